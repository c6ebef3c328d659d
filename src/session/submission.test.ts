import { describe, expect, test } from 'vitest';
import { errorResponse, fakeSessionClock, fieldsOf, pass, started } from '../../test/helpers/run-session';
import { GOOD_CODE, GOOD_PASSWORD } from '../sandbox';

fakeSessionClock();

const LOGIN = { domain: 'authenticator.example', stage: { at: 'waiting' } } as const;
const BODY = { fields: { username: 'user_good', password: GOOD_PASSWORD } };

/** An endpoint that answers submissions otherwise than the sandbox would. */
function answering(submit: () => Response | Promise<Response>) {
  return { ...LOGIN, intercept: (route: string) => (route === 'submit' ? submit() : undefined) };
}

describe('nothing is sent twice', () => {
  test('by a double click', async () => {
    const flow = await started(LOGIN);
    const submission = fieldsOf(flow.asked);
    flow.session.submit(submission);
    flow.session.submit(submission);
    await pass(200);
    flow.session.submit(submission);
    await pass(60_000);
    expect(flow.submitted).toEqual([BODY]);
  });

  test('by two pickers', async () => {
    const flow = await started({ domain: 'mfa-picker.example', stage: { at: 'waiting', step: 'method' } });
    const { choices } = flow.asked.prompt;
    for (const choice of choices) flow.session.submit({ kind: 'choice', choice });
    await pass(60_000);
    expect(flow.submitted).toEqual([{ mfa_option_id: 'sms' }]);
  });

  test('by a form and a picker', async () => {
    const flow = await started({ domain: 'sso-and-form.example', stage: { at: 'waiting' } });
    const { asked } = flow;
    flow.session.submit(fieldsOf(asked));
    const [choice] = asked.prompt.choices;
    if (choice !== undefined) flow.session.submit({ kind: 'choice', choice });
    await pass(60_000);
    expect(flow.submitted).toHaveLength(1);
  });

  test('while the server works on it, however long', async () => {
    const flow = await started({ domain: 'slow.example', stage: { at: 'waiting' } });
    const submission = fieldsOf(flow.asked);
    flow.session.submit(submission);
    for (let second = 0; second < 39; second += 1) {
      await pass(1_000);
      flow.session.submit(submission);
    }
    expect([flow.submitted.length, flow.screen.kind]).toEqual([1, 'submitting']);
  });

  test.each(['network', 'timeout', '500', '503'])('automatically after %s', async (failure) => {
    const answers: Record<string, () => Response | Promise<Response>> = {
      network: () => Promise.reject(new TypeError('Failed to fetch')),
      timeout: () => new Promise(() => {}),
      500: () => errorResponse(500),
      503: () => errorResponse(503, { 'Retry-After': '1' }),
    };
    const flow = await started(answering(answers[failure] ?? (() => errorResponse(500))));
    flow.submit();
    await pass(300_000);
    expect(flow.submitted).toHaveLength(1);
    expect(flow.asked.arrival.notice).toMatchObject({ kind: 'sendFailed' });
  });

  test('to a prompt that is over: what was pressed for the one before is not sent', async () => {
    const flow = await started(LOGIN);
    const password = fieldsOf(flow.asked);
    flow.sandbox.place(flow.id, { at: 'waiting', step: 'code' });
    await pass(5_000);
    expect(flow.asked.prompt.fields[0]?.kind).toBe('totp');
    flow.session.submit(password);
    await pass(1_000);
    expect(flow.submitted).toEqual([]);
  });
});

describe('settled by evidence', () => {
  test('the form stays, disabled, until another step is read; a delay alone settles nothing', async () => {
    const flow = await started({ domain: 'slow.example', stage: { at: 'waiting' } });
    flow.submit();
    await pass(39_000);
    expect(flow.screen).toMatchObject({ kind: 'submitting', asked: { kind: 'prompt', prompt: { fields: [{}, {}] } } });
    await pass(3_000);
    expect(flow.trace).toBe('loading → prompt → submitting → prompt');
  });

  test('a read that began before the answer does not flip the screen back', async () => {
    const flow = await started({
      ...LOGIN,
      sandbox: { faults: { rules: [{ route: 'retrieve', calls: 2, fault: { kind: 'late', ms: 3_000 } }] } },
    });
    await pass(5_000);
    expect(flow.pending).toEqual(['read']);
    flow.submit();
    await pass(500);
    expect(flow.screen.kind).toBe('submitting');
    await pass(5_000);
    expect(flow.trace).toBe('loading → prompt → submitting → prompt');
    expect(flow.asked.prompt.fields[0]?.kind).toBe('totp');
  });

  test('nothing is read while it travels, and the first read follows the answer closely', async () => {
    const flow = await started({
      ...LOGIN,
      sandbox: { faults: { rules: [{ route: 'submit', fault: { kind: 'late', ms: 8_000 } }] } },
    });
    flow.submit();
    await pass(8_200);
    expect(flow.times('read')).toEqual([0]);
    await pass(50);
    expect(flow.times('read')).toEqual([0, 8_250]);
  });

  test('a rejection: the same form, secrets to be typed again', async () => {
    const flow = await started(LOGIN);
    flow.submit({ password: 'wrong' });
    await pass(3_000);
    expect(flow.asked).toMatchObject({
      arrival: { serial: 2, notice: { kind: 'rejected' }, emptied: 'secrets' },
      prompt: { siteError: 'Incorrect password. Try again.' },
    });
  });

  test('if nothing changes for 10 s the prompt comes back with a note', async () => {
    const flow = await started(answering(() => Response.json({ accepted: true }, { status: 202 })));
    flow.submit();
    await pass(9_999);
    expect(flow.screen.kind).toBe('submitting');
    await pass(2_001);
    expect(flow.asked).toMatchObject({ arrival: { notice: { kind: 'notTaken' }, emptied: 'nothing' } });
  });

  test('nothing to give after SUBMITTING has a way out within 15 s', async () => {
    let step: string | null = null;
    const flow = await started({
      stage: { at: 'waiting' },
      intercept: (route, request) => {
        if (route === 'submit') step = 'SUBMITTING';
        if (step === null || route === 'events') return undefined;
        const id = new URL(request.url).pathname.split('/').at(-1);
        const state = { id, status: 'NEEDS_AUTH', flow_status: 'IN_PROGRESS', flow_step: step };
        return Response.json(state, { status: route === 'submit' ? 202 : 200 });
      },
    });
    flow.submit();
    await pass(20_000);
    expect(flow.screen.kind).toBe('submitting');
    step = 'AWAITING_INPUT';
    await pass(15_000);
    expect(flow.trace).toBe('loading → prompt → submitting → unsupported');
  });

  test('an end that the stream tells while the answer travels is an end, and the request is aborted', async () => {
    const flow = await started({
      domain: 'password.example',
      stage: { at: 'waiting' },
      session: { live: 'auto' },
      sandbox: { faults: { rules: [{ route: 'submit', fault: { kind: 'late', ms: 20_000 } }] } },
    });
    flow.submit();
    await pass(2_000);
    expect(flow.screen.kind).toBe('succeeded');
    expect(flow.calls.find(({ route }) => route === 'submit')?.state).toBe('aborted');
    await pass(60_000);
    expect([flow.screen.kind, flow.outcomes.length]).toEqual(['succeeded', 1]);
  });
});

describe('a failed sending', () => {
  test.each([
    ['500', () => errorResponse(500)],
    ['a broken line', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['30 s without an answer', () => new Promise<Response>(() => {})],
  ])('after %s the values stay, codes are emptied, and the message stays until the person acts', async (_, answer) => {
    let broken = true;
    const flow = await started({
      ...LOGIN,
      intercept: (route) => (broken && route === 'submit' ? answer() : undefined),
    });
    flow.submit();
    await pass(30_100);
    expect(flow.asked).toMatchObject({ arrival: { notice: { kind: 'sendFailed' }, emptied: 'codes' } });
    await pass(120_000);
    expect(flow.asked.arrival.notice).toMatchObject({ kind: 'sendFailed' });
    broken = false;
    flow.submit();
    expect(flow.screen).toMatchObject({ kind: 'submitting', asked: { arrival: { notice: null } } });
    await pass(5_000);
    expect(flow.asked).toMatchObject({ arrival: { notice: null }, prompt: { fields: [{ kind: 'totp' }] } });
  });

  test.each([400, 422])('a %i is said at the form', async (status) => {
    const flow = await started(answering(() => errorResponse(status)));
    flow.submit();
    await pass(10_000);
    expect(flow.asked).toMatchObject({
      arrival: { notice: { kind: 'badRequest', failure: { status } }, emptied: 'codes' },
    });
  });

  test('400 stale_interaction: it is read again at once, and the new prompt says that the page had moved on', async () => {
    const flow = await started({ domain: 'authenticator.canonical.example', stage: { at: 'waiting' } });
    const first = flow.asked.prompt.interactionId;
    flow.sandbox.place(flow.id, { at: 'waiting', step: 'code' });
    flow.submit();
    await pass(0);
    expect(flow.asked.prompt.interactionId).not.toBe(first);
    expect(flow.asked).toMatchObject({
      arrival: { notice: { kind: 'moved' } },
      prompt: { fields: [{ kind: 'totp' }] },
    });
    await pass(20_000);
    expect(flow.asked.arrival.notice).toEqual({ kind: 'moved' });
    expect(flow.outcomes).toEqual([]);
  });

  test('whose answer alone was lost: what the server made of it is read at once and shown', async () => {
    const flow = await started({
      ...LOGIN,
      sandbox: { faults: { rules: [{ route: 'submit', calls: 1, fault: { kind: 'drop', when: 'after' } }] } },
    });
    flow.submit();
    await pass(0);
    expect(flow.screen.kind).toBe('submitting');
    await pass(2_000);
    expect(flow.asked).toMatchObject({ arrival: { notice: null }, prompt: { fields: [{ kind: 'totp' }] } });
    expect(flow.submitted).toHaveLength(1);
  });

  test('whose answer alone was lost, and which the site rejected', async () => {
    const flow = await started({
      ...LOGIN,
      sandbox: { faults: { rules: [{ route: 'submit', calls: 1, fault: { kind: 'drop', when: 'after' } }] } },
    });
    flow.submit({ password: 'wrong' });
    await pass(3_000);
    expect(flow.asked).toMatchObject({
      arrival: { notice: { kind: 'rejected' }, emptied: 'secrets' },
      prompt: { siteError: expect.any(String) },
    });
  });
});

test('another tab went on: the new prompt says that the page had moved on', async () => {
  const flow = await started(LOGIN);
  flow.sandbox.place(flow.id, { at: 'waiting', step: 'code' });
  await pass(5_000);
  expect(flow.asked).toMatchObject({ arrival: { notice: { kind: 'moved' } }, prompt: { fields: [{ kind: 'totp' }] } });
});

test('a whole login, in both dialects, sends each value once and the page nothing else', async () => {
  for (const domain of ['authenticator.example', 'authenticator.canonical.example']) {
    const flow = await started({ domain, stage: { at: 'waiting' } });
    flow.submit();
    await pass(5_000);
    flow.submit();
    await pass(5_000);
    expect(flow.screen.kind).toBe('succeeded');
    const sent = JSON.stringify(flow.submitted);
    expect([sent.split(GOOD_PASSWORD).length - 1, sent.split(GOOD_CODE).length - 1]).toEqual([1, 1]);
  }
});

test('success is final: no later or slower answer changes it', async () => {
  const flow = await started({ domain: 'password.example', stage: { at: 'waiting' } });
  flow.submit();
  await pass(3_000);
  const { screen } = flow;
  const calls = flow.calls.length;
  flow.sandbox.place(flow.id, { at: 'failed', errorCode: 'flow_failed' });
  window.dispatchEvent(new Event('focus'));
  flow.session.readNow();
  flow.session.cancel();
  flow.session.resume();
  flow.session.login();
  flow.session.submit({ kind: 'fields', entries: [] });
  await pass(600_000);
  expect(flow.screen).toBe(screen);
  expect(flow.calls).toHaveLength(calls);
  expect(flow.outcomes).toHaveLength(1);
});
