import { describe, expect, it, onTestFinished } from 'vitest';
import { settleMotion, show } from './show';

/** What does not depend on the machine's fonts: colours, measures that are set, and the boxes that follow from them. */
const PROPERTIES = [
  'display',
  'color',
  'background-color',
  'border',
  'border-radius',
  'padding',
  'margin',
  'gap',
  'font-size',
  'font-weight',
  'line-height',
  'opacity',
] as const;

/** Said once, for the card: what most parts share would drown the rest. */
const USUAL: Partial<Record<(typeof PROPERTIES)[number], readonly string[]>> = {
  display: ['block'],
  'background-color': ['rgba(0, 0, 0, 0)'],
  border: ['none'],
  'border-radius': ['0px'],
  padding: ['0px'],
  margin: ['0px'],
  gap: ['normal'],
  'font-size': ['14px'],
  'font-weight': ['400'],
  'line-height': ['20px'],
  opacity: ['1'],
};

/** Parts as wide as the card lets them be, and those whose height is set and not written. */
const AS_WIDE_AS_SET =
  /^(root|card|header|body|form|fieldset|field|control|input|codeInput|button(Primary|Secondary)|sso(List|Button)|choice(List|Item)?|outline.*|banner.*|siteMark|revealButton|resultMark)$/;
const AS_HIGH_AS_SET =
  /^(input|codeInput|choiceFilter|button(Primary|Secondary)|ssoButton|outline(Field|Button|Label)|siteMark|revealButton|matchNumber|resultMark)$/;

function structureOf(root: Element): string[] {
  const lines = [root, ...root.querySelectorAll('[data-maf-element]')].map((element) => {
    const key = String(element.getAttribute('data-maf-element'));
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const box = [
      ...(AS_WIDE_AS_SET.test(key) ? [`${Math.round(width)} wide`] : []),
      ...(AS_HIGH_AS_SET.test(key) ? [`${Math.round(height)} high`] : []),
    ];
    const looks = PROPERTIES.map((property) => [property, shownValue(style, property)] as const)
      .filter(([property, value]) => !USUAL[property]?.includes(value))
      .map(([property, value]) => `${property} ${value}`);
    return `${key}: ${[...box, ...looks].join(', ')}`;
  });
  return lines.filter((line, index) => lines.indexOf(line) === index);
}

function shownValue(style: CSSStyleDeclaration, property: string): string {
  if (property !== 'border') return rounded(style.getPropertyValue(property));
  const width = style.borderBlockEndWidth === '0px' ? style.borderBlockStartWidth : style.borderBlockEndWidth;
  return width === '0px' ? 'none' : `${width} ${rounded(style.borderBlockStartColor)}`;
}

function rounded(value: string): string {
  return value.replaceAll(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))));
}

const STATES = [
  'rejected field, canonical',
  'code',
  'providers beside a form',
  'method picker',
  'push',
  'discovering',
  'consent',
  'already connected',
  'failed, wrong credentials',
];

describe.each([
  ['light', 448],
  ['dark', 320],
] as const)('the default look, %s, in %d px', (theme, width) => {
  it.each(STATES)('%s', async (state) => {
    const place = document.body.appendChild(document.createElement('div'));
    place.style.inlineSize = `${width}px`;
    // Wherever the pointer was left, it is over nothing.
    place.style.pointerEvents = 'none';
    onTestFinished(() => place.remove());
    const { root } = await show(state, { into: place, appearance: { theme } });
    settleMotion();
    expect(structureOf(root)).toMatchSnapshot();
  });
});

describe('from step to step', () => {
  it('nothing moves when the form takes the place of its outline', async () => {
    const outline = await show('discovering');
    const form = await show('user name and password');
    settleMotion();
    const tops = ({ root, part }: typeof form, ...keys: string[]) =>
      keys.map((key) => part(key).getBoundingClientRect().top - root.getBoundingClientRect().top);
    expect(tops(form, 'input', 'buttonPrimary', 'footer')).toEqual(
      tops(outline, 'outlineField', 'outlineButton', 'footer'),
    );
    expect(form.root.offsetHeight).toBe(outline.root.offsetHeight);
  });

  it('the body is never lower than that', async () => {
    for (const state of ['code', 'email first', 'already connected', 'canceled', 'intervention']) {
      const { part, remove } = await show(state);
      settleMotion();
      expect([state, part('body').offsetHeight >= 204]).toEqual([state, true]);
      remove();
    }
  });
});
