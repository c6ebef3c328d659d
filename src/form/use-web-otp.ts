import { type RefObject, useEffect, useRef } from 'react';
import { useLazyModule } from '../lazy/use-lazy-module';
import { WEB_OTP } from './lazy-web-otp';

/**
 * Hands to `onCode` what the person lets the browser read from a text message. Nothing is asked any more once `active`
 * ends or the component goes.
 */
export function useWebOtp(form: RefObject<Element | null>, active: boolean, onCode: (code: string) => void): void {
  const latest = useRef(onCode);
  useEffect(() => {
    latest.current = onCode;
  });
  const webOtp = useLazyModule(WEB_OTP);
  useEffect(() => {
    if (!active || webOtp === null || form.current === null) return;
    return webOtp.waitForCode({ form: form.current, onCode: (code) => latest.current(code) });
  }, [form, active, webOtp]);
}
