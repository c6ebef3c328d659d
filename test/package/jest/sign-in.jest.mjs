import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ManagedAuthFlow } from 'managed-auth-flow';
import { createTestAuth } from 'managed-auth-flow/testing';
import { createElement } from 'react';

const { jest } = import.meta;
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

function show({ connectionId, fetch }) {
  render(createElement(ManagedAuthFlow, { connectionId, fetch }));
}

test('an account can be connected', async () => {
  const auth = createTestAuth({ site: 'authenticator.example' });
  show(auth);
  expect(await auth.signIn(userEvent.setup())).toBe('connected');
  expect(screen.getByRole('heading', { name: 'You’re connected' })).toBeTruthy();
  expect(auth.submissions).toEqual([
    { fields: { username: 'user_good', password: 'pass_good' } },
    { fields: { totp: '123456' } },
  ]);
});

test('with fake timers', async () => {
  jest.useFakeTimers();
  const auth = createTestAuth({ identity: 'user_locked', advanceTimers: (ms) => jest.advanceTimersByTimeAsync(ms) });
  show(auth);
  expect(await auth.signIn(userEvent.setup({ delay: null }))).toBe('ended');
  expect(screen.getByRole('heading', { name: 'Your account is locked' })).toBeTruthy();
});
