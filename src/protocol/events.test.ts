import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENT_FLOW_MEMBERS, mergeStateEvent } from './events';
import type { JsonObject } from './json';
import { parseConnection } from './parse-connection';
import { anyJson } from './testing/arbitrary';

const SNAPSHOT: JsonObject = {
  id: 'ma_1',
  domain: 'acme.example',
  profile_name: 'ada',
  status: 'NEEDS_AUTH',
  save_credentials: true,
  flow_expires_at: '2026-01-05T09:00:00Z',
  sso_provider: 'google',
  flow_type: 'REAUTH',
  hosted_url: 'https://auth.acme.example',
  live_view_url: 'https://live.acme.example',
  post_login_url: 'https://acme.example/home',
  ...Object.fromEntries(EVENT_FLOW_MEMBERS.map((member) => [member, `old ${member}`])),
};
const EVENT = { event: 'managed_auth_state', timestamp: '2026-01-05T08:00:00Z', flow_status: 'IN_PROGRESS' };

describe('an event on a snapshot', () => {
  test('keeps what events do not carry', () => {
    expect(mergeStateEvent(SNAPSHOT, EVENT)).toMatchObject({
      id: 'ma_1',
      domain: 'acme.example',
      profile_name: 'ada',
      status: 'NEEDS_AUTH',
      save_credentials: true,
      flow_expires_at: '2026-01-05T09:00:00Z',
      sso_provider: 'google',
    });
  });

  test('keeps what it may leave out', () => {
    const kept = { flow_type: 'REAUTH', hosted_url: SNAPSHOT.hosted_url, post_login_url: SNAPSHOT.post_login_url };
    expect(mergeStateEvent(SNAPSHOT, { ...EVENT, hosted_url: null })).toMatchObject(kept);
    expect(mergeStateEvent(SNAPSHOT, { ...EVENT, flow_type: 'LOGIN' })).toMatchObject({ flow_type: 'LOGIN' });
  });

  test.each(EVENT_FLOW_MEMBERS.filter((member) => member !== 'flow_status'))(
    'without %s says that it is null now',
    (member) => {
      expect(mergeStateEvent(SNAPSHOT, EVENT)?.[member]).toBeNull();
      expect(mergeStateEvent(SNAPSHOT, { ...EVENT, [member]: 'new' })?.[member]).toBe('new');
    },
  );

  test('brings nothing else with it', () => {
    const merged = mergeStateEvent(SNAPSHOT, {
      ...EVENT,
      id: 'ma_2',
      domain: 'evil.example',
      timestamp: 'x',
      extra: 1,
    });
    expect(Object.keys(merged ?? {}).sort()).toEqual(Object.keys(SNAPSHOT).sort());
    expect(merged).toMatchObject({ id: 'ma_1', domain: 'acme.example' });
  });

  test('of success says that the connection is signed in', () => {
    expect(mergeStateEvent(SNAPSHOT, { ...EVENT, flow_status: 'SUCCESS' })).toMatchObject({ status: 'AUTHENTICATED' });
    expect(mergeStateEvent(SNAPSHOT, { ...EVENT, flow_status: 'FAILED' })).toMatchObject({ status: 'NEEDS_AUTH' });
  });

  test('leaves the snapshot as it was', () => {
    const before = structuredClone(SNAPSHOT);
    mergeStateEvent(SNAPSHOT, EVENT);
    expect(SNAPSHOT).toEqual(before);
  });
});

test.each([undefined, null, 'x', 4, [], {}, { flow_status: null }, { flow_status: 3 }, { flow_step: 'DISCOVERING' }])(
  '%j says nothing about a flow',
  (event) => {
    expect(mergeStateEvent(SNAPSHOT, event)).toBeNull();
  },
);

test('any event whatever makes a connection that can be parsed, and no other one', () => {
  fc.assert(
    fc.property(
      anyJson,
      fc.dictionary(fc.constantFrom(...EVENT_FLOW_MEMBERS, '__proto__', 'id'), anyJson),
      (junk, more) => {
        for (const event of [junk, { ...more, flow_status: 'IN_PROGRESS' }]) {
          const merged = mergeStateEvent(SNAPSHOT, event);
          if (merged !== null) expect(parseConnection(merged)).toMatchObject({ id: 'ma_1', domain: 'acme.example' });
        }
      },
    ),
  );
});
