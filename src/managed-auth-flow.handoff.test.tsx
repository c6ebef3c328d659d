import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { pass, withTestClock } from '../test/helpers/mount-flow';
import { ManagedAuthDialog, ManagedAuthFlow, type ManagedAuthFlowOptions } from '.';
import { enLater } from './localization/en-later';
import { createSandbox, DEFAULT_API_KEY, GOOD_PASSWORD } from './sandbox';
import { OPENING } from './session/session-relay';

withTestClock();

// Loaded in real time, which no test lets pass.
beforeAll(() => OPENING.load());

/** What is opened is shared by all of a page that has the same endpoint: each test has one of its own. */
let endpoints = 0;

/** Kernel itself, and a login that a server has started there. */
async function kernel() {
  const endpoint = `https://kernel-${++endpoints}.example/auth`;
  const sandbox = createSandbox({ pace: 0 });
  const { id } = sandbox.createConnection({ domain: 'password.example' });
  const login = async () => {
    const response = await sandbox.fetch(`${endpoint}/connections/${id}/login`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${DEFAULT_API_KEY}` },
    });
    const { handoff_code: code }: { handoff_code: string } = await response.json();
    return code;
  };
  const calls: { readonly path: string; readonly authorization: string | null }[] = [];
  let intercept: ((request: Request) => Promise<Response> | undefined) | null = null;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { headers, url } = request;
    calls.push({ path: url.replace(`${endpoint}/connections/${id}`, ''), authorization: headers.get('Authorization') });
    return (await intercept?.(request.clone())) ?? sandbox.fetch(request);
  };
  return {
    sandbox,
    endpoint,
    id,
    login,
    fetch,
    calls,
    exchanges: () => calls.filter(({ path }) => path === '/exchange'),
    answer: (with_: typeof intercept) => {
      intercept = with_;
    },
  };
}

type Kernel = Awaited<ReturnType<typeof kernel>>;

async function mount(at: Kernel, handoffCode: string, options: Partial<ManagedAuthFlowOptions> = {}) {
  const on = { onSuccess: vi.fn(), onError: vi.fn(), onConnection: vi.fn() };
  const props = { connectionId: at.id, endpoint: at.endpoint, fetch: at.fetch, live: 'poll', consent: false } as const;
  const { unmount } = render(
    <StrictMode>
      <ManagedAuthFlow {...props} handoffCode={handoffCode} {...on} {...options} />
    </StrictMode>,
  );
  await pass(5_000);
  const user = userEvent.setup({ delay: null });
  const press = async (name: string) => {
    await user.click(screen.getByRole('button', { name }));
    await pass(5_000);
  };
  return { ...on, unmount, user, press };
}

interface Fiber {
  readonly key: string | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

/** The keys of all that React has rendered into an element. */
function keysIn(container: Element): string[] {
  const name = Object.keys(container).find((each) => each.startsWith('__reactContainer$')) ?? '';
  const keys: string[] = [];
  const walk = (fiber: Fiber | null) => {
    for (let each = fiber; each !== null; each = each.sibling) {
      if (each.key !== null) keys.push(each.key);
      walk(each.child);
    }
  };
  const root: { stateNode: { current: Fiber } } = Reflect.get(container, name);
  walk(root.stateNode.current);
  expect(keys).not.toEqual([]);
  return keys;
}

const heading = () => screen.getByRole('heading').textContent;

describe('a handoff code', () => {
  it.each(['TOKEN\nX: 1', 'TOKEN\u2028x', 'tök en'])(
    'that is exchanged for what no header takes (%j) is used up: told once, with a way out, and not sent again',
    async (jwt) => {
      const at = await kernel();
      const code = await at.login();
      at.answer(({ url }) => (url.endsWith('/exchange') ? Promise.resolve(Response.json({ jwt })) : undefined));
      const onDiagnostic = vi.fn();
      const onRestart = vi.fn();
      const { onError } = await mount(at, code, { onDiagnostic, onRestart });
      await pass(60_000);
      expect(at.calls.map(({ path }) => path)).toEqual(['/exchange']);
      expect(onError).toHaveBeenCalledOnce();
      expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'handoff_used' });
      expect(onDiagnostic.mock.calls.map(([{ code: told }]) => told)).toEqual(['MAF-111']);
      expect(screen.getAllByRole('button').length).toBeGreaterThan(0);
    },
  );

  it('is exchanged once, and a whole sign-in goes through with the token', async () => {
    const at = await kernel();
    const code = await at.login();
    const { user, press, onSuccess, onConnection } = await mount(at, code);
    await user.type(screen.getByLabelText('User name'), 'user_good');
    await user.type(screen.getByLabelText('Password'), GOOD_PASSWORD);
    await press('Sign in');
    expect(heading()).toBe('You’re connected');
    expect(onSuccess).toHaveBeenCalledOnce();
    // It was given, and not made here.
    expect(onConnection).not.toHaveBeenCalled();
    expect(at.exchanges()).toEqual([{ path: '/exchange', authorization: null }]);
    const bearers = new Set(
      at.calls.flatMap(({ path, authorization }) => (path === '/exchange' ? [] : [authorization])),
    );
    expect([...bearers]).toEqual([expect.stringMatching(/^Bearer ey/)]);
  });

  it('by two widgets, and by one that goes and comes back, is exchanged once', async () => {
    const at = await kernel();
    const code = await at.login();
    const props = {
      connectionId: at.id,
      endpoint: at.endpoint,
      fetch: at.fetch,
      live: 'poll',
      consent: false,
    } as const;
    const both = (
      <StrictMode>
        <ManagedAuthFlow {...props} handoffCode={code} />
        <ManagedAuthFlow {...props} handoffCode={code} />
      </StrictMode>
    );
    const { unmount } = render(both);
    await pass(5_000);
    expect(screen.getAllByLabelText('User name')).toHaveLength(2);
    unmount();
    await pass(60_000);
    await mount(at, code);
    expect(screen.getByLabelText('User name')).toBeVisible();
    expect(at.exchanges()).toHaveLength(1);
  });

  it('is exchanged once by functions that are others in each render', async () => {
    const at = await kernel();
    const code = await at.login();
    const inline = () => ({ fetch: ((...args) => at.fetch(...args)) as typeof fetch });
    (await mount(at, code, inline())).unmount();
    await mount(at, code, inline());
    expect(screen.getByLabelText('User name')).toBeVisible();
    expect(at.exchanges()).toHaveLength(1);
  });

  it('gets a token that is in nothing but the requests', async () => {
    const at = await kernel();
    const write = vi.spyOn(Storage.prototype, 'setItem');
    const code = await at.login();
    await mount(at, code);
    const token = at.calls.at(-1)?.authorization?.replace('Bearer ', '') ?? '';
    expect(token).not.toBe('');
    for (const secret of [token, code]) {
      expect(document.documentElement.outerHTML).not.toContain(secret);
      expect(location.href).not.toContain(secret);
      expect(at.calls.map(({ path }) => path).join()).not.toContain(secret);
    }
    expect(write).not.toHaveBeenCalled();
  });

  it('is in no key, which React’s tools and warnings show, and another one is another flow', async () => {
    const [at, code] = [await kernel(), 'first-code'];
    const props = { connectionId: at.id, endpoint: at.endpoint, fetch: at.fetch, live: 'poll' } as const;
    const both = (handoffCode: string) => (
      <>
        <ManagedAuthFlow {...props} handoffCode={handoffCode} />
        <ManagedAuthDialog {...props} handoffCode={handoffCode} open onClose={() => {}} />
      </>
    );
    const { container, rerender } = render(both(code));
    await pass(0);
    const [flow, dialog] = container.children;
    expect(keysIn(container).join(' ')).not.toContain(code);
    rerender(both(code));
    expect([...container.children]).toEqual([flow, dialog]);
    rerender(both('another-code'));
    await pass(0);
    expect(keysIn(container).join(' ')).not.toContain('another-code');
    expect([...container.children].some((element) => element === flow || element === dialog)).toBe(false);
  });

  it('is asked for consent by the flow, as always', async () => {
    const at = await kernel();
    const { press } = await mount(at, await at.login(), { consent: true });
    await press('Continue');
    expect(screen.getByLabelText('User name')).toBeVisible();
  });

  it('sends the host’s own headers too', async () => {
    const at = await kernel();
    const seen: (string | null)[] = [];
    at.answer((request) => void seen.push(request.headers.get('X-Team')) as undefined);
    await mount(at, await at.login(), { headers: () => ({ 'X-Team': 'red' }) });
    expect(new Set(seen)).toEqual(new Set(['red']));
  });
});

describe('one that is used up', () => {
  it.each([
    [
      'used',
      async (at: Kernel) => {
        const code = await at.login();
        await at.sandbox.fetch(`${at.endpoint}/connections/${at.id}/exchange`, {
          method: 'POST',
          body: JSON.stringify({ code }),
          headers: { 'Content-Type': 'application/json' },
        });
        return code;
      },
    ],
    ['unknown', async () => 'never-given'],
  ])('(%s) is a screen of its own, and is not sent again', async (_, codeOf) => {
    const at = await kernel();
    const code = await codeOf(at);
    const { onError, unmount } = await mount(at, code);
    expect(heading()).toBe(enLater.errors.no_active_flow.title);
    expect(screen.getAllByText(enLater.goBackText)[0]).toBeVisible();
    expect(onError.mock.calls).toMatchObject([[{ code: 'handoff_used', recoverable: false }]]);
    expect(screen.queryByRole('button')).toBeNull();
    unmount();
    const again = await mount(at, code);
    expect(heading()).toBe(enLater.errors.no_active_flow.title);
    expect(again.onError).toHaveBeenCalledOnce();
    expect(at.exchanges()).toHaveLength(1);
  });

  it('leads to another one where the host says how', async () => {
    const at = await kernel();
    const onRestart = vi.fn();
    const { onError, press } = await mount(at, 'never-given', { onRestart });
    expect(onError.mock.calls).toMatchObject([[{ code: 'handoff_used', recoverable: true }]]);
    expect(screen.getAllByText(enLater.errors.no_active_flow.text)[0]).toBeVisible();
    await press('Start again');
    expect(onRestart).toHaveBeenCalledOnce();
    expect(at.exchanges()).toHaveLength(1);
  });

  it.each([
    ['expired', { at: 'expired' }, 'flow_expired'],
    ['failed', { at: 'failed', errorCode: 'flow_failed' }, 'flow_failed'],
  ] as const)('offers no new login, which the token cannot start: %s', async (_, stage, code) => {
    const at = await kernel();
    const { onError } = await mount(at, await at.login());
    at.sandbox.place(at.id, stage);
    await pass(15_000);
    expect(onError.mock.calls).toMatchObject([[{ code, recoverable: false }]]);
    expect(screen.queryByRole('button', { name: /again/ })).toBeNull();
    expect(screen.queryByText(/Try again|Start a new one/)).toBeNull();
  });

  it('offers one where the host says how to get it', async () => {
    const at = await kernel();
    const onRestart = vi.fn();
    const { onError, press } = await mount(at, await at.login(), { onRestart });
    at.sandbox.place(at.id, { at: 'expired' });
    await pass(15_000);
    expect(onError.mock.calls).toMatchObject([[{ code: 'flow_expired', recoverable: true }]]);
    await press('Start again');
    expect(onRestart).toHaveBeenCalledOnce();
    expect(at.calls.map(({ path }) => path)).not.toContain('/login');
  });

  it('where no sign-in runs there is nothing to continue', async () => {
    const at = await kernel();
    const code = await at.login();
    const idle = { flow_status: null, flow_step: null, status: 'NEEDS_AUTH', id: at.id, domain: 'password.example' };
    at.answer(({ method }) => (method === 'GET' ? Promise.resolve(Response.json(idle)) : undefined));
    const { onError } = await mount(at, code);
    expect(heading()).toBe(enLater.errors.no_active_flow.title);
    expect(onError.mock.calls).toMatchObject([[{ code: 'handoff_used', recoverable: false }]]);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

it('an exchange whose answer is lost is not sent again automatically', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const at = await kernel();
  const code = await at.login();
  at.answer(() => Promise.reject(new TypeError('Failed to fetch')));
  const { onError, press } = await mount(at, code);
  await pass(60_000);
  expect(at.exchanges()).toHaveLength(1);
  expect(onError.mock.calls).toMatchObject([[{ code: 'connect_failed', recoverable: true }]]);
  at.answer(null);
  await press('Try again');
  expect(screen.getByLabelText('User name')).toBeVisible();
  expect(at.exchanges()).toHaveLength(2);
});

it('a token is dropped after half an hour: its code is known to be spent', async () => {
  const at = await kernel();
  const code = await at.login();
  (await mount(at, code)).unmount();
  await pass(31 * 60_000);
  await mount(at, code);
  expect(heading()).toBe(enLater.errors.no_active_flow.title);
  expect(at.exchanges()).toHaveLength(1);
});
