/** The code that an authenticator app shows now. */
export function currentCode(): string;

/** The next code that was not used yet, for an application that takes each once, and some ahead of their time. */
export function unusedCode(): string;
