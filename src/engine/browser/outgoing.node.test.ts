import { describe, expect, it } from 'vitest';
import type { AskedChoice, LoginState, WaitingState } from '../../kernel-api/driver';
import { toldChoices, withoutTyped } from './outgoing';
import { emptyMasks } from './prompt';

const SECRET = 'S3cret!pw-42';
const masks = emptyMasks();
masks.secrets.add(SECRET);
for (const value of [SECRET, 'ada']) masks.everything.add(value);

const choice = (more: Partial<AskedChoice>): AskedChoice => ({
  id: 'x',
  type: 'mfa_method',
  mfaType: 'sms',
  label: '',
  ...more,
});
const waiting = (more: Partial<WaitingState>): WaitingState => ({
  kind: 'waiting',
  step: 'AWAITING_INPUT',
  pause: 1,
  fields: [],
  choices: [],
  ...more,
});
const tell = <State extends LoginState>(state: State) => withoutTyped(state, masks) as State;

describe('nothing that was typed is told', () => {
  const state = waiting({
    fields: [{ id: 'code', name: 'code', type: 'code', label: `Code for ${SECRET}`, hint: `not ${SECRET}` }],
    choices: [
      choice({
        label: `Text a code to ${SECRET}@x.com`,
        description: SECRET,
        maskedDestination: 'pw-42@x.com',
        provider: SECRET.toLowerCase(),
      }),
      choice({ type: 'sso_provider', label: `Continue with ${SECRET}`, provider: 'pw-42' }),
    ],
    message: `Approve ${SECRET}`,
    siteError: `Wrong: ${SECRET}, ada`,
  });

  it('in no part of a prompt', () => {
    const told = JSON.stringify(tell(state));
    for (const part of [SECRET, 'S3cret', 'pw-42', 's3cret']) expect(told).not.toContain(part);
    expect(tell(state).siteError).toBe('Wrong: •••, •••');
  });

  it('nor the beginning of it where a text was cut as it was read', () => {
    const cut = `Wrong. ${'x'.repeat(287)} ${SECRET}`.slice(0, 300);
    expect(cut).toMatch(/S3cre$/);
    const told = tell(waiting({ siteError: cut, choices: [choice({ label: cut })] }));
    expect(JSON.stringify(told)).not.toContain('S3');
    expect(told.siteError?.length).toBeGreaterThan(150);
    expect(JSON.stringify(tell(waiting({ siteError: 'x S3cre'.padEnd(300, '…') })))).not.toContain('S3');
  });

  it.each([
    ['https://acme.example/home', 'https://acme.example/home'],
    [`https://acme.example/welcome/${SECRET}`, 'https://acme.example/'],
    [`https://acme.example/welcome/${encodeURIComponent(SECRET)}`, 'https://acme.example/'],
    ['https://acme.example/%53%33cret%21pw-42', 'https://acme.example/'],
    [`https://acme.example/${'a'.repeat(1_975)}S3cr`, 'https://acme.example/'],
  ])('in the address that it ended at: %s', (postLoginUrl, expected) => {
    const end = tell({ kind: 'ended', status: 'SUCCESS', result: { needs: [], account: null, postLoginUrl } });
    expect(end.result?.postLoginUrl).toBe(expected);
  });

  it('with a number to match that is what was typed', () => {
    const pin = emptyMasks();
    pin.secrets.add('42');
    expect(withoutTyped(waiting({ message: 'Tap the number 42' }), pin)).toMatchObject({
      message: 'Tap the number •••',
    });
  });
});

it('what nobody typed is told as it is', () => {
  const state = waiting({
    fields: [{ id: 'code', name: 'code', type: 'code', label: 'Code', hint: 'Six digits' }],
    choices: [choice({ id: 'sms:Text •••67', label: 'Text •••67', maskedDestination: '•••67' })],
    siteError: 'Wrong code',
  });
  expect(tell(state)).toEqual(state);
});

it('choices that are told alike stay apart', () => {
  const told = toldChoices([choice({ label: `To ${SECRET}` }), choice({ label: 'To •••' })], masks);
  expect(told.map(({ id }) => id)).toEqual(['sms:To •••', 'sms:To •••#2']);
});
