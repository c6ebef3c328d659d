import { describe, expect, it } from 'vitest';
import { canLogOut, doorsOf, doorsToPerson, signedInControl } from './person-signs';
import type { SnapshotButton } from './snapshot';
import { button, frame } from './testing/snapshots';

const link = (text: string, parts: Partial<SnapshotButton> = {}) =>
  button(text, { role: 'link', href: `https://example.com/${text}`, ...parts });

describe('a control that only somebody who is signed in has', () => {
  it.each([
    ['a button', button('Log out'), 'log_out'],
    ['in another language', button('ログアウト'), 'log_out'],
    ['an icon that leads there', link('', { href: 'https://example.com/logout' }), 'log_out'],
    ['a form of the site’s', link('Exit', { href: 'https://example.com/?do=logout' }), 'log_out'],
    [
      'of one word',
      link('Exit', { href: 'https://example.com/index.php?title=Special:UserLogout&token=1' }),
      'log_out',
    ],
    ['of two', link('Exit', { href: 'https://example.com/users/sign_out' }), 'log_out'],
    ['of a file', link('Exit', { href: 'https://example.com/cgi/doLogoff.do?x=1' }), 'log_out'],
    [
      'help about it is none',
      link('Read', { href: 'https://example.com/help/why-was-i-signed-out-or-signout-loops' }),
      null,
    ],
    [
      'a sentence that leads there is none',
      link('Why do I see this page?', { href: 'https://example.com/logout' }),
      null,
    ],
    ['a word in an address is none', link('Read', { href: 'https://example.com/logout-hints/blogout' }), null],
    ['of other devices is none', button('Log out of all the other devices'), null],
    ['the account', link('My account'), 'account'],
    ['anything else', link('News'), null],
  ])('%s', (_, each, expected) => expect(signedInControl([frame({ buttons: [each] })])).toBe(expected));
});

it.each([
  ['that is free', {}, true],
  ['that lies under something', { covered: true }, false],
  ['that is disabled', { disabled: true }, false],
])('a control to log out %s can be pressed: %o', (_, parts, expected) =>
  expect(canLogOut([frame({ buttons: [button('Log out', parts), button('News')] })])).toBe(expected),
);

describe('where to look for the person', () => {
  const isName = (text: string) => /\bada\b/i.test(text);
  const named = (buttons: SnapshotButton[], controls: string[] = []) =>
    doorsToPerson({ doors: doorsOf([frame({ buttons })]) }, { controls }, isName).map(
      ({ name, text, isNamed }) => (text || name.trim()) + (isNamed ? ' (named)' : ''),
    );

  it('their name first, then the account, then menus; what says nothing of either is left alone', () => {
    const menu = button('⋮', { opensMenu: true });
    expect(named([link('News'), menu, button('', { clues: 'icon-user' }), link('Ada')])).toEqual([
      'Ada (named)',
      'icon-user',
      '⋮',
    ]);
  });

  it.each<[string, SnapshotButton]>([
    ['sends a form', button('Ada', { role: 'submit' })],
    ['goes on with signing in', button('Continue as Ada')],
    ['signs in', button('Sign in as Ada')],
    ['is about somebody else', button('Not you, Ada?')],
    ['lies under something', button('Ada', { covered: true })],
    ['cannot be pressed', button('Ada', { disabled: true })],
    ['is a sentence', button('Ada, you have been invited to a great many things that you never asked for')],
  ])('a name that %s is left alone', (_, each) => expect(named([each])).toEqual([]));

  it('a button that is in no form sends none, whatever its type', () =>
    expect(named([button('Ada', { role: 'submit', group: -1 })])).toEqual(['Ada (named)']));

  it('a name that strangers see too is nobody’s', () => expect(named([link('Ada')], ['Ada /Ada'])).toEqual([]));

  it.each([
    ['nav-menu', ['nav-menu']],
    ['menu_button', ['menu_button']],
    ['user-avatar', ['user-avatar']],
    ['users-list', []],
    ['moreover', []],
    ['toggleUserMenu', ['toggleUserMenu']],
  ])('without a name, its source says what it is: %s', (clues, expected) =>
    expect(named([button('', { clues })])).toEqual(expected),
  );
});
