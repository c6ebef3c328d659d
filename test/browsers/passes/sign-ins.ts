import { expect } from 'vitest';
import { GOOD_CODE, GOOD_PASSWORD } from '../../../src/sandbox';
import type { Person } from '../person';
import type { Pass } from './pass';

const WRONG_CODE = '654321';

export async function fillIn(person: Person, label = 'User name', password = GOOD_PASSWORD): Promise<void> {
  await person.type(label, label === 'User name' ? 'user_good' : 'user_good@example.com');
  await person.type('Password', password);
}

export async function signIn(person: Person, label?: string, password?: string): Promise<void> {
  await fillIn(person, label, password);
  await person.press('Sign in');
}

export async function giveCode(person: Person, code = GOOD_CODE): Promise<void> {
  await person.type(/code$/i, code);
  await person.keys('Enter');
}

export const SIGN_INS: readonly Pass[] = [
  {
    title: 'password and code',
    site: { domain: 'authenticator.example' },
    async run(person) {
      await signIn(person);
      await giveCode(person);
      await person.isConnected();
    },
  },
  {
    title: 'a wrong password and a wrong code, then the right ones',
    site: { domain: 'authenticator.example' },
    async run(person) {
      await signIn(person, 'User name', 'wrong');
      await person.seesText(/authenticator\.example says/);
      await person.hasFocus('textbox', 'Password');
      expect(await person.valueOf('User name')).toBe('user_good');
      expect(await person.valueOf('Password')).toBe('');
      await person.driver.type(GOOD_PASSWORD);
      await person.keys('Enter');
      await giveCode(person, WRONG_CODE);
      await person.seesText(/authenticator\.example says/);
      await person.hasFocus('textbox', /code$/i);
      await person.driver.type(GOOD_CODE);
      await person.keys('Enter');
      await person.isConnected();
    },
  },
  {
    title: 'a choice of method',
    site: { domain: 'mfa-picker.example' },
    async run(person) {
      await signIn(person);
      await person.press(/^Email/);
      await giveCode(person);
      await person.isConnected();
    },
  },
  {
    title: 'a choice of method in the newer dialect',
    site: { domain: 'mfa-picker.canonical.example' },
    async run(person) {
      await signIn(person);
      await person.press(/^Text message.*77/);
      await giveCode(person);
      await person.isConnected();
    },
  },
  {
    title: 'a choice of account',
    site: { domain: 'account-picker.example' },
    async run(person) {
      await person.press(/^Ada Example/);
      await person.type('Password', GOOD_PASSWORD);
      await person.keys('Enter');
      await person.isConnected();
    },
  },
  {
    title: 'one of two hundred organizations, found by searching',
    site: { domain: 'organization-picker-long.example' },
    async run(person) {
      await signIn(person, 'Email address');
      await person.click('textbox', /search/i);
      await person.driver.type('upper harbour');
      await person.seesText(/^2 results$/);
      await person.press(/^Upper Harbour/);
      await person.isConnected();
    },
  },
  {
    title: 'single sign-on',
    site: { domain: 'sso.example' },
    async run(person) {
      await person.press('Continue with Google');
      await person.isConnected();
    },
  },
  {
    title: 'a provider beside a form',
    site: { domain: 'sso-and-form.example' },
    async run(person) {
      await person.sees('textbox', 'Email address');
      await person.press(/Google/);
      await person.isConnected();
    },
  },
  {
    title: 'a password behind its option',
    site: { domain: 'linked-password.example' },
    async run(person) {
      await person.type('Email address', 'user_good@example.com');
      await person.keys('Enter');
      await person.press(/^Enter your password/);
      await person.type('Password', GOOD_PASSWORD);
      await person.keys('Enter');
      await person.isConnected();
    },
  },
  {
    title: 'a push with a number to match, there until it is approved',
    site: { domain: 'push.example' },
    async run(person, { id, page }) {
      await signIn(person, 'Email address');
      await person.seesText(/^42$/);
      await page.approve(id);
      await person.isConnected();
    },
  },
];
