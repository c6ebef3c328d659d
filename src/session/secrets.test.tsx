import { QueryClient } from '@tanstack/react-query';
import { act, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sandboxEndpoint } from '../../test/helpers/sandbox-endpoint';
import { ManagedAuthFlow } from '..';
import { GOOD_CODE, GOOD_PASSWORD } from '../sandbox';

const WRONG_PASSWORD = 'not quite the password';
const SECRETS = [GOOD_PASSWORD, WRONG_PASSWORD, GOOD_CODE];

const { clients } = vi.hoisted(() => ({ clients: new Set<QueryClient>() }));

vi.mock('@tanstack/react-query', async (original) => {
  const library = await original<typeof import('@tanstack/react-query')>();
  class Watched extends library.QueryClient {
    constructor(...args: ConstructorParameters<typeof library.QueryClient>) {
      super(...args);
      clients.add(this);
    }
  }
  return { ...library, QueryClient: Watched };
});

beforeEach(() => {
  vi.useFakeTimers();
  clients.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function pass(ms: number) {
  await act(() => vi.advanceTimersByTimeAsync(ms));
}

/** Everything that can be reached from a value, as text. */
function textOf(value: unknown): string {
  const seen = new Set<unknown>();
  const parts: string[] = [];
  const walk = (each: unknown) => {
    if (typeof each === 'string') parts.push(each);
    if (typeof each !== 'object' || each === null || seen.has(each)) return;
    seen.add(each);
    if (each instanceof Error) walk([each.message, each.stack, each.cause]);
    const items = each instanceof Map ? [...each] : each instanceof Set ? [...each] : [];
    for (const item of items) walk(item);
    for (const key of Reflect.ownKeys(each)) {
      parts.push(String(key));
      walk(Reflect.get(each, key));
    }
  };
  walk(value);
  return parts.join('\n');
}

function secretsIn(value: unknown): string[] {
  const text = textOf(value);
  return SECRETS.filter((secret) => text.includes(secret));
}

function typedInputs(container: HTMLElement): string[] {
  return [...container.querySelectorAll('input')].map(({ value }) => value);
}

test.each(['authenticator.example', 'authenticator.canonical.example'])(
  '%s: what is typed is in no cache, callback, error, console, storage or URL, and goes with its step',
  async (domain) => {
    const { sandbox, endpoint, fetch } = sandboxEndpoint({
      faults: { rules: [{ route: 'submit', calls: 2, fault: { kind: 'status', status: 503 } }] },
    });
    const { id } = sandbox.createConnection({ domain, stage: { at: 'waiting' } });
    const told: unknown[] = [];
    const urls: string[] = [];
    const printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation((...words) => told.push(words)),
    );
    const { container } = render(
      <ManagedAuthFlow
        connectionId={id}
        endpoint={endpoint}
        fetch={(input, init) => {
          urls.push(String(input));
          return fetch(input, init);
        }}
        consent={false}
        onSuccess={(details) => told.push(details)}
        onError={(details) => told.push(details)}
      />,
    );
    const submit = async (values: Record<string, string>) => {
      for (const [type, value] of Object.entries(values)) {
        const input = container.querySelector(type);
        if (input === null) throw new Error(`There is no ${type}.`);
        fireEvent.change(input, { target: { value } });
      }
      const form = container.querySelector('form');
      if (form === null) throw new Error('There is no form.');
      fireEvent.submit(form);
      await pass(3_000);
      expect(clients.size).toBe(0);
    };
    await pass(0);
    // There is no cache that could hold it.
    expect(clients.size).toBe(0);

    await submit({ 'input[autocomplete=username]': 'user_good', 'input[type=password]': WRONG_PASSWORD });
    expect(container.textContent).toContain('Incorrect password');
    expect(secretsIn(typedInputs(container))).toEqual([]);

    // Not sent: what was typed stays where it was typed.
    await submit({ 'input[type=password]': GOOD_PASSWORD });
    expect(secretsIn(typedInputs(container))).toEqual([GOOD_PASSWORD]);
    // Whoever still holds the input, as React does with the one that had the focus last, holds nothing in it.
    const left = container.querySelector<HTMLInputElement>('input[type=password]');
    await submit({});
    expect(left?.value).toBe('');
    expect(container.querySelector('input[autocomplete=one-time-code]')).not.toBeNull();
    expect(secretsIn(typedInputs(container))).toEqual([]);

    await submit({ 'input[autocomplete=one-time-code]': GOOD_CODE });
    expect(container.textContent).toContain('connected');
    expect(told).toHaveLength(1);
    expect(secretsIn(told)).toEqual([]);
    expect(secretsIn(urls)).toEqual([]);
    expect(secretsIn([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href])).toEqual([]);
    expect(secretsIn(document.documentElement.outerHTML)).toEqual([]);
    for (const spy of printed) expect(spy).not.toHaveBeenCalled();
  },
);

test('the host’s own QueryClient never hears of it', async () => {
  const own = new QueryClient();
  const heard: unknown[] = [];
  own.getQueryCache().subscribe((event) => heard.push(event));
  const { sandbox, endpoint, fetch } = sandboxEndpoint();
  const { id } = sandbox.createConnection({ stage: { at: 'waiting' } });
  render(<ManagedAuthFlow connectionId={id} endpoint={endpoint} fetch={fetch} consent={false} />);
  await pass(20_000);
  expect(heard).toEqual([]);
});
