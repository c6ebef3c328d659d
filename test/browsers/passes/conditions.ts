import { expect } from 'vitest';
import { GOOD_PASSWORD } from '../../../src/sandbox';
import type { Person } from '../person';
import type { Pass } from './pass';
import { giveCode, signIn } from './sign-ins';

/** What the browser has made of the styles of the first element that matches. */
function style(person: Person, selector: string, property: string): Promise<string> {
  return person.driver.evaluate(
    (where, name) => getComputedStyle(document.querySelector(where) as Element).getPropertyValue(name),
    selector,
    property,
  );
}

/** What can be scrolled of the dialog, and how wide a bar it has for that. CSS pixels. */
function scrollBars(): readonly number[] {
  const { scrollHeight, clientHeight, clientWidth, offsetWidth } = document.querySelector('dialog') as HTMLElement;
  return [scrollHeight - clientHeight, offsetWidth - clientWidth];
}

export const CONDITIONS: readonly Pass[] = [
  {
    title: 'the dialog keeps the focus, asks before it loses what was typed, and gives the focus back',
    site: { domain: 'password.example' },
    page: { dialog: true },
    async run(person) {
      await person.press('Connect an account');
      await person.sees('dialog');
      await person.type('User name', 'user_good');
      expect(await person.driver.evaluate(scrollBars)).toEqual([0, 0]);
      await person.keys('Escape');
      await person.press(/^Keep/);
      expect(await person.valueOf('User name')).toBe('user_good');
      await person.tabTo('textbox', 'Password');
      await person.driver.type(GOOD_PASSWORD);
      await person.keys('Enter');
      await person.isConnected();
      await person.keys('Escape');
      await person.hasFocus('button', 'Connect an account');
    },
  },
  {
    title: 'by keyboard alone',
    site: { domain: 'mfa-picker.example' },
    async run(person) {
      await person.tabTo('textbox', 'User name');
      await person.driver.type('user_good');
      await person.tabTo('textbox', 'Password');
      await person.driver.type(GOOD_PASSWORD);
      await person.tabTo('button', /^Show/);
      await person.keys('Space');
      await person.tabTo('textbox', 'User name', 'Shift');
      await person.tabTo('button', 'Sign in');
      await person.keys('Enter');
      await person.tabTo('button', /^Email/);
      await person.keys('Space');
      await person.tabTo('textbox', /code$/i);
      await person.driver.type('123456');
      await person.keys('Enter');
      await person.isConnected();
      // The focus is where the news is, and not on a page that has lost it.
      expect(await person.driver.evaluate(() => document.activeElement === document.body)).toBe(false);
    },
  },
  {
    title: 'with an input method, whose Enter sends nothing',
    site: { domain: 'password.example' },
    async run(person, { id, page }) {
      await person.driver.evaluate(() => {
        const heard: string[] = [];
        for (const type of ['compositionstart', 'compositionend', 'submit']) {
          addEventListener(type, () => heard.push(type), { capture: true });
        }
        Object.assign(window, { heard });
      });
      await person.click('textbox', 'User name');
      await person.driver.type('user_good');
      await person.driver.compose('日');
      await expect.poll(() => person.valueOf('User name')).toBe('user_good日');
      const heard = await person.driver.evaluate(() => (window as unknown as { heard: string[] }).heard);
      expect(heard.slice(0, 2)).toEqual(['compositionstart', 'compositionend']);
      expect(heard).not.toContain('submit');
      await person.hasFocus('textbox', 'User name');
      expect(page.sandbox.connection(id)?.flow_step).toBe('AWAITING_INPUT');
      await person.type('Password', GOOD_PASSWORD);
      await person.keys('Enter');
      await person.seesText(/password\.example says/);
      expect(await person.valueOf('User name')).toBe('user_good日');
    },
  },
  {
    title: 'right to left, in Arabic',
    site: { domain: 'authenticator.example' },
    page: { language: 'ar' },
    async run(person) {
      await person.type('User name', 'user_good');
      const boxes = await person.driver.evaluate(() => window.tools.boxes());
      const heading = boxes.find(({ kind }) => kind === 'heading');
      const reveal = boxes.find(({ kind, width }) => kind === 'button' && width < 48);
      const field = boxes.find(({ kind }) => kind === 'field');
      // The site's mark stands before the title, and the button in the password field after what is typed.
      expect((heading?.left ?? 0) + (heading?.width ?? 0)).toBeLessThan(480 - 60);
      expect(reveal?.left).toBeLessThan((field?.left ?? 0) + 40);
      await person.type('Password', GOOD_PASSWORD);
      await person.keys('Enter');
      await giveCode(person);
      await person.sees('heading');
      await expect.poll(() => style(person, '[dir]', 'direction')).toBe('rtl');
      await person.sees('button', 'تم');
    },
  },
  {
    title: 'in the dark',
    site: { domain: 'password.example' },
    settings: { colorScheme: 'dark' },
    async run(person) {
      await person.sees('textbox', 'User name');
      expect(await person.driver.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
      // A browser gives what lch() has made as lch(), and what is near white as such.
      expect(await style(person, 'h2', 'color')).toMatch(/^lch\(98 |^rgb\(2[45]\d/);
      expect(await style(person, 'input', 'background-color')).toBe('rgb(24, 24, 27)');
      await signIn(person);
      await person.isConnected();
    },
  },
  {
    title: 'in 320 px',
    site: { domain: 'mfa-picker.example' },
    settings: { width: 320 },
    async run(person) {
      const reaches = () => person.driver.evaluate(() => document.documentElement.scrollWidth);
      await person.sees('textbox', 'User name');
      expect(await person.driver.evaluate(() => innerWidth)).toBe(320);
      expect(await reaches()).toBe(320);
      await signIn(person);
      await person.sees('button', /^Email/);
      expect(await reaches()).toBe(320);
      await person.press(/^Email/);
      await giveCode(person);
      await person.isConnected();
      expect(await reaches()).toBe(320);
    },
  },
  {
    title: 'themed under a strict policy, which would tell of a violation',
    site: { domain: 'password.example' },
    page: { themed: true },
    async run(person) {
      await person.sees('button', 'Sign in');
      expect(await style(person, '[type=submit]', 'background-color')).toBe('rgb(10, 125, 51)');
      expect(await style(person, '[type=submit]', 'letter-spacing')).toBe('3px');
      await signIn(person);
      await person.isConnected();
      await person.hadNoTrouble();
      await person.driver.evaluate(() => {
        const inline = document.createElement('style');
        inline.append('p { color: red }');
        document.body.append(inline);
      });
      await expect
        .poll(() => person.driver.evaluate(() => window.tools.troubles.splice(0).join()))
        .toMatch(/style-src-elem inline/);
    },
  },
  {
    title: 'an event stream that is cut, and resumed',
    site: { domain: 'password.example', stage: { at: 'waiting' } },
    async run(person, { id, page }) {
      const followers = () => page.sandbox.followers(id);
      await person.sees('textbox', 'User name');
      await expect.poll(followers).toBe(1);
      const opened = page.streamsOpened();
      page.breakStreams();
      // Too soon, perhaps, for anybody to see that there was none meanwhile.
      await expect.poll(() => page.streamsOpened()).toBe(opened + 1);
      await expect.poll(followers).toBe(1);
      // Somewhere else, the same person goes on.
      await page.submit(id, { username: 'user_good', password: GOOD_PASSWORD });
      await person.isConnected();
    },
  },
];
