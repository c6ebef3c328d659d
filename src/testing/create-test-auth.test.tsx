import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Connections, ManagedAuthFlow } from '..';
import { createManagedAuthHandler } from '../server';
import { createTestAuth, type Script, SITES, type TestAuth, type TestAuthOptions } from '.';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function showFlow({ endpoint, fetch, connectionId }: TestAuth, onSuccess: () => void = () => {}) {
  render(<ManagedAuthFlow connectionId={connectionId} endpoint={endpoint} fetch={fetch} onSuccess={onSuccess} />);
}

/** With timers that only the test moves. */
function fakeTime(options: TestAuthOptions = {}): TestAuth {
  vi.useFakeTimers();
  // Testing Library looks for Jest's clock, which this one stands for.
  vi.stubGlobal('jest', { advanceTimersByTime: (ms: number) => vi.advanceTimersByTime(ms) });
  return createTestAuth({ ...options, advanceTimers: (ms) => vi.advanceTimersByTimeAsync(ms) });
}

const newUser = () => userEvent.setup({ delay: null });

describe('signIn', () => {
  it('goes through a flow as a person does, in real time', async () => {
    const auth = createTestAuth({ site: 'authenticator' });
    const onSuccess = vi.fn();
    showFlow(auth, onSuccess);
    expect(await auth.signIn(newUser())).toBe('connected');
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(auth.submissions).toEqual([
      { fields: { username: 'user_good', password: 'pass_good' } },
      { fields: { totp: '123456' } },
    ]);
    expect(screen.getByRole('heading', { name: 'You’re connected' })).toBeVisible();
    expect(auth.sandbox.connection(auth.connectionId)).toMatchObject({ status: 'AUTHENTICATED' });
  });

  it.each(
    SITES.filter(
      ({ id }) => !/passkey|organization|everything|empty|unknown|human|no-hosted|canonical|account|picker/.test(id),
    ).map(({ domain }) => domain),
  )('connects to %s with fake timers', async (site) => {
    const auth = fakeTime({ site });
    showFlow(auth);
    expect(await auth.signIn(newUser())).toBe('connected');
  });

  it('chooses by the words of a choice, and says so when there are none such', async () => {
    const auth = fakeTime({ site: 'mfa-picker' });
    showFlow(auth);
    expect(await auth.signIn(newUser(), { choice: 'Email' })).toBe('connected');
    expect(auth.submissions).toContainEqual({ mfa_option_id: 'email' });
    cleanup();
    const other = fakeTime({ site: 'mfa-picker' });
    showFlow(other);
    await expect(other.signIn(newUser(), { choice: 'Pigeon' })).rejects.toThrow(/no choice says "Pigeon"/);
  });

  it.each([
    [{}, { password: 'wrong' }, 'rejected'],
    [{ identity: 'user_locked' }, {}, 'ended'],
  ] as const)('stops where the site says no: %j %j', async (options, answers, result) => {
    const auth = fakeTime(options);
    showFlow(auth);
    expect(await auth.signIn(newUser(), answers)).toBe(result);
  });

  it('says that there is no flow on the page', async () => {
    await expect(createTestAuth().signIn(newUser())).rejects.toThrow('there is no <ManagedAuthFlow> on the page');
  });
});

describe('a script of the test', () => {
  const script: Script = {
    start: 'question',
    steps: {
      question: {
        step: 'AWAITING_INPUT',
        fields: [{ name: 'color', type: 'text', label: 'Your favourite colour', role: 'anything' }],
        next: 'wait',
      },
      wait: { step: 'AWAITING_EXTERNAL_ACTION', message: 'Ring the bell.' },
    },
  };

  it('shows any odd step', async () => {
    const auth = fakeTime({ script });
    showFlow(auth);
    await expect(auth.signIn(newUser(), { text: 'green' })).rejects.toThrow('nothing happened any more');
    expect(auth.submissions).toEqual([{ fields: { color: 'green' } }]);
    expect(screen.getAllByText('Ring the bell.')).not.toEqual([]);
  });
});

describe('where it can be put', () => {
  it('answers the list of connections, and what is done there', async () => {
    const auth = fakeTime({ stage: { at: 'authenticated' } });
    render(<Connections endpoint={auth.endpoint} fetch={auth.fetch} actions={['disconnect']} />);
    await vi.advanceTimersByTimeAsync(100);
    vi.useRealTimers();
    expect(await screen.findByText('Connected')).toBeVisible();
    await newUser().click(screen.getByRole('button', { name: /^Disconnect/ }));
    await newUser().click(screen.getByRole('button', { name: 'Disconnect' }));
    expect(await screen.findByText('No accounts yet')).toBeVisible();
  });

  it('answers as a resolver of MSW', async () => {
    const auth = createTestAuth();
    const request = new Request(`http://app.example${auth.endpoint}/connections/${auth.connectionId}`, {
      headers: { Origin: 'http://app.example' },
    });
    const response = await auth.handler({ request });
    expect(await response.json()).toMatchObject({ id: auth.connectionId, domain: 'password.example' });
  });

  it('answers as a route of Playwright, without an event stream', async () => {
    const auth = createTestAuth();
    const ask = async (path: string, method = 'GET', body: string | null = null) => {
      const fulfill = vi.fn(async (_response: { status: number; body: string }) => {});
      const url = () => `http://app.example${auth.endpoint}/connections/${auth.connectionId}${path}`;
      const headers = () => ({ 'content-type': 'application/json', origin: 'http://app.example' });
      await auth.route({ fulfill, request: () => ({ url, method: () => method, headers, postData: () => body }) });
      return fulfill.mock.calls[0]?.[0];
    };
    expect((await ask(''))?.status).toBe(200);
    expect((await ask('/events'))?.status).toBe(405);
    expect((await ask('/login', 'POST', '{}'))?.status).toBe(200);
    expect((await ask('/submit', 'POST', '{"fields":{"username":"a"}}'))?.body).toContain('accepted');
    expect(auth.submissions).toEqual([{ fields: { username: 'a' } }]);
  });

  it('is Kernel to a backend of the host’s, through a whole sign-in', async () => {
    const auth = createTestAuth({ site: 'authenticator' });
    const handler = createManagedAuthHandler({
      apiKey: 'sk_sandbox',
      fetch: auth.sandbox.fetch,
      authorize: () => ({ profileName: 'test-user' }),
    });
    // jsdom's AbortSignal is none to Node's Request.
    const callBackend: typeof fetch = (input, { signal: _, ...init } = {}) =>
      handler(new Request(new URL(String(input), 'http://app.example'), init));
    render(<ManagedAuthFlow connectionId={auth.connectionId} fetch={callBackend} live="poll" />);
    expect(await auth.signIn(newUser())).toBe('connected');
    expect(auth.sandbox.connection(auth.connectionId)).toMatchObject({ status: 'AUTHENTICATED' });
  });

  it('shares nothing with another', () => {
    const [one, other] = [createTestAuth(), createTestAuth()];
    one.sandbox.place(one.connectionId, { at: 'succeeded' });
    expect(other.sandbox.connection(other.connectionId)?.status).toBe('NEEDS_AUTH');
  });

  it.each([
    [{ site: 'Nowhere.example' }, /^site must be .* SITES: password, /],
    [{ identity: 'Nobody' }, /^identity must be .* IDENTITIES: user_good, /],
  ])('says of %j what there is, and not what was given', (options, message) => {
    expect(() => createTestAuth(options)).toThrow(message);
    expect(() => createTestAuth(options)).not.toThrow(/nobody|nowhere/i);
  });
});
