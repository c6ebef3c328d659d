import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { sandboxEndpoint } from '../../test/helpers/sandbox-endpoint';
import { ManagedAuthFlow } from '..';

/** Several widgets in one React root, all of which wait for a code by text message. */
async function showWidgets(count: number): Promise<() => void> {
  const { sandbox, endpoint, fetch } = sandboxEndpoint({ pace: 0 });
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const widgets = Array.from({ length: count }, () => {
    const { id } = sandbox.createConnection({ domain: 'sms-code.example', stage: { at: 'waiting', step: 'code' } });
    return createElement(ManagedAuthFlow, {
      key: id,
      connectionId: id,
      endpoint,
      fetch,
      live: 'poll',
      consent: false,
    });
  });
  flushSync(() => root.render(widgets));
  await vi.waitUntil(() => place.querySelectorAll('input[autocomplete=one-time-code]').length === count);
  return () => {
    flushSync(() => root.unmount());
    place.remove();
  };
}

it('leaves the tab alive when several widgets that wait for a text message come and go', async () => {
  // Otherwise nothing is shown here.
  expect('OTPCredential' in window).toBe(true);
  for (let round = 0; round < 5; round += 1) {
    const remove = await showWidgets(3);
    remove();
  }
  // A tab that the browser ends takes the test run with it: an answer from the browser shows that it lives.
  await expect(navigator.permissions.query({ name: 'geolocation' })).resolves.toBeDefined();
});
