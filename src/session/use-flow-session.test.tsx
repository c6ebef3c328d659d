import { act, render } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sandboxEndpoint } from '../../test/helpers/sandbox-endpoint';
import type { Outcome } from '../flow/outcome';
import type { Stage } from '../sandbox';
import { type UseFlowSessionOptions, useFlowSession } from './use-flow-session';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function pass(ms: number) {
  await act(() => vi.advanceTimersByTimeAsync(ms));
}

/** A host page with widgets on one sandbox, and what the network sees of them. */
function host(stage: Stage = { at: 'waiting' }, sandboxOptions = {}) {
  const { sandbox, endpoint, fetch } = sandboxEndpoint(sandboxOptions);
  const { id } = sandbox.createConnection({ domain: 'password.example', stage });
  const urls: string[] = [];
  const aborted: string[] = [];
  const outcomes: Outcome[] = [];
  const noted: typeof globalThis.fetch = (input, init) => {
    urls.push(String(input));
    init?.signal?.addEventListener('abort', () => aborted.push(String(input)));
    return fetch(input, init);
  };
  const base: UseFlowSessionOptions = {
    connectionId: id,
    endpoint,
    consent: false,
    live: 'poll',
    headers: undefined,
    fetch: noted,
    onOutcome: (outcome) => outcomes.push(outcome),
  };
  return { sandbox, id, urls, aborted, outcomes, base, endpoint };
}

function Widget(options: UseFlowSessionOptions) {
  const { screen, session } = useFlowSession(options);
  return (
    <p>
      {screen.kind}
      <button type="button" onClick={session.login}>
        again
      </button>
    </p>
  );
}

test('StrictMode: one read under way, one login for a press, each callback once', async () => {
  const { sandbox, id, urls, outcomes, base } = host({ at: 'expired' });
  const { container } = render(
    <StrictMode>
      <Widget {...base} />
    </StrictMode>,
  );
  await pass(1_000);
  expect(container.textContent).toContain('expired');
  expect(outcomes).toEqual([]);
  act(() => container.querySelector('button')?.click());
  await pass(5_000);
  expect(urls.filter((url) => url.endsWith('/login'))).toHaveLength(1);
  sandbox.place(id, { at: 'succeeded' });
  await pass(5_000);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['success']);
});

test('unmount: everything is aborted, no timer is left, and no callback comes afterwards', async () => {
  const { sandbox, id, urls, aborted, outcomes, base } = host({ at: 'waiting' }, { latency: 1_000 });
  const { unmount } = render(<Widget {...base} live="auto" />);
  await pass(1_000);
  expect(urls.filter((url) => url.endsWith('/events'))).toHaveLength(1);
  await pass(500);
  unmount();
  const before = urls.length;
  expect(aborted.length).toBeGreaterThan(0);
  sandbox.place(id, { at: 'succeeded' });
  window.dispatchEvent(new Event('focus'));
  await pass(600_000);
  expect(urls).toHaveLength(before);
  expect(outcomes).toEqual([]);
  expect(sandbox.followers(id)).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('mounted again, as after a reload: it goes on where the server is', async () => {
  const { sandbox, id, base } = host();
  const first = render(<Widget {...base} />);
  await pass(0);
  expect(first.container.textContent).toContain('prompt');
  first.unmount();
  sandbox.place(id, { at: 'submitting' });
  const second = render(<Widget {...base} />);
  await pass(0);
  expect(second.container.textContent).toContain('submitting');
});

test('the callback, headers and fetch of the latest render are the ones that are used', async () => {
  const { sandbox, id, base } = host();
  const told: string[] = [];
  const sent: (string | null)[] = [];
  function Host() {
    const [round, setRound] = useState(1);
    const fetch: typeof globalThis.fetch = (input, init) => {
      sent.push(`${round} ${new Headers(init?.headers).get('X-Round')}`);
      return (base.fetch ?? globalThis.fetch)(input, init);
    };
    return (
      <>
        <Widget
          {...base}
          fetch={fetch}
          headers={() => ({ 'X-Round': String(round) })}
          onOutcome={({ kind }) => told.push(`${kind} ${round}`)}
        />
        <button type="button" id="next" onClick={() => setRound(round + 1)} />
      </>
    );
  }
  const { container } = render(<Host />);
  await pass(0);
  act(() => container.querySelector<HTMLElement>('#next')?.click());
  sandbox.place(id, { at: 'succeeded' });
  await pass(5_000);
  expect(told).toEqual(['success 2']);
  expect(sent).toEqual(['1 1', '2 2']);
});

test('what a press sends leaves before the screen that follows is drawn', async () => {
  const { base } = host({ at: 'expired' });
  const order: string[] = [];
  const noted: typeof globalThis.fetch = (input, init) => {
    if (String(input).endsWith('/login')) order.push('sent');
    return (base.fetch ?? globalThis.fetch)(input, init);
  };
  function Noted() {
    const { screen, session } = useFlowSession({ ...base, fetch: noted, headers: () => ({}) });
    order.push(screen.isStarting ? 'starting' : screen.kind);
    return <button type="button" onClick={session.login} />;
  }
  const { container } = render(<Noted />);
  await pass(0);
  container.querySelector('button')?.click();
  await pass(0);
  expect(order.slice(order.indexOf('expired'), order.indexOf('starting') + 1)).toEqual(['expired', 'sent', 'starting']);
});

test('two widgets on one page, of one connection or two, are told of their own', async () => {
  const { sandbox, id, base } = host();
  const other = sandbox.createConnection({ domain: 'authenticator.example', stage: { at: 'waiting' } });
  const told: string[] = [];
  const { container } = render(
    <>
      <Widget {...base} onOutcome={({ kind }) => told.push(`a ${kind}`)} />
      <Widget {...base} onOutcome={({ kind }) => told.push(`b ${kind}`)} />
      <Widget {...base} connectionId={other.id} onOutcome={({ kind }) => told.push(`c ${kind}`)} />
    </>,
  );
  await pass(0);
  sandbox.place(id, { at: 'succeeded' });
  await pass(5_000);
  sandbox.place(other.id, { at: 'canceled' });
  await pass(5_000);
  expect(told).toEqual(['a success', 'b success', 'c cancel']);
  expect([...container.querySelectorAll('p')].map((each) => each.firstChild?.textContent)).toEqual([
    'succeeded',
    'succeeded',
    'canceled',
  ]);
});

test.each(['poll', 'auto'] as const)('a callback that throws is the host’s to see (live="%s")', async (live) => {
  const seen: unknown[] = [];
  process.once('unhandledRejection', (reason) => seen.push(reason));
  const { sandbox, id, base } = host();
  const { container } = render(
    <Widget
      {...base}
      live={live}
      onOutcome={() => {
        throw new Error('of the host');
      }}
    />,
  );
  await pass(1_000);
  sandbox.place(id, { at: 'canceled' });
  await pass(5_000);
  vi.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen).toEqual([new Error('of the host')]);
  expect(container.textContent).toContain('canceled');
});

test('an id that is none is thrown where the developer sees it', () => {
  const { base } = host();
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => render(<Widget {...base} connectionId=".." />)).toThrow(TypeError);
  silenced.mockRestore();
});
