import { describe, expect, test } from 'vitest';
import type { Failure } from '../protocol/failure';
import {
  DOMAIN_INVALID,
  type OpeningEvent,
  type OpeningState,
  openingOutcomeOf,
  openingScreenOf,
  reduceOpening,
} from './opening';

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
