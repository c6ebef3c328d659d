import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page';
import type { PageReading } from './reading';
import { isAsking } from './reading';
import type { FrameSnapshot, PageSnapshot, SnapshotInput } from './snapshot';
import { button, frame, group, input, page, row, text } from './testing/snapshots';

const user = input({ label: 'Username' });
const password = input({ label: 'Password', type: 'password' });
const types = (reading: PageReading) => reading.fields.map(({ type }) => type).join(' ');

describe('which inputs are a login', () => {
  it.each<[string, Partial<FrameSnapshot>, string]>([
    ['user name and password', { inputs: [user, password], buttons: [button('Log in')] }, 'identifier password'],
    ['a password alone', { inputs: [password], buttons: [button('Unlock')] }, 'password'],
    [
      'what stands before a password, whatever it is',
      { inputs: [input(), password], buttons: [button('OK')] },
      'identifier password',
    ],
    [
      'an identifier and "Next" under "Sign in"',
      { inputs: [user], buttons: [button('Next')], texts: [text('Sign in', { role: 'heading' })] },
      'identifier',
    ],
    ['a code and "Verify"', { inputs: [input({ label: 'Code' })], buttons: [button('Verify')] }, 'code'],
    [
      'a PIN beside a customer number',
      { inputs: [user, input({ label: 'PIN', type: 'password' })], buttons: [button('OK')] },
      'identifier password',
    ],
    [
      'a code under words about an app',
      { inputs: [input({ label: 'Code' })], buttons: [button('Verify')], texts: [text('Open your authenticator app')] },
      'totp_code',
    ],
    ['two passwords', { inputs: [user, password, password], buttons: [button('Log in')] }, ''],
    [
      'a registration',
      { inputs: [user, password], buttons: [button('Create account')], texts: [text('Join us', { role: 'heading' })] },
      '',
    ],
    ['a newsletter', { inputs: [input({ label: 'Email', type: 'email' })], buttons: [button('Subscribe')] }, ''],
    [
      'a search',
      { inputs: [input({ type: 'search' })], buttons: [button('Search')], groups: [group({ kind: 'search' })] },
      '',
    ],
    [
      'a login in the same form as the search',
      { inputs: [input({ label: 'Search' }), user, password], buttons: [button('Search'), button('Log in')] },
      'identifier password',
    ],
    [
      'a forgotten password',
      {
        inputs: [input({ label: 'Email' })],
        buttons: [button('Reset password')],
        texts: [text('Forgot your password?', { role: 'heading' })],
      },
      '',
    ],
    [
      'a letter to somebody',
      {
        inputs: [input({ label: 'Your name' }), input({ label: 'Email' }), input({ type: 'textarea' })],
        buttons: [button('Send')],
      },
      '',
    ],
  ])('%s', (_, parts, expected) => expect(types(readPage(page(parts)))).toBe(expected));

  it('the form in a dialog comes before the one behind it', () => {
    const behind = { ...password, group: 1, covered: true };
    const inDialog = { ...user, group: 0, modal: true };
    const reading = readPage(
      page({
        inputs: [inDialog, { ...password, modal: true }, { ...user, group: 1, covered: true }, behind],
        buttons: [button('Log in'), button('Log in', { group: 1 })],
        groups: [group({ kind: 'dialog' }), group()],
      }),
    );
    expect(reading.fields.flatMap(({ targets }) => targets.map(({ element }) => element))).toEqual([0, 1]);
  });
});

describe('what a login asks for beside user name and password', () => {
  const beside = (more: SnapshotInput) => {
    const { fields } = readPage(page({ inputs: [user, more, password], buttons: [button('Log in')] }));
    return fields.filter(({ type }) => type === 'text').map(({ label, required }) => [label, required]);
  };

  it.each<[string, Partial<SnapshotInput>, [string, boolean][]]>([
    ['a last name is needed', { label: 'Last name' }, [['Last name', true]]],
    ['an organisation is needed', { label: 'Workspace' }, [['Workspace', true]]],
    ['what nobody can tell may stay empty', { label: 'Branch' }, [['Branch', false]]],
    ['unless the page says that it is needed', { label: 'Branch', required: true }, [['Branch', true]]],
    ['what the page has filled in is left as it is', { label: 'Branch', filled: true }, []],
    ['what has no name is left as it is', {}, []],
  ])('%s', (_, parts, expected) => expect(beside(input({ box: row(2), ...parts }))).toEqual(expected));
});

describe('a code in boxes', () => {
  const boxes = (count: number, parts: Partial<SnapshotInput> = {}) =>
    Array.from({ length: count }, () => input({ maxLength: 1, box: row(1, 36), ...parts }));
  const readBoxes = (inputs: SnapshotInput[]) => {
    const page = frame({ inputs, buttons: [button('Verify')], texts: [text('Enter the code', { role: 'heading' })] });
    const inARow = page.inputs.map((each, index) => ({
      ...each,
      box: { x: 20 + 44 * index, y: 60, width: 36, height: 40 },
    }));
    return readPage({ frames: [{ ...page, inputs: inARow }] }).fields;
  };

  it.each([4, 6, 8])('%i of them are one field', (count) => {
    const fields = readBoxes(boxes(count));
    expect(fields.map(({ type, targets }) => [type, targets.length])).toEqual([['code', count]]);
  });

  it.each([2, 3, 11])('%i of them are not', (count) => {
    expect(readBoxes(boxes(count)).every(({ targets }) => targets.length === 1)).toBe(true);
  });
});

describe('which button sends', () => {
  it.each([
    ['the one that the form sends with', [button('Clear', { role: 'reset' }), button('Go', { role: 'submit' })], 'Go'],
    ['the one that says so', [button('Back'), button('Sign in')], 'Sign in'],
    [
      'not a forgotten password',
      [button('Forgot password?', { role: 'submit' }), button('Sign in', { role: 'submit' })],
      'Sign in',
    ],
    ['not a registration', [button('Create account'), button('Continue')], 'Continue'],
    ['not a provider', [button('Continue with Google', { clues: 'google' }), button('Continue')], 'Continue'],
    ['none', [button('Forgot password?')], undefined],
  ])('%s', (_, buttons, expected) => {
    const snapshot = page({ inputs: [user, password], buttons });
    const { submit } = readPage(snapshot);
    expect(snapshot.frames[0]?.buttons.find(({ element }) => element === submit?.element)?.text).toBe(expected);
  });
});

describe('what the site says is wrong', () => {
  const login = { inputs: [user, password], buttons: [button('Log in')] };
  const knowing = (lines: string[] | null) => (lines === null ? null : { lines, fields: [], choices: [] });
  it.each<[string, Parameters<typeof text>, string[] | null, string | null]>([
    ['an alert that says so', ['Wrong password', { role: 'alert' }], null, 'Wrong password'],
    ['a line named like an error', ['Invalid login', { errorLike: true }], null, 'Invalid login'],
    ['an alert that is new', ['Hmm, that did not work out', { role: 'alert' }], [], 'Hmm, that did not work out'],
    ['a plain line that is new and near', ['Those details are incorrect'], [], 'Those details are incorrect'],
    [
      'not one that was there before',
      ['Forgot? Wrong numbers get you locked out'],
      ['Forgot? Wrong numbers get you locked out'],
      null,
    ],
    ['not one far away', ['Wrong size? Try again', { box: row(30) }], [], null],
    ['not an alert on arrival that says nothing is wrong', ['Maintenance on Sunday', { role: 'alert' }], null, null],
  ])('%s', (_, [words, parts], before, expected) => {
    expect(readPage(page({ ...login, texts: [text(words, parts)] }), knowing(before)).siteError).toBe(expected);
  });

  it.each<[string, string, string[] | null, string | null]>([
    ['what a dialog of the browser says', 'Wrong password', [], 'Wrong password'],
    ['not on arrival', 'Wrong browser', null, null],
    ['not what it asks for', 'Please enter your password', [], null],
  ])('%s', (_, words, before, expected) => {
    expect(readPage(page(login), knowing(before), [words]).siteError).toBe(expected);
  });

  it('the words that a marked input points at', () => {
    const marked = input({ label: 'Username', invalid: true, description: 'No such user' });
    expect(readPage(page({ ...login, inputs: [marked, password] }), knowing([])).siteError).toBe('No such user');
  });

  it("the browser's own words when it does not send the form", () => {
    const marked = input({ label: 'Email', invalid: true, validationMessage: 'Please include an "@".' });
    expect(readPage(page({ ...login, inputs: [marked, password] }), knowing([])).siteError).toBe(
      'Please include an "@".',
    );
  });
});

describe('what a message makes of the account', () => {
  it.each([
    ['Your account has been locked.', 'account_locked'],
    ['Wrong password. Your account has been locked.', 'account_locked'],
    ['Your account has been locked, because the password was wrong five times.', 'account_locked'],
    ['パスワードが違います。アカウントがロックされました。', 'account_locked'],
    ['Incorrect user name or password or account is temporarily blocked.', null],
    ['Das Passwort ist falsch, oder das Konto wurde gesperrt.', null],
    ['Wrong password.', null],
  ])('%s %s', (words, expected) => {
    const login = { inputs: [user, password], buttons: [button('Log in')], texts: [text(words, { role: 'alert' })] };
    expect(readPage(page(login)).obstacle).toBe(expected);
  });
});

describe('any snapshot at all', () => {
  const words = fc.oneof(
    fc.constantFrom(
      'Log in',
      'Password',
      'Email',
      'Code',
      'Sign up',
      'Subscribe',
      'Search',
      'Wrong',
      'Continue with Google',
      'パスワード',
      '•••',
    ),
    fc.string({ maxLength: 40 }),
  );
  const box = fc.record({ x: fc.nat(2000), y: fc.nat(4000), width: fc.nat(800), height: fc.nat(200) });
  const some = fc.boolean();
  const control = {
    box,
    group: fc.integer({ min: -1, max: 2 }),
    modal: some,
    disabled: some,
    covered: some,
    id: words,
    name: words,
  };
  const anInput = fc.record({
    ...control,
    element: fc.constant(0),
    type: fc.constantFrom(
      'text',
      'password',
      'email',
      'tel',
      'search',
      'radio',
      'checkbox',
      'select',
      'textarea',
      'number',
    ),
    autocomplete: fc.constantFrom('', 'username', 'one-time-code', 'new-password', 'off', 'x y'),
    inputMode: fc.constantFrom('', 'numeric'),
    placeholder: words,
    label: words,
    description: words,
    required: some,
    maxLength: fc.option(fc.nat(10)),
    readOnly: some,
    invalid: some,
    validationMessage: words,
    filled: some,
    focusable: some,
    options: fc.array(words, { maxLength: 3 }),
  });
  const aButton = fc.record({
    ...control,
    element: fc.constant(0),
    role: fc.constantFrom('submit', 'button', 'reset', 'link', 'option', 'clickable'),
    text: words,
    clues: words,
    href: fc.oneof(fc.constantFrom('', 'https://example.com/login', 'mailto:a@b.c'), fc.webUrl()),
    opensMenu: some,
  });
  const aText = fc.record({
    text: words,
    role: fc.constantFrom('heading', 'alert', 'status', 'text'),
    box,
    group: fc.integer({ min: -1, max: 2 }),
    modal: some,
    errorLike: some,
  });
  const aGroup = fc.record({
    kind: fc.constantFrom('form', 'search', 'dialog', 'region'),
    names: words,
    box,
    actionOrigin: fc.constantFrom('', 'https://example.com'),
  });
  const aFrame = fc
    .record({
      url: fc.oneof(fc.constantFrom('about:blank', 'https://example.com/'), fc.string()),
      title: words,
      inputs: fc.array(anInput, { maxLength: 8 }),
      buttons: fc.array(aButton, { maxLength: 8 }),
      texts: fc.array(aText, { maxLength: 8 }),
      groups: fc.array(aGroup, { minLength: 3, maxLength: 3 }),
      frames: fc.array(fc.record({ url: words, title: words, box }), { maxLength: 2 }),
    })
    .map((parts) => ({
      ...parts,
      inputs: parts.inputs.map((each, index) => ({ ...each, element: index })),
      buttons: parts.buttons.map((each, index) => ({ ...each, element: parts.inputs.length + index })),
    }));
  const snapshots: fc.Arbitrary<PageSnapshot> = fc.record({
    frames: fc.array(aFrame as fc.Arbitrary<FrameSnapshot>, { maxLength: 3 }),
  });

  it('is read, and always the same', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        expect(readPage(snapshot)).toEqual(readPage(snapshot));
      }),
    );
  });

  it('asks only for inputs that a person can use, each once, and never two things by one id', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const { fields, choices } = readPage(snapshot);
        const targets = fields.flatMap((field) => field.targets);
        for (const { frame, element } of targets) {
          const found = snapshot.frames[frame]?.inputs[element];
          expect(found).toMatchObject({ disabled: false, readOnly: false });
          expect(found?.type).not.toMatch(/search|radio|checkbox|select/);
        }
        expect(new Set(targets.map(({ frame, element }) => `${frame}/${element}`)).size).toBe(targets.length);
        for (const ids of [fields, choices].map((list) => list.map(({ id }) => id)))
          expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('never asks for a password twice', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const asked = readPage(snapshot).fields.filter(({ type }) => type === 'password');
        expect(asked.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('without inputs, buttons and texts asks for nothing', () => {
    fc.assert(
      fc.property(snapshots, ({ frames }) => {
        const empty = frames.map((each) => ({ ...each, inputs: [], buttons: [], texts: [], frames: [], title: '' }));
        expect(isAsking(readPage({ frames: empty }))).toBe(false);
      }),
    );
  });
});
