import { describe, expect, it } from 'vitest';
import type { Appearance } from './appearance';
import { styleRules } from './style-rules';

const SCOPE = '[data-maf-scope="x"]';

/** The rules as they would be written in a style sheet. */
function written(appearance: Appearance): string[] {
  return styleRules(appearance, SCOPE).map(
    ({ selector, declarations }) =>
      `${selector.replace(SCOPE, '@')} { ${declarations.map((each) => each.join(': ')).join('; ')} }`,
  );
}

describe('tokens', () => {
  it.each<[name: string, appearance: Appearance, rule: string]>([
    ['a colour', { variables: { colorPrimary: '#0f172a' } }, '@ { --maf-color-primary: #0f172a }'],
    ['a length as a number is in pixels', { variables: { borderRadius: 12 } }, '@ { --maf-border-radius: 12px }'],
    ['a length with a unit', { variables: { fontSize: '1rem' } }, '@ { --maf-font-size: 1rem }'],
    ['no length at all', { variables: { borderRadiusCard: 0 } }, '@ { --maf-border-radius-card: 0px }'],
    ['a weight is no length', { variables: { fontWeightBold: 500 } }, '@ { --maf-font-weight-bold: 500 }'],
    ['a preset', { preset: { width: 320 } }, '@ { --maf-width: 320px }'],
    [
      'of several presets the later ones win',
      { preset: [{ width: 320, fontSize: 15 }, { width: 360 }] },
      '@ { --maf-width: 360px; --maf-font-size: 15px }',
    ],
    ['a token wins over the preset', { preset: { width: 1 }, variables: { width: 2 } }, '@ { --maf-width: 2px }'],
    [
      'an explicit undefined takes nothing away',
      { preset: { width: 1 }, variables: { width: undefined, fontSize: 2 } },
      '@ { --maf-width: 1px; --maf-font-size: 2px }',
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
      ['@ [data-maf-element="card"] { margin-top: 4; -webkit-text-fill-color: red }'],
    ],
    ['the root is the widget itself', { root: { style: { margin: 0 } } }, ['@ { margin: 0 }']],
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

it('has nothing to say without an appearance', () => {
  expect(written({})).toEqual([]);
});
