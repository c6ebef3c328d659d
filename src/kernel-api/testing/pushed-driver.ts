import type { Action, DrivenLogin, Driver, LoginRequest, LoginState, WaitingState } from '../driver';

/** A login whose states a test pushes, as a browser would. */
export interface PushedLogin {
  readonly request: LoginRequest;
  readonly actions: readonly Action[];
  readonly isStopped: boolean;
  push(state: LoginState): void;
}

export interface PushedDriver extends Driver {
  start: Driver['start'];
  readonly logins: readonly PushedLogin[];
  /** The one that was started last. @throws Error when none was. */
  last(): PushedLogin;
}

export const DISCOVERING: LoginState = { kind: 'working', step: 'DISCOVERING' };
export const SUBMITTING: LoginState = { kind: 'working', step: 'SUBMITTING' };

export function passwordPause(pause: number, more: Partial<WaitingState> = {}): WaitingState {
  const field = { id: 'f1', name: 'pw', type: 'password', label: 'Password' } as const;
  return { kind: 'waiting', step: 'AWAITING_INPUT', pause, fields: [field], choices: [], ...more };
}

export function success(needs: readonly ('totp' | 'sms')[] = []): LoginState {
  const result = { needs, account: 'ada', postLoginUrl: 'https://a.example/inbox' };
  return { kind: 'ended', status: 'SUCCESS', result };
}

/** A live driver that does nothing on its own. */
export function createPushedDriver({ storesCredentials = false } = {}): PushedDriver {
  const logins: PushedLogin[] = [];
  return {
    storesCredentials,
    isLive: true,
    logins,
    last() {
      const login = logins.at(-1);
      if (login === undefined) throw new Error('No login was started.');
      return login;
    },
    start(request, onChange): DrivenLogin {
      const actions: Action[] = [];
      let state = DISCOVERING;
      let isStopped = false;
      logins.push({
        request,
        actions,
        get isStopped() {
          return isStopped;
        },
        push(next) {
          state = next;
          onChange();
        },
      });
      return {
        hostedUrl: null,
        liveViewUrl: null,
        state: () => state,
        act: (action) => void actions.push(action),
        stop() {
          isStopped = true;
        },
      };
    },
  };
}
