import { describe, expect, test } from 'vitest';
import { promptFor } from './may-submit';
import { CODE, canonicalLogin, LOGIN, PUSH, WRONG_PASSWORD, wire } from './testing/states';
import { type Walk, walk } from './testing/walk';

describe('an arrival, and what is typed in it, outlasts a change of', () => {
  const GOOGLE = { selector: '#g', provider: 'google', label: 'Continue with Google' };
  const field = { name: 'username', type: 'text', label: 'User name' };
  const named = (more: object) => wire('AWAITING_INPUT', { discovered_fields: [{ ...field, ...more }] });
  const two = [
    { id: '1', label: 'Work' },
    { id: '2', label: 'Home' },
  ];

  test.each([
    ['a button that comes late', LOGIN, { ...LOGIN, pending_sso_buttons: [GOOGLE] }],
    ['a button that goes', { ...LOGIN, pending_sso_buttons: [GOOGLE] }, LOGIN],
    [
      'the order of a list',
      wire('AWAITING_INPUT', { sign_in_options: two }),
      wire('AWAITING_INPUT', { sign_in_options: [...two].reverse() }),
    ],
    ['a hint', named({ hint: 'Not your email' }), named({ hint: 'Your email' })],
    ['the pause', canonicalLogin('i1'), canonicalLogin('i2')],
    ['the message', PUSH, { ...PUSH, external_action_message: 'Tap 57 on your phone.' }],
    ['what the site says', LOGIN, WRONG_PASSWORD],
  ])('%s', (_, before, after) => {
    const flow = walk().reads(before).reads(after);
    expect(flow.state.arrival).toMatchObject({ serial: 1, notice: null });
    expect(flow.screen).toMatchObject({ prompt: flow.state.connection?.flow?.prompt });
  });

  test.each([
    ['other fields', LOGIN, CODE],
    ['another label', named({}), named({ label: 'Member number' })],
    ['another kind of question', PUSH, CODE],
    [
      'a list with nothing of the one before',
      wire('AWAITING_INPUT', { sign_in_options: two }),
      wire('AWAITING_INPUT', { sign_in_options: [{ id: '3', label: 'Acme' }] }),
    ],
  ])('no other question, such as %s', (_, before, after) => {
    expect(walk().reads(before).reads(after).state.arrival?.serial).toBe(2);
  });

  describe('a field stays where it was when it came', () => {
    const linked = { name: 'password', type: 'password', label: 'Password', linked_mfa_type: 'password' };
    const option = { type: 'password', label: 'Enter your password' };
    const other = { type: 'sms', label: 'Text me' };
    const asks = (...mfa_options: object[]) => wire('AWAITING_INPUT', { discovered_fields: [linked], mfa_options });
    const shownAs = ({ screen }: Walk) => {
      if (screen.kind !== 'prompt') throw new Error(screen.kind);
      const { fields, choices } = screen.prompt;
      return [fields.map(({ linkedTo }) => linkedTo), choices.map(({ value }) => value)];
    };

    test('on its own, though its option comes; also when what was sent from there comes back', () => {
      const flow = walk().reads(asks(other)).reads(asks(option, other));
      expect(shownAs(flow)).toEqual([[null], ['password', 'sms']]);
      expect(shownAs(flow.submits().isNotAccepted('network'))).toEqual([[null], ['password', 'sms']]);
    });

    test('behind its option, which stays in its place, though it is not offered any more', () => {
      const flow = walk().reads(asks(other, option)).reads(asks(other));
      expect(shownAs(flow)).toEqual([['password'], ['sms', 'password']]);
      const gone = flow.screen.kind === 'prompt' ? flow.screen.prompt.choices[1] : undefined;
      if (gone === undefined) throw new Error('It is shown.');
      expect(promptFor(flow.screen, { kind: 'choice', choice: gone })).toBeNull();
      expect(shownAs(flow.reads(asks(other, option)))).toEqual([['password'], ['sms', 'password']]);
    });

    test('an option without fields is gone at once', () => {
      expect(shownAs(walk().reads(asks(other, option)).reads(asks(option)))).toEqual([['password'], ['password']]);
    });
  });

  test('a choice has the same key wherever in its list it stands', () => {
    const keys = (options: object[]) =>
      walk()
        .reads(wire('AWAITING_INPUT', { sign_in_options: options }))
        .state.arrival?.question.prompt.choices.map(({ key }) => key);
    expect(keys([...two].reverse())).toEqual(keys(two)?.reverse());
  });
});
