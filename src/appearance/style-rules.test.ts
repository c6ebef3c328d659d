import { describe, expect, it } from 'vitest';
import type { Appearance } from './appearance';
import { styleRules } from './style-rules';
import { supportsOf } from './style-value';
import { unusedMembers } from './unused-members';

const SCOPE = '[data-maf-scope="x"]';

/** A browser that takes numbers bare for a few properties, and anything that is no number for all of them. */
const supports = (property: string, value: string) =>
  !/^-?[\d.]+$/.test(value) || value === '0' || ['opacity', 'line-height', 'font-weight'].includes(property);

function rulesOf(appearance: unknown) {
  return styleRules(appearance, SCOPE, supports);
}

/** The rules as they would be written in a style sheet. */
function written(appearance: unknown): string[] {
  return rulesOf(appearance).map(({ selector, declarations }) => {
    const texts = declarations.map(
      ([property, value, priority]) => `${property}: ${value}${priority ? ' !important' : ''}`,
    );
    return `${selector.replace(SCOPE, '@')} { ${texts.join('; ')} }`;
  });
}

describe('tokens', () => {
  it.each<[name: string, appearance: Appearance, rule: string]>([
    ['a colour', { variables: { colorPrimary: '#0f172a' } }, '@ { --maf-color-primary: #0f172a }'],
    ['a length as a number is in pixels', { variables: { borderRadius: 12 } }, '@ { --maf-border-radius: 12px }'],
    [
      'a length with a unit',
      { variables: { fontSize: '1rem' } },
      '@ { --maf-font-size: clamp(10px, 1rem, max(32px, 2rem)) }',
    ],
    ['no length at all', { variables: { borderRadiusCard: 0 } }, '@ { --maf-border-radius-card: 0px }'],
    [
      'a size of text can be read',
      { variables: { fontSizeSmall: 0 } },
      '@ { --maf-font-size-small: clamp(10px, 0px, max(32px, 2rem)) }',
    ],
    ['a weight is no length', { variables: { fontWeightBold: 500 } }, '@ { --maf-font-weight-bold: 500 }'],
    ['a preset', { preset: { width: 320 } }, '@ { --maf-width: 320px }'],
    [
      'of several presets the later ones win',
      { preset: [{ width: 320, fontWeight: 700 }, { width: 360 }] },
      '@ { --maf-width: 360px; --maf-font-weight: 700 }',
    ],
    ['a token wins over the preset', { preset: { width: 1 }, variables: { width: 2 } }, '@ { --maf-width: 2px }'],
    [
      'an explicit undefined takes nothing away',
      { preset: { width: 1 }, variables: { width: undefined, borderWidth: 2 } },
      '@ { --maf-width: 1px; --maf-border-width: 2px }',
    ],
    ['nor does one in a preset', { preset: [{ width: 1 }, { width: undefined }] }, '@ { --maf-width: 1px }'],
  ])('%s', (_name, appearance, rule) => {
    expect(written(appearance)).toEqual([rule]);
  });
});

describe('elements', () => {
  it.each<[name: string, elements: NonNullable<Appearance['elements']>, rules: string[]]>([
    ['a class needs no rule', { card: 'x', title: { className: 'y' } }, []],
    ['an empty style needs none', { card: { style: {} } }, []],
    [
      'properties are written as CSS writes them',
      { card: { style: { marginTop: 4, WebkitTextFillColor: 'red' } } },
      ['@ [data-maf-element="card"] { margin-top: 4px; -webkit-text-fill-color: red }'],
    ],
    ['the root is the widget itself', { root: { style: { opacity: 0 } } }, ['@ { opacity: 0 }']],
    [
      'a number that a property takes bare stays bare',
      { card: { style: { lineHeight: 1.5, letterSpacing: 1 } } },
      ['@ [data-maf-element="card"] { line-height: 1.5; letter-spacing: 1px }'],
    ],
    [
      'what is important stays so',
      { card: { style: { color: 'red !important' } } },
      ['@ [data-maf-element="card"] { color: red !important }'],
    ],
    [
      'states have rules of their own, after the plain one',
      { input: { style: { ':hover': { color: 'red' }, color: 'blue', '::placeholder': { opacity: 1 } } } },
      [
        '@ [data-maf-element="input"] { color: blue }',
        '@ [data-maf-element="input"]:hover { color: red }',
        '@ [data-maf-element="input"]::placeholder { opacity: 1 }',
      ],
    ],
    [
      'a button that cannot be pressed for now is disabled to a host',
      { buttonPrimary: { style: { ':disabled': { opacity: 0.4 } } } },
      ['@ [data-maf-element="buttonPrimary"]:is(:disabled,[aria-disabled=true]) { opacity: 0.4 }'],
    ],
    [
      'an explicit undefined is nothing',
      { card: { style: { color: undefined, ':hover': undefined } }, title: undefined },
      [],
    ],
  ])('%s', (_name, elements, rules) => {
    expect(written({ elements })).toEqual(rules);
  });

  it('follow the tokens', () => {
    const rules = written({ variables: { width: 1 }, elements: { card: { style: { margin: 0 } } } });
    expect(rules).toEqual(['@ { --maf-width: 1px }', '@ [data-maf-element="card"] { margin: 0 }']);
  });
});

describe('what is not taken', () => {
  it.each<[name: string, appearance: unknown, ignored: string[]]>([
    ['a state that is none', { elements: { card: { style: { ':hover{}': { color: 'red' } } } } }, [':hover{}.color']],
    [
      'a selector as a state',
      { elements: { card: { style: { ':not(x), #host': { color: 'red' } } } } },
      [':not(x), #host.color'],
    ],
    [
      'an element made up beside a part',
      { elements: { card: { style: { '::before': { color: 'red' } } } } },
      ['::before.color'],
    ],
    ['a state that is no object', { elements: { card: { style: { ':hover': 'red' } } } }, [':hover']],
    ['a state in a state', { elements: { card: { style: { ':hover': { ':focus': {} } } } } }, [':hover.:focus']],
    ['an at-rule', { elements: { card: { style: { '@import "x"': 'y' } } } }, ['@import "x"']],
    [
      'a property with a rule behind it',
      { elements: { card: { style: { 'color:red}body{color': 'red' } } } },
      ['color:red}body{color'],
    ],
    [
      'a place on the page',
      { elements: { card: { style: { position: 'fixed', zIndex: 9 } } } },
      ['position', 'zIndex'],
    ],
    ['text', { elements: { card: { style: { content: '"Sign in"' } } } }, ['content']],
    [
      'what shows a password',
      { elements: { input: { style: { WebkitTextSecurity: 'none' } } } },
      ['WebkitTextSecurity'],
    ],
    ['everything at once', { elements: { card: { style: { all: 'initial' } } } }, ['all']],
    ['a property of the old Internet Explorer', { elements: { card: { style: { behavior: 'x' } } } }, ['behavior']],
    [
      'a custom property',
      { elements: { card: { style: { '--_card': 'red', '--maf-width': '1px' } } } },
      ['--_card', '--maf-width'],
    ],
    [
      'names of prototypes',
      JSON.parse('{"elements": {"card": {"style": {"__proto__": "red", "constructor": "red"}}}}'),
      ['__proto__', 'constructor'],
    ],
    [
      'room that the root takes outside',
      { elements: { root: { style: { marginTop: -500, padding: 900, scale: 9, display: 'contents' } } } },
      ['marginTop', 'padding', 'scale', 'display'],
    ],
    [
      'a change over time of the root, which would put off what clips it',
      {
        elements: {
          root: {
            style: {
              transition: 'clip-path 9s allow-discrete',
              transitionProperty: 'clip-path',
              transitionDuration: '9s',
              transitionDelay: '9s',
              transitionBehavior: 'allow-discrete',
              transitionTimingFunction: 'linear',
              WebkitTransition: 'all 9s',
              ':hover': { transition: 'all 9s' },
            },
          },
        },
      },
      [
        'transition',
        'transitionProperty',
        'transitionDuration',
        'transitionDelay',
        'transitionBehavior',
        'transitionTimingFunction',
        'WebkitTransition',
        ':hover.transition',
      ],
    ],
    ...['root', 'card'].map((key): [string, unknown, string[]] => [
      `what takes the ${key} out of what clips it`,
      {
        elements: {
          [key]: {
            style: {
              animation: 'x 9s',
              animationName: 'x',
              willChange: 'all',
              all: 'unset',
              contentVisibility: 'hidden',
              viewTransitionName: 'x',
              overlay: 'auto',
              interactivity: 'inert',
              clipPath: 'none',
              contain: 'none',
              backdropFilter: 'opacity(1)',
            },
          },
        },
      },
      [
        'animation',
        'animationName',
        'willChange',
        'all',
        'contentVisibility',
        'viewTransitionName',
        'overlay',
        'interactivity',
        'clipPath',
        'contain',
        'backdropFilter',
      ],
    ]),
    [
      'a shadow within the card as a token, which would cover its words',
      { variables: { shadow: 'INSET 0 0 0 99px red' }, preset: [{ shadow: 'var(--x, inset 0 0 red)' }] },
      ['variables.shadow', 'preset.0.shadow'],
    ],
    [
      'a token that repeats another one',
      { variables: { shadow: 'var(--maf-shadow-a), var(--maf-shadow-a)', fontFamily: 'VAR( --maf-x)' } },
      ['variables.shadow', 'variables.fontFamily'],
    ],
    [
      'values of another type',
      { elements: { card: { style: { color: { a: 1 }, width: [1], gap: true, order: null } } } },
      ['color.a', 'width.0', 'gap', 'order'],
    ],
  ])('%s', (_name, appearance, ignored) => {
    const rules = rulesOf(appearance);
    expect(rules).toEqual([]);
    expect(unusedMembers(appearance, rules, SCOPE).map((name) => name.replace(/^elements\.\w+\.style\./, ''))).toEqual(
      ignored,
    );
  });

  it('is a token that is no value of its kind, by what the browser says', () => {
    const asked: string[] = [];
    const variables = { colorPrimary: 'much', borderWidth: 2, fontFamily: 'Inter' };
    const rules = styleRules({ variables }, SCOPE, (property, value) => {
      asked.push(`${property}: ${value}`);
      return value !== 'much';
    });
    expect(asked).toEqual(['color: much', 'padding-left: 2px', 'font-family: Inter']);
    expect(rules[0]?.declarations).toHaveLength(2);
    expect(unusedMembers({ variables }, rules, SCOPE)).toEqual(['variables.colorPrimary']);
  });

  it('is a token that is none, after which the one before it still counts', () => {
    const isColor = (property: string, value: string) => property !== 'color' || value.startsWith('#');
    expect(
      styleRules({ preset: { colorCard: '#fff' }, variables: { colorCard: 'x', width: {} } }, SCOPE, isColor),
    ).toEqual([{ selector: SCOPE, declarations: [['--maf-color-card', '#fff']] }]);
  });

  it('is anything at all where no browser can be asked', () => {
    const appearance = { variables: { width: 1 }, elements: { card: { style: { color: 'red' } } } };
    expect(styleRules(appearance, SCOPE, supportsOf(document.documentElement))).toEqual([]);
  });
});

it('has nothing to say without an appearance', () => {
  expect(written({})).toEqual([]);
});
