import { describe, expect, test } from 'vitest';
import { createManualClock, settle } from '../kernel-api/testing/clocks';
import { type Fault, type FaultPlan, routeOf } from './fault-plan';
import { type Fetch, withFaults } from './faults';
import { createSandbox } from './sandbox';

const HEADERS = { authorization: 'Bearer sk_sandbox' };

function setUp(plan: FaultPlan) {
  const clock = createManualClock();
  const sandbox = createSandbox({ clock });
  const { id } = sandbox.createConnection({ domain: 'password.example', stage: { at: 'waiting' } });
  let seen = 0;
  const counted: Fetch = (input, init) => {
    seen += 1;
    return sandbox.fetch(input, init);
  };
  const fetch = withFaults(counted, plan, clock);
  const url = `http://sandbox.example/auth/connections/${id}`;
  const read = () => fetch(url, { headers: HEADERS });
  const submit = () =>
    fetch(`${url}/submit`, {
      method: 'POST',
      headers: HEADERS,
      body: JSON.stringify({ fields: { username: 'user_good', password: 'pass_good' } }),
    });
  return { clock, sandbox, id, fetch, url, read, submit, seen: () => seen };
}

function onRetrieve(fault: Fault, calls: number | readonly number[] = 1): FaultPlan {
  return { rules: [{ route: 'retrieve', calls, fault }] };
}

describe('which calls', () => {
  test.each([
    ['POST', '/auth/connections', 'create'],
    ['GET', '/api/managed-auth/connections', 'list'],
    ['GET', '/auth/connections/ma_1', 'retrieve'],
    ['patch', '/auth/connections/ma_1', 'update'],
    ['DELETE', '/auth/connections/ma_1/', 'delete'],
    ['POST', '/auth/connections/ma_1/login', 'login'],
    ['POST', '/auth/connections/ma_1/submit', 'submit'],
    ['GET', '/auth/connections/ma_1/events', 'events'],
    ['POST', '/auth/connections/ma_1/exchange', 'exchange'],
    ['GET', '/auth/connections/ma_1/nowhere', null],
    ['GET', '/other', null],
  ])('%s %s is %s', (method, path, route) => {
    expect(routeOf(method, path)).toBe(route);
  });

  test('are counted for each route on its own', async () => {
    const { read, submit } = setUp({ rules: [{ calls: 2, fault: { kind: 'status', status: 500 } }] });
    expect([(await read()).status, (await submit()).status, (await read()).status, (await read()).status]).toEqual([
      200, 202, 500, 200,
    ]);
  });

  test.each([
    [{ from: 2 }, [200, 503, 503, 503]],
    [{ from: 1, to: 2 }, [503, 503, 200, 200]],
    [
      [1, 3],
      [503, 200, 503, 200],
    ],
    [undefined, [503, 503, 503, 503]],
  ])('calls %j', async (calls, expected) => {
    const rule = { route: ['retrieve', 'list'] as const, fault: { kind: 'status', status: 503 } as const };
    const { read } = setUp({ rules: [calls === undefined ? rule : { ...rule, calls }] });
    const statuses = [];
    for (let turn = 0; turn < 4; turn += 1) statuses.push((await read()).status);
    expect(statuses).toEqual(expected);
  });

  test('chance is a matter of the seed', async () => {
    const run = async (seed: number) => {
      const { read } = setUp({ seed, rules: [{ probability: 0.5, fault: { kind: 'status', status: 500 } }] });
      const statuses = [];
      for (let turn = 0; turn < 40; turn += 1) statuses.push((await read()).status);
      return statuses;
    };
    expect(await run(1)).toEqual(await run(1));
    expect(await run(1)).not.toEqual(await run(2));
    expect(new Set(await run(1))).toEqual(new Set([200, 500]));
  });

  test('the first rule that fits counts, and other routes go through', async () => {
    const { read, fetch } = setUp({
      rules: [
        { route: 'retrieve', calls: 1, fault: { kind: 'status', status: 429, retryAfter: 7 } },
        { route: 'retrieve', fault: { kind: 'status', status: 500 } },
      ],
    });
    const first = await read();
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '7']);
    expect((await read()).status).toBe(500);
    expect((await fetch('http://sandbox.example/elsewhere')).status).toBe(404);
  });
});

describe('what goes wrong', () => {
  test('status: the server never sees the call', async () => {
    const { submit, sandbox, id } = setUp({
      rules: [
        { route: 'submit', fault: { kind: 'status', status: 502, code: 'bad_gateway', message: 'Nobody home.' } },
      ],
    });
    expect(await (await submit()).json()).toEqual({ code: 'bad_gateway', message: 'Nobody home.' });
    expect(sandbox.connection(id)?.flow_step).toBe('AWAITING_INPUT');
  });

  test.each([
    ['before', 'AWAITING_INPUT'],
    ['after', 'SUBMITTING'],
  ] as const)('drop %s the server acts', async (when, step) => {
    const { submit, sandbox, id } = setUp({ rules: [{ route: 'submit', fault: { kind: 'drop', when } }] });
    await expect(submit()).rejects.toThrow(TypeError);
    expect(sandbox.connection(id)?.flow_step).toBe(step);
  });

  test('delay: the server sees it late; late: it is answered at once and overtaken', async () => {
    const order: string[] = [];
    const { clock, read, sandbox, id } = setUp({
      rules: [
        { route: 'retrieve', calls: 1, fault: { kind: 'delay', ms: 1000 } },
        { route: 'retrieve', calls: 2, fault: { kind: 'late', ms: [500, 500] } },
      ],
    });
    const note = (name: string) => async (answer: Response) => order.push(`${name} ${(await answer.json()).flow_step}`);
    void read().then(note('delayed'));
    void read().then(note('late'));
    await settle();
    sandbox.place(id, { at: 'submitting' });
    void read().then(note('third'));
    await clock.pass(2000);
    expect(order).toEqual(['third SUBMITTING', 'late AWAITING_INPUT', 'delayed SUBMITTING']);
  });

  test('a delayed call that is aborted ends at once and leaves nothing behind', async () => {
    const { clock, fetch, url, seen } = setUp(onRetrieve({ kind: 'delay', ms: 1000 }));
    const gone = new AbortController();
    const answer = fetch(url, { headers: HEADERS, signal: gone.signal });
    gone.abort();
    await expect(answer).rejects.toThrow(/abort/i);
    expect([clock.sleeping(), seen()]).toEqual([0, 0]);
  });

  test.each<[string, Fault]>([
    ['truncated', { kind: 'truncate' }],
    ['truncated to nothing', { kind: 'truncate', after: 0 }],
    ['noise', { kind: 'garbage' }],
    ['a page', { kind: 'html' }],
  ])('%s is a 200 that is no JSON', async (_, fault) => {
    const { read } = setUp(onRetrieve(fault));
    const answer = await read();
    expect(answer.status).toBe(200);
    await expect(answer.json()).rejects.toThrow();
  });

  test('json: any value in place of the body', async () => {
    const { read } = setUp(onRetrieve({ kind: 'json', body: [null] }));
    expect(await (await read()).json()).toEqual([null]);
  });

  test('repeat: the answer before comes again, and the server is not asked', async () => {
    const { read, submit, seen } = setUp(onRetrieve({ kind: 'repeat' }, 2));
    const steps = [(await (await read()).json()).flow_step];
    await submit();
    const before = seen();
    steps.push((await (await read()).json()).flow_step);
    expect(seen()).toBe(before);
    steps.push((await (await read()).json()).flow_step);
    expect(steps).toEqual(['AWAITING_INPUT', 'AWAITING_INPUT', 'SUBMITTING']);
  });
});

describe('event streams', () => {
  async function listen(fault: Fault) {
    const world = setUp({ rules: [{ route: 'events', fault }] });
    const answer = await world.fetch(`${world.url}/events`, { headers: HEADERS });
    const heard: unknown[] = [];
    const state = { ended: null as string | null };
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    void (async () => {
      for (;;) {
        const chunk = await reader?.read();
        if (chunk === undefined || chunk.done) return;
        for (const [, step] of chunk.value.matchAll(/"flow_step":"(\w+)"/g)) heard.push(step);
      }
    })().then(
      () => {
        state.ended = 'closed';
      },
      () => {
        state.ended = 'broken';
      },
    );
    await settle();
    await world.submit();
    await world.clock.pass(1000);
    return { ...world, heard, state, reader };
  }

  test.each<[Fault, unknown[], string | null]>([
    [
      { kind: 'duplicate' },
      ['AWAITING_INPUT', 'AWAITING_INPUT', 'SUBMITTING', 'SUBMITTING', 'COMPLETED', 'COMPLETED'],
      'closed',
    ],
    [{ kind: 'swap' }, ['SUBMITTING', 'AWAITING_INPUT', 'COMPLETED'], 'closed'],
    [{ kind: 'break', afterEvents: 1 }, ['AWAITING_INPUT'], 'broken'],
    [{ kind: 'break' }, [], 'broken'],
    [{ kind: 'close', afterEvents: 2 }, ['AWAITING_INPUT', 'SUBMITTING'], 'closed'],
    [{ kind: 'stall', afterEvents: 1 }, ['AWAITING_INPUT'], null],
    [{ kind: 'stall' }, [], null],
  ])('%j', async (fault, expected, ended) => {
    const { heard, state, reader, sandbox, id, clock } = await listen(fault);
    expect([heard, state.ended]).toEqual([expected, ended]);
    await reader?.cancel().catch(() => {});
    await settle();
    expect([sandbox.followers(id), clock.sleeping()]).toEqual([0, 0]);
  });
});
