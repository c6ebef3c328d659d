import type { FlowStep } from '../protocol/wire';
import type { DrivenLogin, EndedState, LoginRequest, LoginState, WaitingState } from './driver';
import type { ConnectionSettings } from './requests';

/** How long a person has for one prompt, and a login altogether. */
const INPUT_LIMIT_MS = 10 * 60_000;
const OVERALL_LIMIT_MS = 20 * 60_000;

/** A login as the API knows it: what its driver told last, and since when. */
export interface Login<Type extends LoginRequest['type'] = 'LOGIN' | 'REAUTH'> {
  readonly token: string;
  readonly type: Type;
  readonly startedAt: number;
  /** The connection's, with what this login overrides. */
  readonly settings: ConnectionSettings;
  readonly driven: DrivenLogin;
  readonly state: LoginState;
  /** When this state was told first; of a pause, when it began. Milliseconds since the epoch. */
  readonly since: number;
  /** The pause that was answered, until the driver tells another state. */
  readonly answeredPause: number | null;
}

type AnyLogin = Login<LoginRequest['type']>;

/** Checks whether the profile is still signed in, without asking anybody. */
export type HealthCheck = Login<'HEALTH_CHECK'>;

export function newLogin<Type extends LoginRequest['type']>(
  { token, type, settings }: Pick<LoginRequest, 'token' | 'settings'> & { readonly type: Type },
  driven: DrivenLogin,
  now: number,
): Login<Type> {
  const login = { token, type, settings, startedAt: now, driven, since: now, answeredPause: null };
  return advanceLogin({ ...login, state: driven.state(now) }, now);
}

/** No driver has more to tell at one look; one that never comes to rest must not hold the process. */
const MOST_CHANGES = 1000;

/** The login as it is at `now`: whatever was due has happened, each thing at its own time, an expiry too. */
export function advanceLogin<L extends AnyLogin>(login: L, now: number): L {
  if (!isRunning(login)) return login;
  // What is due later must not be told before an expiry that comes first.
  let current = told(login, Math.min(now, nextChange(login)));
  for (let turn = 0; turn < MOST_CHANGES && isRunning(current) && nextChange(current) <= now; turn += 1) {
    const expiry = expiryOf(current);
    if (expiry <= (current.state.changesAt ?? Number.POSITIVE_INFINITY)) return endLogin(current, 'EXPIRED', expiry);
    current = told(current, nextChange(current));
  }
  return current;
}

/** The login with what its driver tells at a moment. The same object when that is nothing new. */
function told<L extends AnyLogin>(login: L, at: number): L {
  const state = login.driven.state(at);
  if (state === login.state) return login;
  const isSamePause = state.kind === 'waiting' && login.state.kind === 'waiting' && state.pause === login.state.pause;
  if (isSamePause) return { ...login, state };
  const isSameStep = state.kind === 'working' && login.state.kind === 'working' && state.step === login.state.step;
  return { ...login, state, since: isSameStep ? login.since : at, answeredPause: null };
}

/** Ends a login for reasons of the API's, and has the driver stop it. One that has ended stays as it is. */
export function endLogin<L extends AnyLogin>(login: L, status: 'EXPIRED' | 'CANCELED', at: number): L {
  if (login.state.kind === 'ended') return login;
  login.driven.stop();
  const { siteError, ssoProvider } = login.state;
  const state: EndedState = { kind: 'ended', status, siteError, ssoProvider };
  return { ...login, state, since: at };
}

/** The pause at which somebody is waited for, or null. */
export function waitingState({ state, answeredPause }: AnyLogin): WaitingState | null {
  return state.kind === 'waiting' && state.pause !== answeredPause ? state : null;
}

/** `flow_step`. */
export function stepOf(login: AnyLogin): FlowStep {
  const { state } = login;
  if (state.kind === 'ended') return 'COMPLETED';
  if (state.kind === 'working') return state.step;
  // A driver may name a step that no document knows: clients must bear that.
  return (waitingState(login)?.step ?? 'SUBMITTING') as FlowStep;
}

export function isRunning(login: AnyLogin): boolean {
  return login.state.kind !== 'ended';
}

/** When the login expires if nothing happens, in milliseconds since the epoch. */
export function expiryOf(login: AnyLogin): number {
  const overall = login.startedAt + OVERALL_LIMIT_MS;
  const input = waitingState(login) === null ? overall : login.since + INPUT_LIMIT_MS;
  return Math.min(overall, input, login.state.expiresAt ?? Number.POSITIVE_INFINITY);
}

/** When the login changes next without anybody acting; Infinity once it has ended. */
export function nextChange(login: AnyLogin): number {
  if (login.state.kind === 'ended') return Number.POSITIVE_INFINITY;
  return Math.min(login.state.changesAt ?? Number.POSITIVE_INFINITY, expiryOf(login));
}

/** The name of this pause, as `interaction_id`; null when nobody is waited for. */
export function interactionOf(login: AnyLogin): string | null {
  const waiting = waitingState(login);
  return waiting === null ? null : `int_${login.token}_${waiting.pause}`;
}
