import { type RefObject, useEffect, useRef } from 'react';
import { useLazyModule } from '../lazy/use-lazy-module';
import { CODE_FIELDS } from './lazy-code-fields';

/**
 * Hands to `onCode` what the person lets the browser read from a text message. Nothing is asked any more once `active`
 * ends or the component goes.
 */
export function useWebOtp(form: RefObject<Element | null>, active: boolean, onCode: (code: string) => void): void {
  const latest = useRef(onCode);
  useEffect(() => {
    latest.current = onCode;
  });
  const codeFields = useLazyModule(CODE_FIELDS);
  useEffect(() => {
    if (!active || codeFields === null || form.current === null) return;
    return codeFields.waitForCode({ form: form.current, onCode: (code) => latest.current(code) });
  }, [form, active, codeFields]);
}
