/** The code that an authenticator app shows now. */
export function currentCode(): string;
