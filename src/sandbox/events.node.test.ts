import { createParser } from 'eventsource-parser';
import { describe, expect, test } from 'vitest';
import { createManualClock, settle } from '../kernel-api/testing/clocks';
import { createSandbox, type SandboxOptions } from './sandbox';
import type { Stage } from './stages';
import { call } from './testing/calls';

interface Heard {
  readonly event: string | undefined;
  readonly data: Record<string, unknown>;
}

async function follow(stage: Stage, options: SandboxOptions & { domain?: string } = {}) {
  const { domain = 'password.example', ...more } = options;
  const clock = createManualClock();
  const sandbox = createSandbox({ clock, ...more });
  const { id } = sandbox.createConnection({ domain, stage });
  const gone = new AbortController();
  const answer = await sandbox.fetch(`http://sandbox.example/auth/connections/${id}/events`, {
    headers: { authorization: 'Bearer sk_sandbox' },
    signal: gone.signal,
  });
  const heard: Heard[] = [];
  const parser = createParser({ onEvent: ({ event, data }) => heard.push({ event, data: JSON.parse(data) }) });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const state = { ended: null as 'closed' | 'broken' | null };
  const read = async () => {
    for (;;) {
      const chunk = await reader?.read();
      if (chunk === undefined || chunk.done) return;
      parser.feed(chunk.value);
    }
  };
  void read().then(
    () => {
      state.ended = 'closed';
    },
    () => {
      state.ended = 'broken';
    },
  );
  await settle();
  const steps = () => heard.map(({ event, data }) => (event === 'managed_auth_state' ? data.flow_step : event));
  const submit = (body: unknown) => call(sandbox.fetch, 'POST', `/${id}/submit`, body);
  return { clock, sandbox, id, answer, heard, steps, state, submit, gone, reader };
}

const GOOD = { fields: { username: 'user_good', password: 'pass_good' } };

describe('the event stream', () => {
  test('tells each change, and closes at the end', async () => {
    const { answer, heard, steps, state, clock, sandbox, id, submit } = await follow({ at: 'idle' });
    expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
    sandbox.login(id);
    await clock.pass(1500);
    await submit(GOOD);
    await clock.pass(1000);
    expect(steps()).toEqual(['DISCOVERING', 'AWAITING_INPUT', 'SUBMITTING', 'COMPLETED']);
    expect(state.ended).toBe('closed');
    expect(heard.at(-1)?.data).toMatchObject({
      event: 'managed_auth_state',
      flow_status: 'SUCCESS',
      post_login_url: 'https://password.example/home',
    });
    expect([sandbox.followers(id), clock.sleeping()]).toEqual([0, 0]);
  });

  test('an event has no id, domain, profile name, expiry or provider, and leaves out what is null', async () => {
    const { heard } = await follow({ at: 'waiting' });
    expect(heard[0]?.data).toMatchObject({
      event: 'managed_auth_state',
      timestamp: '2026-01-05T09:00:00.000Z',
      flow_status: 'IN_PROGRESS',
      flow_step: 'AWAITING_INPUT',
      discovered_fields: [{ name: 'username' }, { name: 'password' }],
    });
    for (const member of ['id', 'domain', 'profile_name', 'flow_expires_at', 'sso_provider', 'mfa_options', 'status']) {
      expect(heard[0]?.data).not.toHaveProperty(member);
    }
  });

  test('beats while nothing happens', async () => {
    const { steps, clock } = await follow({ at: 'waiting' }, { heartbeat: 5000 });
    await clock.pass(15_000);
    expect(steps()).toEqual(['AWAITING_INPUT', 'sse_heartbeat', 'sse_heartbeat', 'sse_heartbeat']);
  });

  test('may leave the current state to the snapshot', async () => {
    const { steps, clock, submit } = await follow({ at: 'waiting' }, { replay: false });
    expect(steps()).toEqual([]);
    await submit(GOOD);
    await clock.pass(1000);
    expect(steps()).toEqual(['SUBMITTING', 'COMPLETED']);
  });

  test.each([
    ['an expiry', { at: 'waiting', expiresIn: 3000 }, 'EXPIRED'],
    ['an end that was there', { at: 'failed', errorCode: 'account_locked' }, 'FAILED'],
  ] as const)('closes at %s', async (_, stage, status) => {
    const { heard, state, clock } = await follow(stage);
    await clock.pass(3000);
    expect([heard.at(-1)?.data.flow_status, state.ended]).toEqual([status, 'closed']);
  });

  test('a deleted connection is canceled first', async () => {
    const { heard, state, sandbox, id } = await follow({ at: 'waiting' });
    await call(sandbox.fetch, 'DELETE', `/${id}`);
    await settle();
    expect([heard.at(-1)?.data.flow_status, state.ended]).toEqual(['CANCELED', 'closed']);
  });

  test('a flow that another takes the place of is canceled, and its stream closed', async () => {
    const { heard, state, sandbox, id } = await follow({ at: 'waiting' }, { loginWhileRunning: 'supersede' });
    await call(sandbox.fetch, 'POST', `/${id}/login`);
    await settle();
    expect([heard.at(-1)?.data.flow_status, state.ended]).toEqual(['CANCELED', 'closed']);
    expect(sandbox.connection(id)?.flow_status).toBe('IN_PROGRESS');
  });

  test.each([
    ['aborts', (world: Awaited<ReturnType<typeof follow>>) => world.gone.abort(), 'broken'],
    ['stops reading', (world: Awaited<ReturnType<typeof follow>>) => void world.reader?.cancel(), 'closed'],
  ])('nothing is left when the client %s', async (_, leave, ended) => {
    const world = await follow({ at: 'waiting' });
    expect(world.sandbox.followers(world.id)).toBe(1);
    leave(world);
    await settle();
    expect([world.sandbox.followers(world.id), world.clock.sleeping(), world.state.ended]).toEqual([0, 0, ended]);
  });

  test('a change is heard at whatever moment it comes', async () => {
    for (let turns = 0; turns < 40; turns += 1) {
      const sandbox = createSandbox({ clock: createManualClock() });
      const { id } = sandbox.createConnection({ stage: { at: 'waiting' } });
      const answer = sandbox.fetch(`http://sandbox.example/auth/connections/${id}/events`, {
        headers: { authorization: 'Bearer sk_sandbox' },
      });
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      const before = sandbox.followers(id);
      sandbox.place(id, { at: 'succeeded' });
      let ended = false;
      void (await answer).text().then(() => {
        ended = true;
      });
      await settle();
      expect({ turns, before, ended }).toEqual({ turns, before, ended: true });
    }
  });
});
