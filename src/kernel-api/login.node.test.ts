import { describe, expect, test } from 'vitest';
import type { DrivenLogin, LoginState } from './driver';
import {
  advanceLogin,
  endLogin,
  expiryOf,
  interactionOf,
  type Login,
  newLogin,
  nextChange,
  waitingState,
} from './login';
import { passwordPause, SUBMITTING, success } from './testing/pushed-driver';

const START = Date.UTC(2026, 0, 5, 9);
const MINUTE = 60_000;

type Timed = readonly [from: number, state: LoginState];

/** A driver that is a function of time: what it tells from each moment on, in milliseconds from the start. */
function timed(...states: readonly Timed[]): DrivenLogin & { stopped: number } {
  const rows = states.map(([from, state], index) => {
    const next = states[index + 1]?.[0];
    return [
      START + from,
      { ...state, changesAt: next === undefined ? Number.POSITIVE_INFINITY : START + next },
    ] as const;
  });
  return {
    hostedUrl: null,
    liveViewUrl: null,
    stopped: 0,
    state: (now) => rows.filter(([from]) => from <= now).at(-1)?.[1] ?? { kind: 'working', step: 'INITIALIZED' },
    act() {},
    stop() {
      this.stopped += 1;
    },
  };
}

function start(...states: readonly Timed[]): Login {
  return newLogin({ token: 't', type: 'LOGIN', settings: {} }, timed(...states), START);
}

const later = (login: Login, ms: number) => advanceLogin(login, START + ms);

describe('a login whose driver is a function of time', () => {
  test('changes at its own moments, however seldom or often somebody looks', () => {
    const states = [
      [0, SUBMITTING],
      [1500, passwordPause(1)],
      [MINUTE, SUBMITTING],
      [2 * MINUTE, passwordPause(2)],
    ] as const;
    const once = later(start(...states), 3 * MINUTE);
    let often = start(...states);
    for (let ms = 0; ms <= 3 * MINUTE; ms += 70) often = later(often, ms);
    expect(once.since).toBe(START + 2 * MINUTE);
    expect(often).toMatchObject({ since: once.since, state: once.state });
  });

  test('a prompt is answered within ten minutes, or the login expires', () => {
    const login = later(start([0, SUBMITTING], [1500, passwordPause(1)]), MINUTE);
    expect(expiryOf(login)).toBe(START + 1500 + 10 * MINUTE);
    expect(nextChange(login)).toBe(START + 1500 + 10 * MINUTE);
    expect(later(login, 1499 + 10 * MINUTE).state.kind).toBe('waiting');
    expect(later(login, 60 * MINUTE)).toMatchObject({
      state: { status: 'EXPIRED' },
      since: START + 1500 + 10 * MINUTE,
    });
  });

  test('an expiry comes before what would have happened later', () => {
    const login = start([0, passwordPause(1)], [11 * MINUTE, success()]);
    expect(later(login, 12 * MINUTE).state).toMatchObject({ status: 'EXPIRED' });
    expect(later(start([0, passwordPause(1)], [9 * MINUTE, success()]), 12 * MINUTE).state).toMatchObject({
      status: 'SUCCESS',
    });
  });

  test('twenty minutes are all there is, and a site may give fewer', () => {
    const login = later(start([0, SUBMITTING], [15 * MINUTE, passwordPause(1)]), 16 * MINUTE);
    expect(expiryOf(login)).toBe(START + 20 * MINUTE);
    expect(expiryOf(start([0, passwordPause(1, { expiresAt: START + 5 })]))).toBe(START + 5);
  });

  test('an expiry stops the driver once and keeps the site’s last words', () => {
    const driven = timed([0, passwordPause(1, { siteError: 'Wrong.' })]);
    const ended = advanceLogin(
      newLogin({ token: 't', type: 'LOGIN', settings: {} }, driven, START),
      START + 60 * MINUTE,
    );
    expect(advanceLogin(ended, START + 90 * MINUTE)).toBe(ended);
    expect(endLogin(ended, 'CANCELED', START + 90 * MINUTE)).toBe(ended);
    expect([driven.stopped, ended.state.siteError]).toEqual([1, 'Wrong.']);
  });

  test('only a pause has an interaction id, and each its own', () => {
    const states = [
      [0, SUBMITTING],
      [1, passwordPause(1)],
      [2, SUBMITTING],
      [3, passwordPause(2)],
    ] as const;
    const ids = [0, 1, 2, 3].map((ms) => interactionOf(later(start(...states), ms)));
    expect(ids).toEqual([null, 'int_t_1', null, 'int_t_2']);
  });

  test('a driver that is due for ever holds nobody up', () => {
    const driven: DrivenLogin = { ...timed(), state: () => ({ ...passwordPause(1), changesAt: START }) };
    expect(waitingState(newLogin({ token: 't', type: 'LOGIN', settings: {} }, driven, START))?.pause).toBe(1);
  });
});
