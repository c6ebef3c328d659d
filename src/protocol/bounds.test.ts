import { describe, expect, it } from 'vitest';
import { parseConnection } from './parse-connection';
import { shownText } from './shown-text';
import { parsed, promptOf } from './testing/prompts';

const ACCENT = '\u0301';
const many = (count: number, entry: (index: number) => object) => Array.from({ length: count }, (_, n) => entry(n));

describe('a text from a site', () => {
  it.each([
    ['as it is', ' Überprüfung 👩‍👩‍👧 สวัสดี กำลัง 🏴󠁧󠁢󠁥󠁮󠁧󠁿 '],
    ['of as many characters as there may be', 'x'.repeat(1_000)],
    ['with eight marks on a letter', `a${ACCENT.repeat(8)}b`],
  ])('is shown %s', (_how, said) => {
    expect(shownText(said)).toBe(said);
  });

  it('ends with an ellipsis where it is longer', () => {
    expect(shownText('x'.repeat(1_001))).toBe(`${'x'.repeat(999)}…`);
    expect(shownText('x'.repeat(2_001), 2_000)).toBe(`${'x'.repeat(1_999)}…`);
  });

  it('is never shortened within a character, nor after a space', () => {
    expect(shownText(`${'x'.repeat(998)}😀yz`)).toBe(`${'x'.repeat(998)}…`);
    expect(shownText(`${'x'.repeat(998)} yz`)).toBe(`${'x'.repeat(998)}…`);
  });

  it('is not lost behind blanks', () => {
    expect(shownText(`${' '.repeat(5_000)}Wrong password`)).toBe('Wrong password');
  });

  it.each([
    ['marks', ACCENT],
    ['marks of two kinds', '\u0301\ufe0f'],
    ['marks with joiners between', `${ACCENT}\u200d`],
    ['joiners', '\u200b\u2060'],
  ])('has no more than eight %s on a letter, and the words behind them', (_what, over) => {
    const said = shownText(`a${over.repeat(20_000)} wrong`);
    expect(said).toBe(`a${over.repeat(8).slice(0, 8)} wrong`);
  });

  it.each([null, 5, {}, '', ' \n'])('is none: %j', (nothing) => {
    expect(shownText(nothing)).toBeNull();
  });
});

describe('what is shown is bounded, wherever it comes from', () => {
  const LONG = 'x'.repeat(50_000);

  it('of the flow', () => {
    const members = { website_error: LONG, external_action_message: LONG, error_message: LONG, flow_status: LONG };
    const { domain, flow } = parsed({ ...members, domain: LONG });
    const { prompt, externalActionMessage, errorMessage, unknownName } = flow ?? {};
    const messages = [prompt?.siteError, externalActionMessage, errorMessage];
    expect(messages.map((message) => message?.length)).toEqual([2_000, 2_000, 2_000]);
    expect([domain.length, unknownName?.length]).toEqual([1_000, 1_000]);
  });

  it('of fields', () => {
    const shown = { label: LONG, hint: LONG, placeholder: LONG };
    for (const fields of [{ discovered_fields: [{ name: 'a', ...shown }] }, { fields: [{ id: 'a', ...shown }] }]) {
      const [field] = promptOf(fields).fields;
      expect([field?.label, field?.hint, field?.placeholder].map((text) => text?.length)).toEqual([1e3, 1e3, 1e3]);
    }
    expect(promptOf({ fields: [{ id: 'a', ref: LONG }] }).fields[0]?.label).toHaveLength(1_000);
  });

  it('of choices', () => {
    const shown = { label: LONG, description: LONG, target: LONG, masked_destination: LONG };
    const { choices } = promptOf({
      mfa_options: [{ type: 'sms', ...shown }],
      sign_in_options: [{ id: 'a', ...shown }],
      pending_sso_buttons: [{ selector: '#a', provider: LONG, ...shown }],
    });
    const newer = promptOf({
      choices: [
        { id: 'a', ...shown },
        { id: 'b', display_text: LONG, context: LONG },
      ],
    }).choices;
    const lengths = [...choices, ...newer].flatMap(({ label, description, target, provider }) =>
      [label, description, target, provider].flatMap((text) => (text === null ? [] : [text.length])),
    );
    expect(lengths).toEqual(Array(12).fill(1_000));
  });
});

describe('what is sent back is never shortened', () => {
  const LONGEST = `${ACCENT.repeat(20)}${'x'.repeat(4_076)}`;
  const listsOf = (id: string) => ({
    discovered_fields: [{ name: id }],
    mfa_options: [{ type: id }],
    sign_in_options: [{ id }],
    pending_sso_buttons: [{ selector: id }, { provider: id }],
  });

  it('it is sent as it came, up to 4,096 characters', () => {
    const { fields, choices } = promptOf(listsOf(LONGEST));
    expect([...fields.map(({ name }) => name), ...choices.map(({ value }) => value)]).toEqual(Array(5).fill(LONGEST));
    const newer = promptOf({ fields: [{ id: LONGEST }], choices: [{ id: LONGEST }], interaction_id: LONGEST });
    expect([newer.fields[0]?.name, newer.choices[0]?.value, newer.interactionId]).toEqual(Array(3).fill(LONGEST));
  });

  it('what is longer is left out, and nothing else with it', () => {
    const lists = listsOf(`${LONGEST}x`);
    expect(promptOf(lists)).toMatchObject({ fields: [], choices: [] });
    const others = Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [name, [...list, ...listsOf('kept')[name as keyof typeof lists]]]),
    );
    const { fields, choices } = promptOf(others);
    expect([...fields.map(({ name }) => name), ...choices.map(({ value }) => value)]).toEqual(Array(5).fill('kept'));
  });

  it('a connection with a longer id is no connection', () => {
    expect(parseConnection({ id: LONGEST, status: 'NEEDS_AUTH' })?.id).toBe(LONGEST);
    expect(parseConnection({ id: `${LONGEST}x`, status: 'NEEDS_AUTH' })).toBeNull();
  });
});

describe('of a long list the first are shown', () => {
  it.each([
    ['discovered_fields', 'name'],
    ['fields', 'id'],
  ])('200 of %s', (list, id) => {
    const entries = many(20_000, (n) => ({ [id]: `f${n}` }));
    expect(promptOf({ [list]: entries }).fields.map(({ name }) => name)).toEqual(
      entries.slice(0, 200).map((entry) => Object.values(entry)[0]),
    );
  });

  it.each([
    ['choices', 'id'],
    ['mfa_options', 'type'],
    ['sign_in_options', 'id'],
    ['pending_sso_buttons', 'selector'],
  ])('2,000 of %s', (list, id) => {
    const entries = many(20_000, (n) => ({ [id]: `c${n}` }));
    expect(promptOf({ [list]: entries }).choices.map(({ value }) => value)).toEqual(
      entries.slice(0, 2_000).map((entry) => Object.values(entry)[0]),
    );
  });

  it('2,000 of the three older lists together', () => {
    const { choices } = promptOf({
      pending_sso_buttons: many(3, (n) => ({ selector: `#${n}` })),
      sign_in_options: many(20_000, (n) => ({ id: `${n}` })),
      mfa_options: many(3, (n) => ({ type: `m${n}` })),
    });
    expect(choices.map(({ group }) => group)).toEqual([...Array(3).fill('sso'), ...Array(1_997).fill('signIn')]);
  });

  it('what could not be sent back, or is there twice, does not count', () => {
    const junk = [...many(5_000, () => ({})), ...many(5_000, () => ({ name: 'a', id: 'a' })), null];
    const fields = promptOf({ discovered_fields: [...junk, { name: 'b' }] }).fields;
    expect(fields.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(promptOf({ sign_in_options: [...many(5_000, () => ({})), { id: 'b' }] }).choices).toHaveLength(1);
  });
});
