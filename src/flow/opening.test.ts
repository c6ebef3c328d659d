import { describe, expect, test } from 'vitest';
import type { Failure } from '../protocol/failure';
import { parseMadeConnection } from '../protocol/made-connection';
import { parseConnection } from '../protocol/parse-connection';
import {
  awaitedFlow,
  DOMAIN_INVALID,
  isOutdated,
  type OpeningEvent,
  type OpeningState,
  openingOutcomeOf,
  openingScreenOf,
  reduceOpening,
} from './opening';
import { reduce } from './reduce';
import { screenOf } from './screen-of';

const AT = 1_000;
const OFFERED: OpeningState = {
  by: 'domain',
  domain: 'github.com',
  requiresConsent: true,
  canRenew: false,
  status: 'offered',
  failure: null,
  since: 0,
};

function failure(kind: Failure['kind'], more: Partial<Failure> = {}): Failure {
  return { kind, status: null, code: null, retryAfterMs: null, ...more };
}

/** What is shown once these have happened, one after the other. */
function shown(state: Partial<OpeningState>, ...events: readonly OpeningEvent['type'][]) {
  const eventOf = (type: OpeningEvent['type']): OpeningEvent =>
    type === 'failed' ? { type, at: AT, failure: failure('server') } : { type, at: AT };
  return openingScreenOf(events.map(eventOf).reduce(reduceOpening, { ...OFFERED, ...state }));
}

describe('what comes before a flow', () => {
  test.each([
    ['a button, which is the consent', {}, [], { kind: 'idle', isStarting: false, requiresConsent: true }],
    ['the button, busy', {}, ['requested'], { kind: 'idle', isStarting: true }],
    ['without consent no button', { requiresConsent: false }, ['requested'], { kind: 'loading', isStarting: false }],
    ['for a code no button', { by: 'handoff', domain: '' }, ['requested'], { kind: 'loading', domain: '' }],
    ['why it failed', {}, ['requested', 'failed'], { kind: 'connectFailed', since: AT, isStarting: false }],
    ['that it is tried again', {}, ['requested', 'failed', 'requested'], { kind: 'connectFailed', isStarting: true }],
    ['that the person has stopped', {}, ['requested', 'canceled'], { kind: 'canceled', by: 'person' }],
    ['nothing of a failure that came after that', {}, ['requested', 'canceled', 'failed'], { kind: 'canceled' }],
    ['the button again, gone on with', {}, ['requested', 'canceled', 'resumed'], { kind: 'idle', isStarting: false }],
    [
      'that it is begun anew from there',
      {},
      ['requested', 'canceled', 'requested'],
      { kind: 'idle', isStarting: true },
    ],
    [
      'why that failed',
      { requiresConsent: false },
      ['requested', 'canceled', 'requested', 'failed'],
      { kind: 'connectFailed' },
    ],
    ['nothing of a stop where it has failed', {}, ['requested', 'failed', 'canceled'], { kind: 'connectFailed' }],
  ] as const)('%s', (_, state, events, screen) => {
    expect(shown(state, ...events)).toMatchObject({ domain: 'github.com', ...screen });
  });

  test.each(['requested', 'canceled', 'resumed', 'failed'] as const)('%s, out of turn, changes nothing', (type) => {
    const events: Readonly<Record<typeof type, OpeningState>> = {
      requested: { ...OFFERED, status: 'opening' },
      canceled: { ...OFFERED, status: 'failed', failure: failure('server') },
      resumed: OFFERED,
      failed: { ...OFFERED, status: 'canceled' },
    };
    const event: OpeningEvent = type === 'failed' ? { type, at: AT, failure: failure('busy') } : { type, at: AT };
    expect(reduceOpening(events[type], event)).toBe(events[type]);
  });
});

describe('a refusal', () => {
  const refused = (by: OpeningState['by'], kind: Failure['kind'], more: Partial<Failure>, canRenew = false) => {
    const state = { ...OFFERED, by, canRenew, status: 'opening' } as const;
    return openingScreenOf(reduceOpening(state, { type: 'failed', at: AT, failure: failure(kind, more) }));
  };

  test.each<[string, Failure['kind'], Partial<Failure>, object, string]>([
    [
      'a site that the host does not connect',
      'forbidden',
      { status: 403, code: 'domain_not_allowed' },
      { reason: 'domainNotAllowed', canRestart: false },
      'domain_not_allowed',
    ],
    [
      'what is no host name',
      'badRequest',
      { status: 400 },
      { reason: 'domainInvalid', canRestart: false },
      'domain_invalid',
    ],
    [
      'what is none before it is sent',
      'badRequest',
      { code: DOMAIN_INVALID },
      { reason: 'domainInvalid' },
      'domain_invalid',
    ],
    [
      'too many requests, with a time',
      'busy',
      { status: 429, retryAfterMs: 45_000 },
      { reason: 'busy', canRestart: true, restartAt: AT + 45_000 },
      'connect_failed',
    ],
    [
      'too many, without',
      'busy',
      { status: 429 },
      { reason: 'busy', canRestart: true, restartAt: null },
      'connect_failed',
    ],
    ['a server that failed', 'server', { status: 502 }, { reason: 'server', canRestart: true }, 'connect_failed'],
    [
      'an answer of somebody else',
      'invalid',
      { fault: 'notJson' },
      { reason: 'server', canRestart: true },
      'connect_failed',
    ],
    ['a refusal without a code', 'badRequest', { fault: 'errorShape' }, { reason: 'server' }, 'connect_failed'],
    ['no connection to the internet', 'network', {}, { reason: 'unreachable', canRestart: true }, 'connect_failed'],
    ['no answer in time', 'timeout', {}, { reason: 'unreachable', canRestart: true }, 'connect_failed'],
    [
      'a connection that has gone meanwhile',
      'notFound',
      { status: 404, code: 'not_found' },
      { reason: 'server' },
      'connect_failed',
    ],
  ])('%s', (_, kind, more, screen, code) => {
    const seen = refused('domain', kind, more);
    expect(seen).toMatchObject({ kind: 'connectFailed', ...screen });
    expect(openingOutcomeOf(seen)).toMatchObject({ kind: 'error', details: { code } });
  });

  test.each<[string, Failure['kind'], Partial<Failure>, string]>([
    ['nobody is signed in to the product', 'unauthorized', { status: 401 }, 'unauthorized'],
    ['not for this person', 'forbidden', { status: 403, code: 'forbidden' }, 'forbidden'],
    ['nothing answers at the endpoint', 'notFound', { status: 404, fault: 'noEndpoint' }, 'endpoint_not_found'],
  ])('%s: no access, as for a flow', (_, kind, more, code) => {
    const seen = refused('domain', kind, more);
    expect(seen.kind).toBe('noAccess');
    expect(openingOutcomeOf(seen)).toMatchObject({ kind: 'error', details: { code, recoverable: false } });
  });

  test.each(['gone', 'notFound'] as const)('a handoff code that is %s is used up; a new one may be had', (kind) => {
    expect(refused('handoff', kind, {})).toMatchObject({ reason: 'handoffUsed', canRestart: false });
    const renewable = refused('handoff', kind, {}, true);
    expect(renewable).toMatchObject({ reason: 'handoffUsed', canRestart: true });
    expect(openingOutcomeOf(renewable)).toMatchObject({ details: { code: 'handoff_used', recoverable: true } });
  });
});

describe('the flow of a login that was started with its connection', () => {
  const HOUR = 3_600_000;
  const CONNECTION = { id: 'ma_1', domain: 'github.com', status: 'NEEDS_AUTH' };
  const end = (status: string, expiresAt: number) => ({
    ...CONNECTION,
    status: status === 'SUCCESS' ? 'AUTHENTICATED' : 'NEEDS_AUTH',
    flow_status: status,
    flow_step: 'COMPLETED',
    flow_expires_at: new Date(expiresAt).toISOString(),
  });

  /** What is shown once this was read, `after` ms after the answer. */
  function shownAfter(answer: object, read: object, { after = 500, requiresConsent = false } = {}) {
    const made = parseMadeConnection(answer, 200);
    const connection = parseConnection(read);
    if (made === null || connection === null) throw new Error('It is no connection.');
    const awaited = awaitedFlow(made, requiresConsent, AT);
    const at = AT + after;
    const state = reduce(awaited, { type: 'readSucceeded', at, ticket: 1, connection, clockSkew: 0 });
    return screenOf(state, requiresConsent).kind;
  }

  describe.each([false, true])('(consent: %s)', (requiresConsent) => {
    test.each(['FAILED', 'EXPIRED', 'CANCELED', 'SUCCESS'])('a read that lags tells %s: it is waited for', (status) => {
      const old = end(status, HOUR);
      for (const answer of [
        { connection: old, created: false, previous: old },
        { connection: { ...CONNECTION, flow_status: 'IN_PROGRESS' }, created: false, previous: old },
        // An endpoint that does not tell what stood before.
        { connection: old, created: false },
      ]) {
        expect(shownAfter(answer, old, { requiresConsent })).toBe('discovering');
      }
    });
  });

  test.each([
    ['new', { connection: CONNECTION, created: true, previous: null }],
    ['new, and signed in by now', { connection: end('SUCCESS', HOUR), created: true, previous: null }],
    ['known, and never signed in', { connection: CONNECTION, created: false }],
    ['known before', { connection: end('FAILED', HOUR), created: false, previous: CONNECTION }],
  ])('a read that lags tells of no flow (%s): the person has pressed already', (_, answer) => {
    expect(shownAfter(answer, CONNECTION)).toBe('discovering');
  });

  test.each([
    ['failed', 'FAILED'],
    ['expired', 'EXPIRED'],
    ['canceled', 'CANCELED'],
    ['succeeded', 'SUCCESS'],
  ])('its own end is news however fast it came: %s', (kind, status) => {
    const now = end(status, 2 * HOUR);
    expect(shownAfter({ connection: now, created: false, previous: end(status, HOUR) }, now)).toBe(kind);
    expect(shownAfter({ connection: now, created: true, previous: null }, now)).toBe(kind);
    // It was running already.
    expect(shownAfter({ connection: now, created: false, previous: null }, now)).toBe(kind);
  });

  test('of an answer that is an id alone nothing is known', () => {
    expect(shownAfter({ id: 'ma_1' }, end('FAILED', HOUR))).toBe('failed');
  });

  test('after 10 s the end of before is what there is', () => {
    const old = end('FAILED', HOUR);
    expect(shownAfter({ connection: old, created: false, previous: old }, old, { after: 10_000 })).toBe('failed');
  });
});

test.each([
  ['own', []],
  ['joined', ['noAccess']],
  ['earlier', ['noAccess', 'failed', 'expired', 'canceled', 'idle']],
] as const)('what was %s is opened anew where it leads to %j', (by, kinds) => {
  const all = ['noAccess', 'failed', 'expired', 'canceled', 'idle', 'prompt', 'discovering', 'succeeded'] as const;
  expect(new Set(all.filter((kind) => isOutdated(by, kind)))).toEqual(new Set(kinds));
});
