import { describe, expect, it, vi } from 'vitest';
import { ALL_LOCALES } from '../../src/localization/all-locales';
import { ar } from '../../src/localization/locales/ar';
import { he } from '../../src/localization/locales/he';
import { type Localization, messagesFor } from '../../src/localization/localization';
import { pseudo } from '../../src/localization/pseudo';
import { wholeMessagesFor } from '../../src/localization/whole-messages';
import { SCREEN_STATES } from '../../stories/screen-states';
import { showState, titleOf } from '../helpers/show-state';

/** The narrowest place a widget is put. */
const NARROW = 'width:320px';
/** Domains, and scripts that are written without spaces. */
const MAY_BREAK = /\w\.\w|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** States whose words are ours for the most part, each of another shape. */
const TELLING = [
  'idle',
  'consent',
  'user name and password',
  'expiring soon',
  'method picker',
  'providers beside a form',
  'push',
  'intervention',
  'unknown step',
  'no access',
];

function stateOf(name: string) {
  const state = SCREEN_STATES.find((each) => each.name === name);
  if (state === undefined) throw new Error(`${name} is not in SCREEN_STATES.`);
  return state;
}

function narrowPlace(): HTMLElement {
  const place = document.createElement('div');
  place.style.cssText = NARROW;
  return document.body.appendChild(place);
}

/** A state in a language, once it is there. */
async function show(name: string, localization: Localization, container?: Element): Promise<HTMLElement> {
  const widget = await showState(stateOf(name), { props: { localization }, ...(container && { container }) });
  await vi.waitUntil(() => titleOf(widget) !== messagesFor(localization).loadingTitle, { interval: 5 });
  return widget;
}

/** Words that reach out of the widget or are broken in two. A domain may be: it can be of any length. */
function misfits(widget: HTMLElement): string[] {
  const { left, right } = widget.getBoundingClientRect();
  const texts = document.createTreeWalker(widget, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (text.parentElement?.closest('[data-maf-element=liveRegion]')) continue;
    for (const word of (text.textContent ?? '').matchAll(/[^\s/-]+/g)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const boxes = [...range.getClientRects()];
      const isBroken = new Set(boxes.map(({ top }) => Math.round(top / 8))).size > 1;
      const reachesOut = boxes.some((box) => box.left < left - 1 || box.right > right + 1);
      if (reachesOut || (isBroken && !MAY_BREAK.test(word[0]))) found.push(word[0]);
    }
  }
  return found;
}

/** Where the arrow of a row points, which is drawn pointing to the right. */
function arrowOf(row: Element): string {
  const arrow = row.querySelector('[data-maf-element=choiceChevron]');
  if (arrow === null) return 'nowhere';
  const { x, y } = new DOMMatrix(getComputedStyle(arrow).transform).transformPoint({ x: 1, y: 0 });
  if (Math.abs(x) > Math.abs(y)) return x > 0 ? 'right' : 'left';
  return y > 0 ? 'down' : 'up';
}

describe.each([...ALL_LOCALES, wholeMessagesFor(pseudo)].map((messages) => [messages.locale, messages] as const))(
  '%s',
  (locale, messages) => {
    it('is spoken, and fits into 320 px on every kind of screen', async () => {
      for (const name of TELLING) {
        const widget = await show(name, messages, narrowPlace());
        expect(widget.lang).toBe(locale);
        expect(widget.dir).toBe(messages.direction);
        expect(misfits(widget), name).toEqual([]);
      }
    });
  },
);

describe.each([
  ['Arabic', ar],
  ['Hebrew', he],
])('%s', (_name, localization) => {
  it.each(['user name and password', 'push', 'idle'])('keeps its direction around a domain: %s', async (name) => {
    const widget = await show(name, localization);
    for (const part of ['title', 'description', 'securityNote', 'cancelButton']) {
      const element = widget.querySelector(`[data-maf-element=${part}]`);
      if (element !== null) expect(getComputedStyle(element).direction, part).toBe('rtl');
    }
  });

  it('keeps its direction in a title that begins with a domain', async () => {
    const widget = await show('user name and password', [localization, { signInTitle: '{site} ويب' }]);
    const title = widget.querySelector('[data-maf-element=title]');
    expect(title?.textContent).toBe('\u2068password.example\u2069 ويب');
    expect(title && getComputedStyle(title).direction).toBe('rtl');
  });

  it('leaves a site’s own words in their direction', async () => {
    const widget = await show('wrong password', localization);
    const words = [...widget.querySelectorAll('[data-maf-element=bannerText]')].find((element) =>
      element.textContent?.startsWith('Incorrect password'),
    );
    expect(words).toBeDefined();
    if (words === undefined) return;
    expect(getComputedStyle(words).direction).toBe('ltr');
    expect(getComputedStyle(words).textAlign).toBe('right');
  });

  it('begins each line of a site’s label where the widget’s own lines begin', async () => {
    const widget = await show('long texts', localization, narrowPlace());
    const label = widget.querySelector('[data-maf-element=label] bdi');
    if (label === null) throw new Error('There is no label.');
    expect(getComputedStyle(label).direction).toBe('ltr');
    expect(getComputedStyle(label).textAlign).toBe('right');
  });

  it('keeps what is typed clear of the button that reveals it', async () => {
    const widget = await show('user name and password', localization);
    const input = widget.querySelector('input[type=password]');
    const button = widget.querySelector('[data-maf-element=revealButton]');
    if (input === null || button === null) throw new Error('There is no password.');
    const { left, right } = button.getBoundingClientRect();
    expect(left + right).toBeLessThan(window.innerWidth);
    expect(getComputedStyle(input).direction).toBe('ltr');
    const typedFrom = input.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(input).paddingLeft);
    expect(typedFrom).toBeGreaterThanOrEqual(right);
  });

  it('points the arrow of a row to the left, and down while the row is open', async () => {
    const widget = await show('linked password', localization);
    const row = widget.querySelector<HTMLElement>('[aria-expanded=false]');
    if (row === null) throw new Error('There is no row to open.');
    expect(arrowOf(row)).toBe('left');
    row.click();
    await expect.poll(() => arrowOf(row)).toBe('down');
    expect(row.getAttribute('aria-expanded')).toBe('true');
  });

  it('puts the beginning of a line on the right', async () => {
    const widget = await show('method picker', localization);
    const mark = widget.querySelector('[data-maf-element=siteMark]')?.getBoundingClientRect();
    const title = widget.querySelector('[data-maf-element=title]')?.getBoundingClientRect();
    expect(mark?.left).toBeGreaterThan(title?.left ?? Number.POSITIVE_INFINITY);
  });
});

it('can be laid out from right to left in any language', async () => {
  const widget = await showState(stateOf('user name and password'), { props: { dir: 'rtl' } });
  expect(widget.lang).toBe('en');
  expect(getComputedStyle(widget).direction).toBe('rtl');
});

it('keeps a domain apart from the sentence around it', async () => {
  const widget = await show('user name and password', ar);
  expect(titleOf(widget)).toContain('\u2068password.example\u2069');
});
