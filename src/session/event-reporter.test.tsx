import { act, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { handlerEndpoint } from '../../test/helpers/handler-endpoint';
import { sandboxEndpoint } from '../../test/helpers/sandbox-endpoint';
import { type ManagedAuthEvent, ManagedAuthFlow, type ManagedAuthFlowProps } from '..';
import type { Stage } from '../sandbox';
import { EVENTS } from './event-reporter';
import { OPENING } from './session-relay';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function pass(ms: number) {
  await act(() => vi.advanceTimersByTimeAsync(ms));
}

async function eventsAreHere() {
  await EVENTS.load();
  await act(() => vi.dynamicImportSettled());
}

function host(stage: Stage = { at: 'waiting' }) {
  const { sandbox, endpoint, fetch } = sandboxEndpoint();
  const { id } = sandbox.createConnection({ domain: 'password.example', stage });
  const events: ManagedAuthEvent[] = [];
  const onEvent = (event: ManagedAuthEvent) => events.push(event);
  const props: ManagedAuthFlowProps = { connectionId: id, endpoint, fetch, consent: false, live: 'poll', onEvent };
  return { sandbox, id, props, events, names: () => events.map(({ name }) => name) };
}

// The first test of this file: the part is not here yet.
test('what happened before the part that makes events was here is told then, with its times', async () => {
  const { props, names, events } = host();
  render(<ManagedAuthFlow {...props} />);
  await pass(700);
  await eventsAreHere();
  expect(names()).toEqual(['opened', 'screen_shown', 'screen_shown']);
  expect(events.map(({ afterMs }) => afterMs)).toEqual([0, 0, 0]);
});

test('StrictMode: each once', async () => {
  const { sandbox, id, props, names } = host();
  render(
    <StrictMode>
      <ManagedAuthFlow {...props} />
    </StrictMode>,
  );
  await eventsAreHere();
  await pass(0);
  sandbox.place(id, { at: 'succeeded' });
  await pass(6_000);
  expect(names()).toEqual(['opened', 'screen_shown', 'screen_shown', 'screen_shown', 'succeeded']);
});

test('none comes after unmounting, nor the rest when that is what an event leads to', async () => {
  const { sandbox, id, props, names } = host();
  await eventsAreHere();
  const { unmount } = render(<ManagedAuthFlow {...props} />);
  await pass(0);
  unmount();
  sandbox.place(id, { at: 'succeeded' });
  await pass(60_000);
  expect(names()).toEqual(['opened', 'screen_shown', 'screen_shown']);

  const heard: string[] = [];
  const other = host({ at: 'waiting' });
  const shown = render(
    <ManagedAuthFlow
      {...other.props}
      onEvent={({ name }) => {
        heard.push(name);
        if (heard.length === 3) shown.unmount();
      }}
      onCancel={() => heard.push('onCancel')}
    />,
  );
  await pass(60_000);
  expect(heard).toHaveLength(3);
});

test('a throw is the host’s to see, and harms nothing; the callback of the latest render is the one that is used', async () => {
  const seen: unknown[] = [];
  const onUnhandled = (error: unknown) => seen.push(error);
  process.on('unhandledRejection', onUnhandled);
  const { props, names } = host();
  await eventsAreHere();
  const mistake = new Error('of the host');
  const { container, rerender } = render(
    <ManagedAuthFlow
      {...props}
      onEvent={() => {
        throw mistake;
      }}
    />,
  );
  await pass(0);
  expect(container.querySelector('form')).not.toBeNull();
  rerender(<ManagedAuthFlow {...props} />);
  await act(() => container.querySelector<HTMLButtonElement>('[data-maf-element=cancelButton] button')?.click());
  await pass(0);
  expect(names()).toEqual(['screen_shown', 'canceled']);
  vi.useRealTimers();
  await vi.waitFor(() => expect(seen).toContain(mistake));
  process.off('unhandledRejection', onUnhandled);
});

test('an end is told before the callback for it, which may take the widget away', async () => {
  const told: string[] = [];
  const { sandbox, id, props } = host();
  await eventsAreHere();
  const { unmount } = render(
    <ManagedAuthFlow
      {...props}
      onEvent={({ name }) => told.push(name)}
      onSuccess={() => {
        told.push('onSuccess');
        unmount();
      }}
    />,
  );
  await pass(0);
  sandbox.place(id, { at: 'succeeded' });
  await pass(6_000);
  expect(told.slice(-3)).toEqual(['screen_shown', 'succeeded', 'onSuccess']);
});

test('from a site’s name: what the person agreed to, and that the connection was made', async () => {
  const { endpoint, fetch } = handlerEndpoint();
  await Promise.all([EVENTS.load(), OPENING.load()]);
  const told: string[] = [];
  const { container } = render(
    <StrictMode>
      <ManagedAuthFlow
        domain="password.example"
        endpoint={endpoint}
        fetch={fetch}
        live="poll"
        onEvent={(event) => told.push(event.name === 'screen_shown' ? event.screen : event.name)}
        onConnection={() => told.push('onConnection')}
      />
    </StrictMode>,
  );
  await pass(0);
  const start = [...container.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.startsWith('Sign in to'),
  );
  act(() => start?.click());
  await pass(6_000);
  expect(told.slice(0, 5)).toEqual(['opened', 'idle', 'consent_given', 'connection_created', 'onConnection']);
  expect(told.at(-1)).toBe('prompt');
});

test('a site that is not connected is a failure, told once', async () => {
  const { endpoint, fetch } = handlerEndpoint({}, { allowedDomains: ['github.com'] });
  await Promise.all([EVENTS.load(), OPENING.load()]);
  const events: ManagedAuthEvent[] = [];
  const props = { domain: 'password.example', endpoint, fetch, consent: false, live: 'poll' } as const;
  render(<ManagedAuthFlow {...props} onEvent={(event) => events.push(event)} />);
  await pass(6_000);
  expect(events.filter(({ name }) => name === 'failed')).toMatchObject([
    { code: 'domain_not_allowed', errorCode: null },
  ]);
});
