import { expect } from 'vitest';
import { GOOD_PASSWORD } from '../../../src/sandbox';
import type { Settings } from '../drivers/driver';
import type { Person } from '../person';
import type { Feature } from '../test-page';
import { newsComes } from './focus';
import type { Pass } from './pass';
import { giveCode, signIn } from './sign-ins';

/** Two parts of the form whose colours the browser gives as numbers from 0 to 255, and how far these are apart. */
interface Colors {
  readonly text: number;
  readonly edge: number;
  readonly button: number;
}

/** How far text, the edge of a field and the words of a button are from what they are drawn on, from 0 to 255. */
function readColors(): Colors {
  const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const lightness = (color: string, under: number): number => {
    canvas.fillStyle = `rgb(${under}, ${under}, ${under})`;
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  };
  const page = matchMedia('(prefers-color-scheme: dark)').matches ? 0 : 255;
  const of = (element: Element | null) => getComputedStyle(element as Element);
  const surface = (element: Element | null): number =>
    element === null ? page : lightness(of(element).backgroundColor, surface(element.parentElement));
  const field = document.querySelector('input');
  const button = document.querySelector('[type=submit]');
  const title = document.querySelector('h2');
  const far = (color: string, on: number) => Math.abs(lightness(color, on) - on);
  return {
    text: far(of(title).color, surface(title)),
    edge: of(field).borderTopStyle === 'none' ? 0 : far(of(field).borderTopColor, surface(field)),
    button: far(of(button).color, surface(button)),
  };
}

/** Text and buttons can be read, and a field has an edge. */
async function canBeSeen(person: Person): Promise<void> {
  await expect.poll(async () => (await person.driver.evaluate(readColors)).text).toBeGreaterThan(180);
  const { edge, button } = await person.driver.evaluate(readColors);
  expect(edge).toBeGreaterThan(90);
  expect(button).toBeGreaterThan(120);
  await person.hover('button', 'Sign in');
  expect((await person.driver.evaluate(readColors)).button).toBeGreaterThan(120);
}

function signsInWithout(features: readonly Feature[], colorScheme: Settings['colorScheme'] = 'light'): Pass {
  return {
    title: `without ${features.join(', ')}, ${colorScheme}: can be seen, and signs in`,
    site: { domain: 'authenticator.example' },
    page: { without: features },
    settings: { colorScheme },
    async run(person) {
      await person.sees('textbox', 'User name');
      await canBeSeen(person);
      await signIn(person);
      await giveCode(person);
      await person.isConnected();
    },
  };
}

const OLD_STYLES: readonly Feature[] = [
  'light-dark()',
  'colours made from others',
  ':has()',
  'container queries',
  'text-wrap',
];

export const OLDER: readonly Pass[] = [
  signsInWithout(['light-dark()']),
  signsInWithout(['color(from …)']),
  signsInWithout(['colours made from others']),
  signsInWithout(OLD_STYLES),
  // To the widget that is as if its stylesheet were missing.
  { ...signsInWithout(['cascade layers']), logs: /MAF-131/ },
  signsInWithout(['newer scripts']),
  {
    title: 'without constructable sheets: the default look in place of the theme',
    site: { domain: 'password.example' },
    page: { themed: true, without: ['constructable sheets'] },
    async run(person) {
      await person.sees('textbox', 'User name');
      await canBeSeen(person);
      await signIn(person);
      await person.isConnected();
    },
  },
  {
    title: 'without light-dark(), with a theme of the host’s: what it knows of that, and the default for the rest',
    site: { domain: 'password.example' },
    page: { themed: true, without: ['light-dark()'] },
    async run(person) {
      await person.sees('button', 'Sign in');
      await canBeSeen(person);
      await signIn(person);
      await person.isConnected();
    },
  },
  {
    title: 'without modal dialogs: one that stands in the page, and closes',
    site: { domain: 'password.example' },
    page: { dialog: true, without: ['modal dialogs'] },
    async run(person) {
      await person.press('Connect an account');
      await signIn(person);
      await person.isConnected();
      await person.press('Done');
      await expect.poll(() => person.driver.evaluate(() => document.querySelector('dialog'))).toBeNull();
    },
  },
  {
    title: 'without focusVisible of focus(): no ring on a heading after the mouse, and one on what keys come to',
    site: { domain: 'mfa-picker.example' },
    page: { without: ['focusVisible of focus()'] },
    async run(person) {
      await signIn(person);
      await person.sees('button', /^Email/);
      await newsComes(person, { ring: false });
      await person.tabTo('button', /^Email/);
      expect(await person.hasRing('button', /^Email/)).toBe(true);
      await person.keys('Enter');
      await giveCode(person);
      await person.isConnected();
    },
  },
  {
    title: 'without :focus-visible in styles: the browser’s own rings on what keys come to',
    site: { domain: 'password.example' },
    page: { without: [':focus-visible'] },
    async run(person) {
      await person.tabTo('textbox', 'User name');
      expect(await person.hasRing('textbox', 'User name')).toBe(true);
      await person.driver.type('user_good');
      await person.tabTo('textbox', 'Password');
      await person.driver.type(GOOD_PASSWORD);
      await person.tabTo('button', 'Sign in');
      expect(await person.hasRing('button', 'Sign in')).toBe(true);
      await person.keys('Enter');
      await person.isConnected();
    },
  },
  signsInWithout(OLD_STYLES, 'dark'),
];
