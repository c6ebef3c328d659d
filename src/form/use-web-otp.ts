import { useEffect, useRef } from 'react';

/** `OTPCredential` of the WebOTP API, which TypeScript's library does not know. */
interface OneTimeCodeCredential extends Credential {
  readonly code?: unknown;
}

/**
 * Asks the browser for a code that comes by text message, where it can (WebOTP). The person is asked first, and what
 * they agree to is handed to `onCode`. Nothing is asked any more once `active` ends or the component goes.
 */
export function useWebOtp(active: boolean, onCode: (code: string) => void): void {
  const latest = useRef(onCode);
  useEffect(() => {
    latest.current = onCode;
  });
  useEffect(() => {
    if (!active || !('OTPCredential' in window)) return;
    const leave = new AbortController();
    const request = { otp: { transport: ['sms'] }, signal: leave.signal } as CredentialRequestOptions;
    navigator.credentials.get(request).then(
      (credential: OneTimeCodeCredential | null) => {
        const code = credential?.code;
        if (typeof code === 'string' && !leave.signal.aborted) latest.current(code);
      },
      // Left, declined, not allowed here: the code can be typed all the same.
      () => {},
    );
    return () => leave.abort();
  }, [active]);
}
