import { describe, expect, test } from 'vitest';
import { promptOf } from './testing/prompts';
import { CHOICE_TYPES, MFA_TYPES } from './wire';

const choicesOf = (more: Record<string, unknown>) => promptOf(more).choices;

describe('the legacy lists', () => {
  test('an MFA option is submitted by its type', () => {
    const option = { type: 'sms', label: 'Text me', target: '•••42', description: 'To your phone' };
    expect(choicesOf({ mfa_options: [option] })).toEqual([
      {
        key: expect.stringMatching(/^\w+$/),
        group: 'mfa',
        action: 'mfa_option_id',
        value: 'sms',
        label: 'Text me',
        description: 'To your phone',
        target: '•••42',
        method: 'sms',
        provider: null,
        ambiguous: false,
      },
    ]);
  });

  test.each(MFA_TYPES)('type %s has a method, and switch a group of its own', (type) => {
    const [choice] = choicesOf({ mfa_options: [{ type }] });
    expect(choice).toMatchObject({ value: type, method: type, group: type === 'switch' ? 'switch' : 'mfa' });
  });

  test('a type that nobody documented is sent back as it came', () => {
    expect(choicesOf({ mfa_options: [{ type: 'carrier pigeon' }] })).toMatchObject([
      { value: 'carrier pigeon', method: 'UNKNOWN', group: 'mfa' },
    ]);
  });

  test('a sign-in option is submitted by its id', () => {
    expect(choicesOf({ sign_in_options: [{ id: '7', label: 'Work', description: 'ada@acme.example' }] })).toMatchObject(
      [{ group: 'signIn', action: 'sign_in_option_id', value: '7', label: 'Work', description: 'ada@acme.example' }],
    );
  });

  test('an SSO button is submitted by its selector, or where there is none by its provider', () => {
    const buttons = [{ selector: '#g', provider: 'google', label: 'Google' }, { provider: 'okta' }, { selector: '#x' }];
    expect(choicesOf({ pending_sso_buttons: buttons })).toMatchObject([
      { group: 'sso', action: 'sso_button_selector', value: '#g', provider: 'google', label: 'Google' },
      { group: 'sso', action: 'sso_provider', value: 'okta', provider: 'okta', label: null },
      { group: 'sso', action: 'sso_button_selector', value: '#x', provider: null },
    ]);
  });

  test('all three lists are read together, and keys are unique over them', () => {
    const choices = choicesOf({
      mfa_options: [{ type: 'sms' }],
      sign_in_options: [{ id: '1' }],
      pending_sso_buttons: [{ selector: '#g' }],
    });
    expect(choices.map(({ group }) => group)).toEqual(['sso', 'signIn', 'mfa']);
    expect(new Set(choices.map(({ key }) => key)).size).toBe(3);
  });
});

describe('choices', () => {
  test('everything of an MFA method', () => {
    const choice = {
      id: 'c1',
      label: 'Text me',
      type: 'mfa_method',
      mfa_type: 'sms',
      masked_destination: '•••42',
      description: 'Takes a minute',
    };
    expect(choicesOf({ choices: [choice] })).toMatchObject([
      {
        group: 'mfa',
        action: 'selected_choice_id',
        value: 'c1',
        label: 'Text me',
        target: '•••42',
        method: 'sms',
        description: 'Takes a minute',
      },
    ]);
  });

  test.each([...CHOICE_TYPES, 'something_new'])('type %s has a group', (type) => {
    const groups: Record<string, string> = { mfa_method: 'mfa', sso_provider: 'sso' };
    expect(choicesOf({ choices: [{ id: '1', type }] })).toMatchObject([{ group: groups[type] ?? 'signIn' }]);
  });

  test('a switch is a switch, whatever type it has', () => {
    expect(choicesOf({ choices: [{ id: '1', type: 'other', mfa_type: 'switch' }] })).toMatchObject([
      { group: 'switch', method: 'switch' },
    ]);
  });

  test('an SSO provider is named by its label, other choices by nobody', () => {
    const providers = ['sso_provider', 'account'].map((type, n) => ({ id: `${n}`, type, label: 'Acme ID' }));
    expect(choicesOf({ choices: providers }).map(({ provider }) => provider)).toEqual(['Acme ID', null]);
  });

  test('display_text and context stand in for label and description', () => {
    expect(choicesOf({ choices: [{ id: '1', display_text: 'Ada', context: 'ada@acme.example' }] })).toMatchObject([
      { label: 'Ada', description: 'ada@acme.example' },
    ]);
  });

  test('they count before all three legacy lists', () => {
    const legacy = {
      mfa_options: [{ type: 'sms' }],
      sign_in_options: [{ id: '1' }],
      pending_sso_buttons: [{ selector: '#g' }],
    };
    expect(choicesOf({ ...legacy, choices: [{ id: 'c1' }] }).map(({ value }) => value)).toEqual(['c1']);
    for (const choices of [null, [], {}, [{}], [{ id: '' }]]) expect(choicesOf({ ...legacy, choices })).toHaveLength(3);
  });

  test('each part chooses its dialect on its own', () => {
    const { fields, choices } = promptOf({ fields: [{ id: 'f1' }], mfa_options: [{ type: 'sms' }] });
    expect([fields[0]?.submitAs, choices[0]?.action]).toEqual(['field_values', 'mfa_option_id']);
  });
});

test('a choice has the same key wherever in the list it stands, and among whatever others', () => {
  const options = [
    { type: 'sms', target: '•••42' },
    { type: 'sms', target: '•••77' },
    { type: 'email', label: 'Email me' },
  ];
  const keysOf = (list: readonly unknown[]) => choicesOf({ mfa_options: list }).map(({ key }) => key);
  const keys = keysOf(options);
  expect(keysOf(options.toReversed())).toEqual(keys.toReversed());
  expect(keysOf([{ type: 'push' }, ...options]).slice(1)).toEqual(keys);
});

describe('options that cannot be told apart', () => {
  const two = [
    { type: 'sms', label: '•••42' },
    { type: 'sms', label: '•••77' },
    { type: 'email', label: 'a•••@acme.example' },
  ];

  test('are shown and marked', () => {
    const choices = choicesOf({ mfa_options: two });
    expect(choices.map(({ ambiguous }) => ambiguous)).toEqual([true, true, false]);
  });

  test('have keys of their own, even those that are the same in every respect', () => {
    const choices = choicesOf({ mfa_options: [...two, ...two] });
    expect(new Set(choices.map(({ key }) => key)).size).toBe(6);
  });

  test('can be in the newer dialect, where each has an id', () => {
    const choices = choicesOf({ choices: two.map((each, n) => ({ id: `c${n}`, mfa_type: each.type })) });
    expect(choices.map(({ ambiguous }) => ambiguous)).toEqual([false, false, false]);
  });

  test('are not those of two lists that share a value', () => {
    const choices = choicesOf({ mfa_options: [{ type: 'email' }], sign_in_options: [{ id: 'email' }] });
    expect(choices.map(({ ambiguous }) => ambiguous)).toEqual([false, false]);
  });
});

test.each([null, 3, 'x', [], {}, { type: '', id: '', selector: '' }, { type: 4, id: 4, selector: 4 }])(
  '%j cannot be sent back, and is dropped',
  (it) => {
    const lists = { mfa_options: [it], sign_in_options: [it], pending_sso_buttons: [it], choices: [it] };
    expect(choicesOf(lists)).toEqual([]);
  },
);
