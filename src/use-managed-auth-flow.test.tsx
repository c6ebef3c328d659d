import { act, render } from '@testing-library/react';
import { StrictMode, useEffect } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pass, settle, withTestClock } from '../test/helpers/mount-flow';
import { sandboxEndpoint } from '../test/helpers/sandbox-endpoint';
import type { FlowBehavior, UseManagedAuthFlowOptions, UseManagedAuthFlowResult } from '.';
import { useManagedAuthFlow } from '.';
import { GOOD_PASSWORD, type PlaceOptions } from './sandbox';

withTestClock();

let asked: string[] = [];
beforeEach(() => {
  asked = [];
});

/** A backend with connections, and what is asked of it. */
function backend(...places: PlaceOptions[]) {
  const { sandbox, endpoint, fetch: answer } = sandboxEndpoint({ pace: 0 });
  const ids = places.map((place) => sandbox.createConnection({ stage: { at: 'waiting' }, ...place }).id);
  const fetch: typeof globalThis.fetch = (input, init) => {
    asked.push(`${init?.method ?? 'GET'} ${String(input).split('/').at(-1)}`);
    return answer(input, init);
  };
  const options = { connectionId: ids[0] ?? '', endpoint, fetch, consent: false, live: 'poll' } as const;
  return { sandbox, ids, options };
}

/** A host with no markup but a title, which keeps what the hook gave it. */
function Host({ seen, ...options }: UseManagedAuthFlowOptions & { seen: UseManagedAuthFlowResult[] }) {
  const flow = useManagedAuthFlow(options);
  useEffect(() => {
    seen.push(flow);
  });
  return (
    <div {...flow.rootProps}>
      <h1 {...flow.headingProps}>{flow.heading.title}</h1>
    </div>
  );
}

async function mount(options: FlowBehavior & { connectionId: string }) {
  const seen: UseManagedAuthFlowResult[] = [];
  const view = render(
    <StrictMode>
      <Host seen={seen} {...options} />
    </StrictMode>,
  );
  await pass(0);
  await act(() => vi.dynamicImportSettled());
  const flow = () => seen.at(-1) as UseManagedAuthFlowResult;
  const rerender = (more: Partial<FlowBehavior & { connectionId: string }>) =>
    view.rerender(
      <StrictMode>
        <Host seen={seen} {...options} {...more} />
      </StrictMode>,
    );
  return { seen, flow, rerender, unmount: view.unmount };
}

/** The values of a form, by the fields' keys. */
function filledIn({ screen }: UseManagedAuthFlowResult, values: Record<string, string>) {
  if (screen.kind !== 'prompt') throw new Error(`Nothing is asked: ${screen.kind}`);
  return Object.fromEntries(screen.question.fields.map(({ key, name }) => [key, values[name] ?? '']));
}

test('whether to stop is asked of one flow: neither another connection nor coming back to it has that question', async () => {
  const { ids, options } = backend({ domain: 'password.example' }, { domain: 'account-picker.example' });
  const { flow, rerender } = await mount(options);
  const { setConfirmingCancel } = flow();
  act(() => setConfirmingCancel(true));
  expect(flow().isConfirmingCancel).toBe(true);
  rerender({ connectionId: ids[1] as string });
  await pass(0);
  expect(flow()).toMatchObject({ isConfirmingCancel: false, screen: { domain: 'account-picker.example' } });
  act(() => setConfirmingCancel(true));
  expect(flow().isConfirmingCancel).toBe(false);
  act(() => flow().setConfirmingCancel(true));
  expect(flow().isConfirmingCancel).toBe(true);
  rerender({});
  await pass(0);
  expect(flow()).toMatchObject({ isConfirmingCancel: false, screen: { domain: 'password.example' } });
});

describe('a flow without our markup', () => {
  test('signs in: what is asked, what is sent, what comes of it', async () => {
    const onSuccess = vi.fn();
    const { options } = backend({ domain: 'password.example' });
    const { flow } = await mount({ ...options, onSuccess });
    expect(flow().heading.title).toBe('Sign in to password.example');
    act(() => flow().actions.submitFields(filledIn(flow(), { username: 'user_good', password: GOOD_PASSWORD })));
    expect(flow()).toMatchObject({ isSubmitting: true, screen: { kind: 'submitting', asked: { kind: 'prompt' } } });
    await settle();
    expect(flow()).toMatchObject({ isSubmitting: false, isCancelable: false, screen: { kind: 'succeeded' } });
    expect(asked.filter((call) => call.startsWith('POST'))).toEqual(['POST submit']);
    expect(onSuccess).toHaveBeenCalledOnce();
  });

  test('says in words what went wrong, and why what was typed is gone', async () => {
    const { options } = backend({ domain: 'password.example' });
    const { flow } = await mount(options);
    act(() => flow().actions.submitFields(filledIn(flow(), { username: 'user_good', password: 'wrong' })));
    await settle();
    expect(flow().screen).toMatchObject({ kind: 'prompt', question: { isReturn: true, emptied: 'secrets' } });
    expect(flow().problems).toMatchObject([{ tone: 'error', title: 'password.example says' }]);
    expect(flow().announcements.assertive?.text).toContain('password.example says');
  });

  test('picks a choice by its key, and sends no values for what is not asked', async () => {
    const { options } = backend({ domain: 'account-picker.example' });
    const { flow } = await mount(options);
    act(() => flow().actions.submitFields({ password_password: GOOD_PASSWORD }));
    act(() => flow().actions.choose({ key: 'none' }));
    expect(asked.filter((call) => call.startsWith('POST'))).toEqual([]);
    const { screen } = flow();
    const [choice] = screen.kind === 'prompt' ? screen.question.choices : [];
    if (choice === undefined) throw new Error('There is no choice.');
    act(() => flow().actions.choose(choice));
    expect(flow().screen).toMatchObject({ kind: 'submitting', choiceKey: choice.key });
    await settle();
    expect(flow().screen).toMatchObject({ kind: 'prompt', question: { fields: [{ kind: 'password' }] } });
  });

  test('cancels, goes on, and starts again', async () => {
    const onCancel = vi.fn();
    const { sandbox, ids, options } = backend({ domain: 'password.example' });
    const { flow } = await mount({ ...options, onCancel });
    act(() => flow().actions.cancel());
    expect(flow().screen).toMatchObject({ kind: 'canceled', by: 'person' });
    expect(onCancel).toHaveBeenCalledOnce();
    act(() => flow().actions.resume());
    await pass(0);
    expect(flow().screen.kind).toBe('prompt');
    sandbox.place(ids[0] ?? '', { at: 'expired' });
    await pass(5_100);
    expect(flow().screen.kind).toBe('expired');
    act(() => flow().actions.start());
    await settle();
    expect(flow().screen.kind).toBe('prompt');
    expect(asked.filter((call) => call === 'POST login')).toHaveLength(1);
  });

  test('another connection is another flow: nothing of the one before is left', async () => {
    const { ids, options } = backend({ domain: 'password.example' }, { domain: 'account-picker.example' });
    const { flow, rerender } = await mount(options);
    const { actions } = flow();
    rerender({ connectionId: ids[1] ?? '' });
    expect(flow().screen).toMatchObject({ kind: 'loading', domain: '' });
    expect(flow().actions).not.toBe(actions);
    await pass(0);
    expect(flow().screen).toMatchObject({ kind: 'prompt', domain: 'account-picker.example' });
    const before = asked.filter((call) => call.endsWith(ids[0] ?? '')).length;
    await pass(20_000);
    expect(asked.filter((call) => call.endsWith(ids[0] ?? ''))).toHaveLength(before);
  });
});

describe('stable identities', () => {
  test('the actions are one object over all renders, and each of them one function', async () => {
    const { sandbox, ids, options } = backend({ domain: 'password.example' });
    const { seen } = await mount(options);
    sandbox.place(ids[0] ?? '', { at: 'waiting', websiteError: 'No.' });
    await pass(5_100);
    expect(new Set(seen.map(({ actions }) => actions)).size).toBe(1);
    for (const name of ['announce', 'now', 'hasTyped', 'setConfirmingCancel'] as const) {
      expect(new Set(seen.map((flow) => flow[name])).size).toBe(1);
    }
  });

  test('the screen is one object for as long as reads say the same', async () => {
    const { options } = backend({ domain: 'everything.example' });
    const { flow, rerender } = await mount(options);
    const { screen, heading, problems } = flow();
    const read = asked.length;
    await pass(20_000);
    rerender({ onSuccess: () => {} });
    expect(asked.length).toBeGreaterThan(read + 3);
    expect(flow().screen).toBe(screen);
    expect(flow().heading).toBe(heading);
    expect(flow().problems).toBe(problems);
  });

  test('a host that renders 60 times a second asks nothing more, and changes nothing', async () => {
    const { options } = backend({ domain: 'password.example' });
    const { seen, rerender } = await mount(options);
    const [renders, read] = [seen.length, asked.length];
    for (let frame = 0; frame < 180; frame += 1) {
      // As hosts do: every function and object is a new one each time.
      rerender({ headers: () => ({}), onSuccess: () => {}, localization: {} });
      await pass(16);
    }
    expect(seen.length - renders).toBeGreaterThanOrEqual(180);
    expect(new Set(seen.slice(renders).map(({ screen }) => screen)).size).toBe(1);
    // In three seconds, as without any rendering.
    expect(asked.length - read).toBeLessThanOrEqual(2);
  });
});
