import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { mountFlow, press, settle, typedIn, withTestClock } from '../../test/helpers/mount-flow';
import type { Diagnostic } from '..';
import type { FlowField } from '../protocol/connection';
import { type InitialValues, initialValueOf } from './initial-values';

withTestClock();

const ANN = 'ann@example.com';

test.each<[string, Pick<FlowField, 'kind' | 'name'>, InitialValues, string | undefined]>([
  ['a kind', { kind: 'tel', name: 'phone' }, { tel: '1' }, '1'],
  ['a name', { kind: 'text', name: 'company' }, { company: 'Acme' }, 'Acme'],
  ['a name before a kind', { kind: 'email', name: 'work' }, { email: 'b', work: 'a' }, 'a'],
  ['a kind before the identifier', { kind: 'email', name: 'e' }, { identifier: 'b', email: 'a' }, 'a'],
  [
    'the identifier, for a text that asks who someone is',
    { kind: 'text', name: 'login[user]' },
    { identifier: ANN },
    ANN,
  ],
  ['no identifier for another text', { kind: 'text', name: 'company' }, { identifier: ANN }, undefined],
  ['nothing for a name that objects have', { kind: 'text', name: 'constructor' }, {}, undefined],
  ['nothing for what is no text', { kind: 'tel', name: 'tel' }, { tel: 5 as unknown as string }, undefined],
])('%s says what a field begins with', (_, field, given, expected) => {
  expect(initialValueOf({ label: null, ...field } as FlowField, given)).toBe(expected);
});

test('who signs in is filled in, and from a form before it the focus goes to the first field that is empty', async () => {
  const flow = await mountFlow({
    domain: 'sms-code.example',
    stage: { at: 'waiting', step: 'code' },
    props: { initialValues: { identifier: ANN } },
  });
  await flow.user.click(screen.getByRole('textbox'));
  await flow.place({ at: 'waiting' });
  expect(typedIn(/Email/)).toBe(ANN);
  expect(screen.getByLabelText('Password')).toHaveFocus();
});

test('what only the host filled in is no reason to ask before stopping', async () => {
  const flow = await mountFlow({ domain: 'password.example', props: { initialValues: { identifier: ANN } } });
  expect(typedIn('User name')).toBe(ANN);
  await press(flow, 'Cancel');
  expect(screen.queryByLabelText('User name')).toBeNull();
});

test('what is filled in is sent as if it had been typed', async () => {
  const flow = await mountFlow({
    domain: 'password.example',
    props: { initialValues: { username: 'user_good' } },
  });
  await flow.user.type(screen.getByLabelText('Password'), 'wrong');
  await press(flow, 'Sign in');
  expect(flow.submitted).toEqual([{ fields: { username: 'user_good', password: 'wrong' } }]);
});

test('what a person typed or emptied is never filled in again', async () => {
  const flow = await mountFlow({ domain: 'password.example', props: { initialValues: { identifier: ANN } } });
  await flow.user.clear(screen.getByLabelText('User name'));
  await flow.place({ at: 'discovering' });
  await flow.place({ at: 'waiting' });
  expect(typedIn('User name')).toBe('');
  await flow.user.type(screen.getByLabelText('User name'), 'bob');
  flow.rerender({ initialValues: { identifier: 'eve' } });
  await settle();
  expect(typedIn('User name')).toBe('bob');
});

test('secrets and codes are left out, with one warning for the developer that holds none of them', async () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
  const diagnostics: Diagnostic[] = [];
  await mountFlow({
    domain: 'every-field.example',
    props: {
      initialValues: { password: 'hunter2', code: '123456', totp: '123456', identifier: ANN },
      onDiagnostic: (diagnostic) => diagnostics.push(diagnostic),
    },
  });
  expect(typedIn(/^Password/)).toBe('');
  expect(diagnostics.map(({ code }) => code)).toEqual(['MAF-127']);
  expect(JSON.stringify([diagnostics, complain.mock.calls])).not.toContain('hunter2');
  complain.mockRestore();
  Reflect.deleteProperty(globalThis, Symbol.for('managed-auth-flow.logged'));
});
