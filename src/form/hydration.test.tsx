import { act, cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { settle, withTestClock } from '../../test/helpers/mount-flow';
import { sandboxEndpoint } from '../../test/helpers/sandbox-endpoint';
import { screenFor } from '../../test/storm/agreement';
import { ManagedAuthFlow } from '..';
import type { Screen } from '../flow/screen';
import { loadParts } from '../screens/lazy-parts';
import { WIDGET } from '../screens/lazy-views';

withTestClock();

/** The screen before anything was read, in place of the one that a server knows on its own. */
const given = vi.hoisted(() => ({ screen: null as Screen | null }));

vi.mock('../session/use-flow-session', async (original) => {
  const { useFlowSession } = await original<typeof import('../session/use-flow-session')>();
  return {
    useFlowSession: (options: Parameters<typeof useFlowSession>[0]) => {
      const { session, screen } = useFlowSession(options);
      return { session, screen: screen.kind === 'loading' ? (given.screen ?? screen) : screen };
    },
  };
});

test('what was typed into a page from a server, before its scripts were there, is kept and sent', async () => {
  const { sandbox, endpoint, fetch } = sandboxEndpoint({ pace: 0 });
  const { id } = sandbox.createConnection({ domain: 'password.example', stage: { at: 'waiting' } });
  const bodies: unknown[] = [];
  const spy: typeof fetch = async (input, init) => {
    if (init?.method === 'POST') bodies.push(JSON.parse(String(init.body)));
    return fetch(input, init);
  };
  const read = await fetch(`${endpoint}/connections/${id}`);
  given.screen = screenFor(await read.json(), Date.now());
  await loadParts(WIDGET);
  const flow = (
    <ManagedAuthFlow
      connectionId={id}
      endpoint={endpoint}
      fetch={spy}
      live="poll"
      consent={false}
      initialValues={{ username: 'host' }}
    />
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(flow);
  const [name, password] = container.querySelectorAll<HTMLInputElement>('input');
  if (name === undefined || password === undefined) throw new Error('The server has rendered two fields.');
  name.value = 'user_good';
  password.value = 'pass_good';
  render(flow, { container, hydrate: true });
  await act(() => vi.advanceTimersByTimeAsync(0));
  expect([name.isConnected, name.value, password.value]).toEqual([true, 'user_good', 'pass_good']);
  await act(async () => screen.getByRole('button', { name: 'Sign in' }).click());
  await settle();
  expect(bodies).toEqual([{ fields: { username: 'user_good', password: 'pass_good' } }]);
  cleanup();
  container.remove();
});
