import { describe, expect, it } from 'vitest';
import { classifyInput, type InputKind } from './classify-input';
import type { SnapshotInput } from './snapshot';
import { input } from './testing/snapshots';

type Case = readonly [parts: Partial<SnapshotInput>, kind: InputKind];

describe('autocomplete says what an input is for', () => {
  it.each<Case>([
    [{ autocomplete: 'username' }, 'username'],
    [{ autocomplete: 'section-a username webauthn' }, 'username'],
    [{ autocomplete: 'email', label: 'Login' }, 'email'],
    [{ autocomplete: 'tel' }, 'phone'],
    [{ autocomplete: 'current-password', type: 'password' }, 'password'],
    [{ autocomplete: 'one-time-code', type: 'text', name: 'password' }, 'code'],
    [{ autocomplete: 'given-name', label: 'Name' }, 'personal'],
    [{ autocomplete: 'off', label: 'Email' }, 'email'],
    [{ autocomplete: 'new-password', type: 'password', label: 'Password' }, 'password'],
    [{ autocomplete: 'new-password', type: 'password', label: 'New password' }, 'new_password'],
  ])('%o is %s', (parts, kind) => expect(classifyInput(input(parts))).toBe(kind));
});

describe('without autocomplete its type says what an input is for', () => {
  it.each<Case>([
    [{ type: 'password' }, 'password'],
    [{ type: 'email' }, 'email'],
    [{ type: 'tel' }, 'phone'],
    [{ type: 'search', label: 'Email' }, 'search'],
    [{ type: 'date' }, 'ignored'],
    [{ type: 'select', label: 'Username' }, 'ignored'],
    [{ type: 'radio' }, 'choice'],
    [{ type: 'checkbox', label: 'Remember me' }, 'remember'],
    [{ type: 'checkbox', label: 'I accept the terms' }, 'ignored'],
    [{ type: 'password', label: 'One-time password', inputMode: 'numeric', maxLength: 6 }, 'code'],
  ])('%o is %s', (parts, kind) => expect(classifyInput(input(parts))).toBe(kind));
});

describe('without either its label says what an input is for, then its name and id, then its placeholder', () => {
  it.each<Case>([
    [{ label: 'Username or email' }, 'email'],
    [{ label: 'Login' }, 'username'],
    [{ label: 'Member ID', name: 'x1' }, 'username'],
    [{ name: 'userName' }, 'username'],
    [{ id: 'user_email' }, 'email'],
    [{ placeholder: 'you@example.com', name: 'identifier' }, 'username'],
    [{ placeholder: 'Phone number' }, 'phone'],
    [{ name: 'otp' }, 'code'],
    [{ label: 'Code from your authenticator app' }, 'totp_code'],
    [{ label: 'Recovery code' }, 'code'],
    [{ label: 'Confirm password', type: 'password', name: 'password_confirm' }, 'new_password'],
    [{ name: 'q' }, 'text'],
    [{ placeholder: 'Search' }, 'search'],
    [{ label: 'First name', name: 'name' }, 'personal'],
    [{ label: 'Workspace' }, 'organization'],
    [{ label: 'Type the characters in the picture: captcha', name: 'captcha_code' }, 'captcha'],
    [{ inputMode: 'numeric', maxLength: 6 }, 'code'],
  ])('%o is %s', (parts, kind) => expect(classifyInput(input(parts))).toBe(kind));
});

describe('a code that is not one for signing in', () => {
  it.each([
    'ZIP code',
    'Postal code',
    'Promo code',
    'Discount code',
    'Country code',
    'Invitation code',
    'Gutscheincode',
  ])('%s', (label) => expect(classifyInput(input({ label }))).toBe('personal'));
});

describe('the text before it counts where it has no label', () => {
  it.each<[string, InputKind]>([
    ['User:', 'username'],
    ['E-mail', 'email'],
    ['Einmalcode', 'code'],
  ])('%s', (near, kind) => expect(classifyInput(input(), near)).toBe(kind));

  it('does not count where the input has a label', () => {
    expect(classifyInput(input({ label: 'Email' }), 'Password')).toBe('email');
  });
});

describe('what is not for people is left alone', () => {
  it.each<Partial<SnapshotInput>>([
    { disabled: true, label: 'Username' },
    { readOnly: true, label: 'Username' },
    { label: 'Leave this field empty', name: 'email' },
    { placeholder: 'Do not fill this in', name: 'email' },
    { focusable: false, autocomplete: 'off', name: 'website' },
  ])('%o', (parts) => expect(classifyInput(input(parts))).toBe('ignored'));
});
