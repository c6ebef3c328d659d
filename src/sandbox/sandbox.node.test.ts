import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHastyClock, createManualClock } from '../kernel-api/testing/clocks';
import { createSandbox } from './sandbox';
import type { Stage } from './stages';
import { call } from './testing/calls';
import { drive } from './testing/drive';

/** Everything that a sandbox says in the course of a few logins. */
async function transcript(seed: number): Promise<unknown[]> {
  const clock = createHastyClock();
  const sandbox = createSandbox({ clock, seed });
  const said: unknown[] = [];
  for (const domain of ['mfa-picker.canonical.example', 'push.example']) {
    const { body } = await call(sandbox.fetch, 'POST', '', { domain, profile_name: 'alice' });
    const id = String(body.id);
    said.push(body, (await call(sandbox.fetch, 'POST', `/${id}/login`)).body);
    said.push(await drive({ fetch: sandbox.fetch, id, clock }));
  }
  return said;
}

test('the same seed gives the same answers, another one others', async () => {
  expect(await transcript(7)).toEqual(await transcript(7));
  expect(await transcript(7)).not.toEqual(await transcript(8));
});

test('two sandboxes share nothing', async () => {
  const first = createSandbox();
  const second = createSandbox();
  const { id } = first.createConnection({ domain: 'password.example', profile_name: 'alice' });
  expect(second.connection(id)).toBeNull();
  expect((await call(second.fetch, 'GET', `/${id}`)).status).toBe(404);
  expect(second.createConnection({ domain: 'password.example', profile_name: 'alice' }).id).toBe(id);
  first.login(id);
  expect(second.connection(id)?.flow_status).toBeNull();
});

describe('stages', () => {
  test.each<[Stage, object]>([
    [{ at: 'idle' }, { flow_status: null, status: 'NEEDS_AUTH' }],
    [{ at: 'authenticated' }, { flow_status: null, status: 'AUTHENTICATED', can_reauth: true }],
    [{ at: 'initializing' }, { flow_status: 'IN_PROGRESS', flow_step: 'INITIALIZED' }],
    [{ at: 'discovering' }, { flow_status: 'IN_PROGRESS', flow_step: 'DISCOVERING' }],
    [{ at: 'submitting' }, { flow_status: 'IN_PROGRESS', flow_step: 'SUBMITTING' }],
    [
      { at: 'waiting', step: 'push', websiteError: 'Denied.', expiresIn: 5 * 60_000 },
      {
        flow_step: 'AWAITING_EXTERNAL_ACTION',
        website_error: 'Denied.',
        flow_expires_at: '2026-01-05T09:05:00.000Z',
      },
    ],
    [{ at: 'succeeded' }, { flow_status: 'SUCCESS', status: 'AUTHENTICATED' }],
    [{ at: 'expired' }, { flow_status: 'EXPIRED' }],
    [{ at: 'canceled' }, { flow_status: 'CANCELED' }],
    [
      { at: 'failed', errorCode: 'rate_limited', websiteError: 'Slow down.' },
      { flow_status: 'FAILED', error_code: 'rate_limited', website_error: 'Slow down.' },
    ],
  ])('%j stays as it was placed', async (stage, expected) => {
    const clock = createManualClock();
    const sandbox = createSandbox({ clock });
    const placed = sandbox.createConnection({ domain: 'push.example', stage });
    expect(placed).toMatchObject(expected);
    await clock.pass(4 * 60_000);
    expect(sandbox.connection(placed.id)).toEqual(placed);
  });

  test('what was placed goes on as usual once somebody acts', async () => {
    const clock = createHastyClock();
    const sandbox = createSandbox({ clock });
    const { id } = sandbox.createConnection({ domain: 'mfa-picker.example', stage: { at: 'waiting', step: 'method' } });
    expect((await drive({ fetch: sandbox.fetch, id, clock })).state.flow_status).toBe('SUCCESS');
  });

  test('an identity can be chosen beforehand', async () => {
    const clock = createHastyClock();
    const sandbox = createSandbox({ clock });
    const stage = { at: 'waiting' } as const;
    const { id } = sandbox.createConnection({ domain: 'sso.example', stage, identity: 'user_canceled' });
    expect((await drive({ fetch: sandbox.fetch, id, clock })).state.flow_status).toBe('CANCELED');
  });

  test.each([
    [
      'a step that the site does not have',
      { stage: { at: 'waiting', step: 'nowhere' } } as const,
      /no step called "nowhere"/,
    ],
    [
      'an identity that nobody has',
      { identity: 'nobody' },
      /identity must be the user name of one of IDENTITIES: user_good, [^N]*$/,
    ],
    ['a domain that is none', { domain: 'https://x/' }, /createConnection: domain/],
  ])('%s is an error that says so', (_, options, message) => {
    expect(() => createSandbox().createConnection(options)).toThrow(message);
    expect(() => createSandbox().login('ma_none')).toThrow(TypeError);
  });
});

describe('in the time of the machine', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('fake timers are its time too', async () => {
    const sandbox = createSandbox({ latency: 100 });
    const { id } = sandbox.createConnection({ domain: 'password.example' });
    sandbox.login(id);
    const answer = call(sandbox.fetch, 'GET', `/${id}`);
    await vi.advanceTimersByTimeAsync(99);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect((await answer).body.flow_step).toBe('DISCOVERING');
    await vi.advanceTimersByTimeAsync(1400);
    expect(sandbox.connection(id)?.flow_step).toBe('AWAITING_INPUT');
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('faults of the options are its own', async () => {
  const sandbox = createSandbox({
    faults: { rules: [{ route: 'list', calls: 1, fault: { kind: 'status', status: 503 } }] },
  });
  expect((await call(sandbox.fetch, 'GET')).status).toBe(503);
  expect((await call(sandbox.fetch, 'GET')).status).toBe(200);
});

test('fetch takes what a page’s fetch takes, bound to nothing', async () => {
  const { fetch } = createSandbox();
  const headers = { authorization: 'Bearer sk_sandbox' };
  expect((await fetch('/auth/connections', { headers })).status).toBe(200);
  expect((await fetch(new URL('https://any.example/auth/connections'), { headers })).status).toBe(200);
  expect((await fetch(new Request('https://any.example/auth/connections', { headers }))).status).toBe(200);
});

test('no JSON whatever makes it fail: each is answered, and an error has the documented body', async () => {
  const { fetch, createConnection, place } = createSandbox();
  const { id } = createConnection({ domain: 'everything.example' });
  const calls = [
    ['POST', ''],
    ['PATCH', `/${id}`],
    ['POST', `/${id}/login`],
    ['POST', `/${id}/submit`],
    ['POST', `/${id}/exchange`],
  ] as const;
  const keys = fc.constantFrom('fields', 'mfa_option_id', 'domain', 'profile_name', 'proxy', 'code', '__proto__', 'x');
  const json = fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.jsonValue()));
  await fc.assert(
    fc.asyncProperty(json, fc.constantFrom(...calls), async (body, [method, path]) => {
      place(id, { at: 'waiting' });
      const answer = await call(fetch, method, path, body);
      expect([200, 201, 202, 400, 404, 409, 410, 422]).toContain(answer.status);
      if (answer.status >= 400)
        expect(answer.body).toMatchObject({ code: expect.any(String), message: expect.any(String) });
    }),
    { numRuns: 500 },
  );
});
