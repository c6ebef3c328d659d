import { act, cleanup, render } from '@testing-library/react';
import { Profiler, StrictMode } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sandboxEndpoint } from '../test/helpers/sandbox-endpoint';
import { ManagedAuthFlow } from '.';
import type { PlaceOptions, SandboxOptions } from './sandbox';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function pass(ms: number) {
  await act(() => vi.advanceTimersByTimeAsync(ms));
}

/** Mounts a widget and counts what React commits for it, what changes in the page, and what it asks. */
async function counted(
  place: PlaceOptions,
  live: 'auto' | 'poll',
  options: SandboxOptions = {},
  /** By how much the server's `Date` is off in the n-th response, in milliseconds. */
  dateShift: (n: number) => number = () => 0,
) {
  const { sandbox, endpoint, fetch } = sandboxEndpoint(options);
  const { id } = sandbox.createConnection(place);
  let commits = 0;
  let mutations = 0;
  let asked = 0;
  const counting: typeof globalThis.fetch = async (input, init) => {
    asked += 1;
    const shift = dateShift(asked);
    const response = await fetch(input, init);
    response.headers.set('Date', new Date(Date.now() + shift).toUTCString());
    return response;
  };
  const { container } = render(
    <Profiler id="widget" onRender={() => (commits += 1)}>
      <ManagedAuthFlow connectionId={id} endpoint={endpoint} fetch={counting} consent={false} live={live} />
    </Profiler>,
  );
  await pass(6_000);
  // What is fetched with the first screen that needs it comes once.
  await act(() => vi.dynamicImportSettled());
  new MutationObserver((records) => {
    mutations += records.length;
  }).observe(container, { subtree: true, childList: true, attributes: true, characterData: true });
  return { sandbox, id, container, commits: () => commits, mutations: () => mutations, asked: () => asked };
}

describe('nothing is committed when what is read says the same', () => {
  test.each([
    ['a form', { domain: 'everything.example', stage: { at: 'waiting' } }],
    ['a form of the other dialect', { domain: 'everything.canonical.example', stage: { at: 'waiting' } }],
    [
      'a form with an error on it',
      { domain: 'password.example', stage: { at: 'waiting', websiteError: 'No.', rejectedFields: ['password'] } },
    ],
    ['a long picker', { domain: 'organization-picker-long.example', stage: { at: 'waiting', step: 'organization' } }],
    ['discovering', { domain: 'password.example', stage: { at: 'discovering' } }],
    ['submitting', { domain: 'password.example', stage: { at: 'submitting' } }],
    ['an unknown step', { domain: 'unknown-step.example', stage: { at: 'waiting' } }],
    ['idle', { domain: 'password.example', stage: { at: 'idle' } }],
    ['success', { domain: 'password.example', stage: { at: 'succeeded' } }],
  ] as const satisfies readonly (readonly [string, PlaceOptions])[])('%s, over polls', async (_, place) => {
    const { commits, asked } = await counted(place, 'poll');
    const [before, read] = [commits(), asked()];
    // Below the 30 s after which a wait is called long.
    await pass(20_000);
    expect(commits()).toBe(before);
    if (place.stage.at !== 'succeeded') expect(asked()).toBeGreaterThanOrEqual(read + 4);
  });

  test('over events that come twice, heartbeats, and streams that break', async () => {
    const fault = { kind: 'break', afterEvents: 2 } as const;
    const { commits, asked } = await counted({ domain: 'password.example', stage: { at: 'waiting' } }, 'auto', {
      heartbeat: 500,
      faults: { rules: [{ route: 'events', fault }] },
    });
    const [before, read] = [commits(), asked()];
    await pass(60_000);
    expect(asked()).toBeGreaterThan(read + 10);
    expect(commits()).toBe(before);
  });

  test.each(['poll', 'auto'] as const)(
    'over ten and more answers of servers whose clocks are up to 2.5 s off, either way (live="%s")',
    async (live) => {
      const shifts = [0, 2_500, -2_500, 1_000, 2_500, -700, -2_500] as const;
      const place = { domain: 'password.example', stage: { at: 'waiting', expiresIn: 300_000 } } as const;
      const { commits, mutations, asked } = await counted(place, live, {}, (n) => shifts[n % shifts.length] ?? 0);
      const before = commits();
      const read = asked();
      for (let times = 0; times < 10; times += 1) {
        act(() => void window.dispatchEvent(new Event('focus')));
        await pass(2_000);
      }
      expect(asked()).toBeGreaterThanOrEqual(read + 10);
      expect([commits() - before, mutations()]).toEqual([0, 0]);
    },
  );

  test('unlike when it says something else', async () => {
    const { commits, sandbox, id } = await counted({ stage: { at: 'waiting' } }, 'poll');
    const before = commits();
    sandbox.place(id, { at: 'waiting', websiteError: 'Something else.' });
    await pass(5_000);
    expect(commits()).toBeGreaterThan(before);
  });

  test('what is typed stays, and so does the focus', async () => {
    const { container } = await counted({ domain: 'password.example', stage: { at: 'waiting' } }, 'poll');
    const input = container.querySelector<HTMLInputElement>('input[type=password]');
    input?.focus();
    if (input !== null) input.value = 'half a pass';
    await pass(120_000);
    expect(document.activeElement).toBe(input);
    expect(container.querySelector<HTMLInputElement>('input[type=password]')?.value).toBe('half a pass');
  });
});

describe('another connection or endpoint starts afresh', () => {
  test.each(['connectionId', 'endpoint'] as const)('a changed %s', async (changed) => {
    const { sandbox, endpoint, fetch } = sandboxEndpoint();
    const first = sandbox.createConnection({ domain: 'first.example', stage: { at: 'waiting' } });
    const second = sandbox.createConnection({ domain: 'second.example', stage: { at: 'succeeded' } });
    const told: string[] = [];
    const urls: string[] = [];
    const noting: typeof globalThis.fetch = async (input, init) => {
      const url = String(input);
      urls.push(url);
      if (!url.includes('/other/')) return fetch(url, init);
      // The other endpoint knows the other connection by the first one's id.
      const response = await fetch(url.replace('/other/', '/').replace(first.id, second.id), init);
      return new Response((await response.text()).replaceAll(second.id, first.id), response);
    };
    const widget = (connectionId: string, base: string) => (
      <StrictMode>
        <ManagedAuthFlow
          connectionId={connectionId}
          endpoint={base}
          fetch={noting}
          consent={false}
          onSuccess={({ connectionId: id }) => told.push(id)}
        />
      </StrictMode>
    );
    const { container, rerender } = render(widget(first.id, endpoint));
    await pass(0);
    const input = container.querySelector<HTMLInputElement>('form input');
    expect(input).not.toBeNull();
    const [id, base] =
      changed === 'connectionId' ? [second.id, endpoint] : [first.id, endpoint.replace('/auth', '/other/auth')];
    rerender(widget(id, base));
    expect(container.querySelector('form')).toBeNull();
    const before = urls.length;
    await pass(60_000);
    expect(container.textContent).toContain('second.example');
    expect(told).toEqual([id]);
    expect(urls.slice(before).filter((url) => url.startsWith(`${endpoint}/connections/${first.id}`))).toEqual([]);
  });
});

describe('in a window that the host has opened (a popup, picture-in-picture), the page that counts is that window’s', () => {
  function show(page: Document, visibilityState: 'visible' | 'hidden') {
    Object.defineProperty(page, 'visibilityState', { configurable: true, value: visibilityState });
    page.dispatchEvent(new Event('visibilitychange'));
  }

  afterEach(() => {
    cleanup();
    Reflect.deleteProperty(document, 'visibilityState');
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  async function inAnotherWindow() {
    const page = document.body.appendChild(document.createElement('iframe')).contentDocument;
    if (page === null) throw new Error('A frame has a document.');
    const { sandbox, endpoint, fetch } = sandboxEndpoint();
    const { id } = sandbox.createConnection({ stage: { at: 'waiting' } });
    let asked = 0;
    const counting: typeof globalThis.fetch = (input, init) => {
      asked += 1;
      return fetch(input, init);
    };
    const props = { connectionId: id, endpoint, fetch: counting, consent: false, live: 'poll' } as const;
    render(createPortal(<ManagedAuthFlow {...props} />, page.body));
    await pass(6_000);
    const inTime = async (ms: number) => {
      const before = asked;
      await pass(ms);
      return asked - before;
    };
    return { page, inTime };
  }

  test('it reads on while the opener is hidden, and not while it is hidden itself', async () => {
    const { page, inTime } = await inAnotherWindow();
    act(() => show(document, 'hidden'));
    expect(await inTime(20_000)).toBeGreaterThan(2);
    act(() => show(page, 'hidden'));
    expect(await inTime(20_000)).toBe(0);
    act(() => show(page, 'visible'));
    expect(await inTime(0)).toBe(1);
  });
});
