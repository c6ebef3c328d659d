/** Somebody on the page who is waiting for a code by text message. */
export interface CodeWaiter {
  /** Where the code would go; says which of several forms the person looks at. */
  readonly form: Element;
  readonly onCode: (code: string) => void;
}

/** Waits for a code. Returns a function that ends the wait. */
type WaitForCode = (waiter: CodeWaiter) => () => void;

/** `OTPCredential` of the WebOTP API, which TypeScript's library does not know. */
interface OneTimeCodeCredential extends Credential {
  readonly code?: unknown;
}

/** Where a page keeps its one waiting line, for every copy of this package on it: so it must stay what it is. */
const SHARED = Symbol.for('managed-auth-flow.wait-for-code');

/**
 * Waits for a code that comes by text message, where the browser can read it (WebOTP). The person is asked first.
 *
 * A page has one request at a time, shared by whoever waits, and a new one only after the last has settled: Chromium
 * ends the tab when two have replaced each other and are aborted before it has answered.
 *
 * @returns a function that ends the wait; when nobody is waiting any more, the request is aborted.
 */
export function waitForCode(waiter: CodeWaiter): () => void {
  const view = waiter.form.ownerDocument.defaultView;
  if (view === null || !('OTPCredential' in view)) return () => {};
  const credentials: CredentialsContainer | undefined = view.navigator.credentials;
  if (credentials === undefined) return () => {};
  const shared: unknown = Reflect.get(credentials, SHARED);
  if (typeof shared === 'function') return (shared as WaitForCode)(waiter);
  const own = waitingLine(credentials);
  // Where it cannot be shared, a second request could not be ruled out.
  const isShared = Reflect.defineProperty(credentials, SHARED, { value: own });
  return isShared ? own(waiter) : () => {};
}

function waitingLine(credentials: CredentialsContainer): WaitForCode {
  let waiters: readonly CodeWaiter[] = [];
  let running: AbortController | null = null;

  async function ask(): Promise<void> {
    const request = new AbortController();
    running = request;
    const code = await readCode(credentials, request.signal);
    running = null;
    // Whoever waits now came after it was given up.
    if (request.signal.aborted) return begin();
    const served = code === null ? undefined : seenBest(waiters);
    // Declined, or not allowed here: to ask again at once would be to insist.
    waiters = served === undefined ? [] : waiters.filter((each) => each !== served);
    begin();
    if (code !== null) served?.onCode(code);
  }

  function begin(): void {
    if (running === null && waiters.length > 0) void ask();
  }

  return (waiter) => {
    waiters = [...waiters, waiter];
    begin();
    return () => {
      waiters = waiters.filter((each) => each !== waiter);
      if (waiters.length === 0) running?.abort();
    };
  };
}

async function readCode(credentials: CredentialsContainer, signal: AbortSignal): Promise<string | null> {
  try {
    const request = { otp: { transport: ['sms'] }, signal } as CredentialRequestOptions;
    const credential: OneTimeCodeCredential | null = await credentials.get(request);
    return typeof credential?.code === 'string' ? credential.code : null;
  } catch {
    // The code can be typed all the same.
    return null;
  }
}

/** The one with the focus, else the latest that can be seen. */
function seenBest(waiters: readonly CodeWaiter[]): CodeWaiter | undefined {
  const latestFirst = [...waiters].reverse();
  const focused = latestFirst.find(({ form }) => form.matches(':focus-within'));
  return focused ?? latestFirst.find(({ form }) => form.checkVisibility?.() ?? true) ?? latestFirst[0];
}
