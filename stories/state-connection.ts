import type { FlowTarget, ManagedAuthFlowOptions } from '../src';
import type { Clock } from '../src/sandbox';
import { type SandboxEndpoint, sandboxEndpoint } from '../test/helpers/sandbox-endpoint';
import { connectionOf, SCREEN_STATES, type ScreenState } from './screen-states';

/** What the widget is given to show a state. */
export type StateConnection = FlowTarget & Required<Pick<ManagedAuthFlowOptions, 'endpoint' | 'fetch' | 'consent'>>;

export interface StateConnectionOptions {
  /** The sandbox's time passes, and quickly: for what happens after the person has done something. Default false. */
  readonly running?: boolean;
  /** The user name of the identity that signs in. */
  readonly identity?: string | undefined;
}

/** A connection in a state of `SCREEN_STATES`, by its name, in a sandbox of its own in this page. */
export function connectionInState(name: string, options: StateConnectionOptions = {}): StateConnection {
  const state = SCREEN_STATES.find((each) => each.name === name);
  if (state === undefined) throw new Error(`${name} is not in SCREEN_STATES.`);
  const at = sandboxEndpoint(options.running ? { pace: 0.02 } : { clock: stoppedClock() });
  const { id, fetch } = placeState(state, at, options.identity);
  return { ...targetOf(state, id), endpoint: at.endpoint, fetch, consent: state.consent ?? false };
}

/** Puts a connection into a state, and gives what has to answer the widget that is to show it. */
export function placeState(
  state: ScreenState,
  { sandbox, fetch }: SandboxEndpoint,
  identity?: string,
): { readonly id: string; readonly fetch: typeof globalThis.fetch } {
  const { id } = sandbox.createConnection({ ...connectionOf(state), ...(identity !== undefined && { identity }) });
  let isSeen = state.before === undefined;
  const answer: typeof fetch = async (...request) => {
    const response = await fetch(...request);
    if (!isSeen) sandbox.place(id, state.stage);
    isSeen = true;
    return response;
  };
  return { id, fetch: answersOf(state, answer) };
}

/** What the widget is given: the connection, unless the state is about having none. */
export function targetOf({ domain, connect }: ScreenState, connectionId: string): FlowTarget {
  if (connect === undefined) return { connectionId };
  const { handoffCode } = connect;
  // Made up anew: the page knows a code that was used.
  return handoffCode === undefined ? { domain } : { connectionId, handoffCode: `${handoffCode}-${connectionId}` };
}

/** A sandbox in which no time passes: what is shown stays shown. */
function stoppedClock(): Clock {
  const now = Date.now();
  return {
    now: () => now,
    sleep: (_ms, signal) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
  };
}

/** The endpoint's answers, where a state is about those. */
function answersOf(
  { errorStatus, errorsFrom = 1, hasErrorBody = true, retryAfter, silent, connect }: ScreenState,
  fetch: typeof globalThis.fetch,
): typeof globalThis.fetch {
  if (silent) return () => new Promise(() => {});
  if (connect !== undefined) {
    const { status, code, retryAfter } = connect;
    const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
    return async () => Response.json({ code, message: 'Refused.' }, { status, headers });
  }
  if (errorStatus === undefined) return fetch;
  const body = hasErrorBody ? JSON.stringify({ code: 'no_access', message: 'No.' }) : 'Not found';
  const headers: HeadersInit = retryAfter === undefined ? {} : { 'Retry-After': `${retryAfter}` };
  let reads = 0;
  return async (...request) => {
    reads += 1;
    return reads < errorsFrom ? fetch(...request) : new Response(body, { status: errorStatus, headers });
  };
}
