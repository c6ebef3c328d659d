import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { classNameOf, layoutOf, themeOf } from './read-appearance';
import { styleRules } from './style-rules';
import { unusedMembers, warnOfUnused } from './unused-members';

const anything = () => true;
const unused = (appearance: unknown) => unusedMembers(appearance, styleRules(appearance, '@', anything), '@');

/** Own members called as those of every object's prototype. */
const PROTOTYPES = JSON.parse(
  '{"__proto__": 1, "elements": {"__proto__": {"style": {"color": "x"}}, "toString": "x"}, "variables": {"__proto__": "red"}, "layout": {"valueOf": true}}',
);

describe('an appearance of any shape is read, and what is not used of it is named', () => {
  it.each<[name: string, given: unknown, unused: string[]]>([
    ['none', undefined, []],
    ['an empty one', {}, []],
    [
      'explicitly nothing',
      { theme: undefined, elements: { card: undefined, title: { style: { color: undefined } } } },
      [],
    ],
    ['null', null, ['appearance']],
    ['a string', 'dark', ['appearance']],
    ['a list', [1], ['0']],
    ['a function', () => {}, ['appearance']],
    ['members that there are not', { styles: { a: 1 }, css: 'x' }, ['styles.a', 'css']],
    ['a theme that is none', { theme: 'dark"][x="' }, ['theme']],
    ['a theme that is no word', { theme: { toString: 1 } }, ['theme.toString']],
    ['presets of other types', { preset: [null, 'shadcn', [1]] }, ['preset.0', 'preset.1', 'preset.2.0']],
    ['tokens of another type', { variables: 'x' }, ['variables']],
    [
      'tokens that there are not',
      { variables: { _card: 'red', 'x:1} b{y': 'red' } },
      ['variables._card', 'variables.x:1} b{y'],
    ],
    [
      'token values of other types',
      { variables: { width: { a: 1 }, fontSize: null } },
      ['variables.width.a', 'variables.fontSize'],
    ],
    ['parts of another type', { elements: 'card' }, ['elements']],
    [
      'parts that there are not',
      { elements: { 'x"], #host, [y="': 'a', sidebar: 'b' } },
      ['elements.x"], #host, [y="', 'elements.sidebar'],
    ],
    [
      'values of parts of other types',
      { elements: { card: 7, title: { className: 5, css: 'x' }, label: { style: 'x' } } },
      ['elements.card', 'elements.title.className', 'elements.title.css', 'elements.label.style'],
    ],
    [
      'layout of other types',
      { layout: { density: 1, width: 'wide', ssoPlacement: null, showSecurityNote: 'no' } },
      ['layout.density', 'layout.width', 'layout.ssoPlacement', 'layout.showSecurityNote'],
    ],
    [
      'names of prototypes',
      PROTOTYPES,
      ['__proto__', 'elements.__proto__.style.color', 'elements.toString', 'variables.__proto__', 'layout.valueOf'],
    ],
  ])('%s', (_name, given, names) => {
    for (const value of [themeOf(given), ...Object.values(layoutOf(given))]) {
      expect(['string', 'boolean', 'undefined']).toContain(typeof value);
    }
    expect(classNameOf(given, 'card')).toBeUndefined();
    expect(styleRules(given, '@', anything)).toEqual([]);
    expect(unused(given)).toEqual(names);
  });

  it('what is wrong with a part takes nothing else of it', () => {
    const given = {
      elements: { card: { className: 'a', style: { color: 'red', position: 'fixed' }, css: 'x' }, body: 'b' },
    };
    expect(classNameOf(given, 'card')).toBe('a');
    expect(classNameOf(given, 'body')).toBe('b');
    expect(styleRules(given, '@', anything)).toHaveLength(1);
    expect(unused(given)).toEqual(['elements.card.style.position', 'elements.card.css']);
  });

  it('everything that is known is used', () => {
    const style = { color: 'red', ':hover': { marginTop: 1 }, ':autofill': { color: 'x' } };
    const layout = { ssoPlacement: 'bottom', showSecurityNote: false, density: 'compact', width: 'fill' } as const;
    const given = {
      theme: 'dark',
      preset: [{ width: 1 }, { shadow: 'x' }],
      elements: { root: 'a', card: { style } },
      layout,
    };
    expect(themeOf(given)).toBe('dark');
    expect(layoutOf(given)).toEqual(layout);
    expect(unused(given)).toEqual([]);
    expect(unused({ preset: { width: 1 } })).toEqual([]);
  });

  it('a token that there is not is named, and is a property that nothing reads', () => {
    const given = { variables: { colour: 'red' } };
    expect(styleRules(given, '@', anything)).toEqual([{ selector: '@', declarations: [['--maf-colour', 'red']] }]);
    expect(unused(given)).toEqual(['variables.colour']);
  });

  it('classes are taken as they are written', () => {
    expect(classNameOf({ elements: { card: '[&>p]:mt-4 a  b"c' } }, 'card')).toBe('[&>p]:mt-4 a  b"c');
  });
});

it('the warning is given once for the same names, with ten of them, and tells no values', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const names = unused({
    variables: Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`x${index}`, 'a value'])),
  });
  warnOfUnused([]);
  warnOfUnused(names);
  warnOfUnused(names);
  expect(warn).toHaveBeenCalledTimes(1);
  const [message] = warn.mock.calls[0] ?? [];
  expect(message).toContain('variables.x0, variables.x1');
  expect(message).toContain('and 9990 more');
  expect(message).not.toContain('a value');
  expect(message.length).toBeLessThan(1_000);
});
