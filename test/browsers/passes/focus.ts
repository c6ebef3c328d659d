import { expect } from 'vitest';
import type { Person } from '../person';
import type { Pass } from './pass';
import { fillIn, giveCode, signIn } from './sign-ins';

/** The news is at the top, and whoever points sees it without a ring. */
export async function newsComes(person: Person, { ring }: { readonly ring: boolean }): Promise<void> {
  await person.hasFocus('heading', /./);
  expect(await person.hasRing('heading')).toBe(ring);
}

export const FOCUS: readonly Pass[] = [
  {
    title: 'the heading has the focus after a press of the mouse without a ring, and with one after a key',
    site: { domain: 'mfa-picker.example' },
    async run(person) {
      await signIn(person);
      await person.sees('button', /^Email/);
      await newsComes(person, { ring: false });
      await person.click('heading', /./);
      await newsComes(person, { ring: false });
      await person.tabTo('button', /^Email/);
      expect(await person.hasRing('heading')).toBe(false);
      await person.keys('Enter');
      await person.sees('textbox', /code$/i);
      await newsComes(person, { ring: true });
      expect(await person.driver.evaluate(() => window.tools.ringFaults())).toEqual([]);
      await giveCode(person);
      await person.isConnected();
      await newsComes(person, { ring: true });
    },
  },
  {
    title: 'nor is there a ring after a touch',
    site: { domain: 'mfa-picker.example' },
    async run(person) {
      await fillIn(person);
      await person.tap('button', 'Sign in');
      await person.sees('button', /^Email/);
      await newsComes(person, { ring: false });
      await person.tap('button', /^Email/);
      await person.sees('textbox', /code$/i);
      await newsComes(person, { ring: false });
    },
  },
  {
    title: 'the heading of the dialog has a ring when it was opened by a key, and none after the mouse',
    site: { domain: 'password.example' },
    page: { dialog: true },
    async run(person) {
      await person.tabTo('button', 'Connect an account');
      await person.keys('Enter');
      await person.sees('dialog');
      await newsComes(person, { ring: true });
      expect(await person.driver.evaluate(() => window.tools.ringFaults())).toEqual([]);
      await person.keys('Escape');
      await person.press('Connect an account');
      await person.sees('dialog');
      await newsComes(person, { ring: false });
    },
  },
  {
    title: 'in a long list Home, End and the letters of a name lead on, and press nothing',
    site: { domain: 'organization-picker-long.example' },
    async run(person, { id, page }) {
      await signIn(person, 'Email address');
      await person.tabTo('button', /Workspace 1$/);
      await person.keys('End');
      await person.hasFocus('button', /Workspace 200$/);
      await person.keys('Home');
      await person.hasFocus('button', /Workspace 1$/);
      // Letters that follow each other slowly begin another word: to the page these come at once, whatever else the machine does.
      await person.driver.evaluate(() => {
        Object.defineProperty(Event.prototype, 'timeStamp', { get: () => 1 });
      });
      await person.driver.type('upper h');
      await person.hasFocus('button', /^Upper Harbour/);
      expect(page.sandbox.connection(id)?.flow_step).toBe('AWAITING_INPUT');
      await person.keys('Space');
      await person.isConnected();
    },
  },
];
