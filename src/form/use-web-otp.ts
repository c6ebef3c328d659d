import { type RefObject, useEffect, useRef } from 'react';
import { waitForCode } from './web-otp';

/**
 * Hands to `onCode` what the person lets the browser read from a text message. Nothing is asked any more once `active`
 * ends or the component goes.
 */
export function useWebOtp(form: RefObject<Element | null>, active: boolean, onCode: (code: string) => void): void {
  const latest = useRef(onCode);
  useEffect(() => {
    latest.current = onCode;
  });
  useEffect(() => {
    if (!active || form.current === null) return;
    return waitForCode({ form: form.current, onCode: (code) => latest.current(code) });
  }, [form, active]);
}
