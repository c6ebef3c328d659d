import { describe, expect, it } from 'vitest';
import { styleValue } from './style-value';

/** A browser that takes anything: what is refused here is refused for how it is written. */
const anything = () => true;

describe('a value that is taken', () => {
  it.each([
    '#0f172a',
    'rgb(0 0 0 / 18%)',
    'light-dark(#fff, #101014)',
    'color-mix(in oklab, var(--brand), black 30%)',
    'hsl(var(--primary))',
    'calc((100% - 2px) * 3 / 2)',
    '0 1px 3px rgb(0 0 0 / 18%), 0 4px 8px 3px rgb(0 0 0 / 8%)',
    'Roboto, "Google Sans Text", \'ヒラギノ角ゴ\', sans-serif',
    '"Comic (Sans)", serif',
    'linear-gradient(to right, #fff, transparent)',
    '200ms cubic-bezier(0.2, 0, 0, 1)',
    'translateY(-1px) scale(1.02)',
  ])('%s', (text) => {
    expect(styleValue('x', text, anything)).toBe(text);
  });

  it('is set as it was checked, on one line', () => {
    expect(styleValue('x', ' 0 1px red,\n\t0 2px blue ', anything)).toBe('0 1px red, 0 2px blue');
  });

  it('is a number bare, or in pixels where the property takes none', () => {
    expect(styleValue('opacity', 0.5, anything)).toBe('0.5');
    expect(styleValue('gap', 5, (_, value) => value.endsWith('px'))).toBe('5px');
    expect(styleValue('color', 5, () => false)).toBeNull();
  });
});

describe('a value that is refused, whatever the browser says', () => {
  it.each([
    ['fetches', 'url(https://a.test/x)'],
    ['fetches in capitals', 'URL("https://a.test/x")'],
    ['fetches by an escape', '\\75rl(https://a.test/x)'],
    ['fetches by an escape in the middle', 'u\\72 l(//a.test)'],
    ['fetches in a fallback', 'var(--x, url(//a.test))'],
    ['fetches within another function', 'calc(1px + url(//a.test))'],
    ['fetches one of a set', 'image-set("https://a.test/x" 1x)'],
    ['fetches one of a set, prefixed', '-webkit-image-set("https://a.test/x" 1x)'],
    ['fetches by src()', 'src("https://a.test/x")'],
    ['fetches by image()', 'image("https://a.test/x")'],
    ['fetches to fade', 'cross-fade("https://a.test/x", red)'],
    ['shows another element', 'element(#host)'],
    ['runs a worklet', 'paint(x)'],
    ['reads an attribute', 'attr(value)'],
    ['reads an attribute as an address', 'attr(data-x type(<url>))'],
    ['runs a script', 'expression(alert(1))'],
    ['is a filter of old', "progid:DXImageTransform.Microsoft.AlphaImageLoader(src='//a.test')"],
    ['has a function that nobody knows yet', 'fetch-later("//a.test")'],
    ['asks for a million columns', 'repeat(1000000, 1px)'],
    ['ends its declaration', 'red; color: blue'],
    ['ends its rule', 'red} body{color: blue'],
    ['starts a rule', 'red{'],
    ['is an at-rule', '@import "x"'],
    ['has a comment', 'red/**/'],
    ['splits a name by a comment', 'ur/**/l(x)'],
    ['opens a comment', 'red /*'],
    ['opens a string', '"Inter'],
    ['opens a string in a string', '"a\'b" \'c'],
    ['opens a parenthesis', 'rgb(0 0 0'],
    ['closes what it never opened', 'red) blue('],
    ['is important in the middle', 'red !important blue'],
    ['has markup in it', '</style><script>'],
    ['reads what is not public', 'var(--_card)'],
    ['has a control character', 'red\u0000'],
    ['is empty', ' '],
    ['is huge', 'a'.repeat(501)],
    ['blurs', 'blur(1px)'],
    ['casts a shadow of its own shape', 'drop-shadow(1px 1px red)'],
  ])('%s', (_name, text) => {
    expect(styleValue('x', text, anything)).toBeNull();
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('%d', (number) => {
    const isNumber = (_: string, value: string) => /^-?\d/.test(value);
    expect(styleValue('width', number, isNumber)).toBeNull();
  });
});

describe('a value is no more than can be painted at once', () => {
  const times = (count: number, text: string, separator = ', ') => Array(count).fill(text).join(separator);

  it.each([
    ['box-shadow', times(4, '0 1px 2px rgb(0, 0, 0, 0.5)')],
    ['box-shadow', 'inset 0 -1px 200px -3.5px rgb(from red r g b / calc(alpha * 500))'],
    ['text-shadow', '0 0 0.5em var(--brand), 0 0 1rem var(--maf-color-ring)'],
    ['background-image', times(4, 'linear-gradient(red, blue, red, blue, red)')],
    ['filter', 'brightness(1.1) contrast(120%)'],
    ['font-family', times(8, 'Inter')],
    ['font-feature-settings', times(8, "'ss01' 1")],
    ['transition', times(8, 'color 160ms cubic-bezier(0.2, 0, 0, 1)')],
    ['transition-property', times(8, 'color')],
    ['transform', times(4, 'translate(1px, 2px)', ' ')],
  ])('%s: %s', (property, text) => {
    expect(styleValue(property, text, anything)).toBe(text);
  });

  it.each([
    ['box-shadow', times(5, '0 0 red')],
    ['box-shadow', `var(--x, ${times(5, '0 0 red')})`],
    ['box-shadow', `var(--x, var(--y, ${times(5, '0 0 red')}))`],
    ['box-shadow', '0 0 201px red'],
    ['box-shadow', '0 0 0 -9999PX red'],
    ['box-shadow', '0 0 1e9px red'],
    ['box-shadow', '0 0 13em red'],
    ['box-shadow', '0 0 100vw red'],
    ['box-shadow', 'var(--x, 0 0 999px red)'],
    ['box-shadow', '0 0 calc(100px * 100) red'],
    ['box-shadow', 'VAR(--x, 0 0 max(100px, 100em) red)'],
    ['box-shadow', times(4, 'var(--maf-font-family)')],
    ['text-shadow', times(5, '0 0 red')],
    ['text-shadow', '0 0 999px red'],
    ['background', times(5, 'linear-gradient(red, blue)')],
    ['-webkit-mask-image', times(5, 'linear-gradient(red, blue)')],
    ['filter', times(3, 'brightness(1.1)', ' ')],
    ['filter', `var(--x, ${times(3, 'brightness(1.1)', ' ')})`],
    ['color', 'var(--x, red, red, red, red, red)'],
    ['font-family', times(21, 'Inter')],
    ['transition', times(21, 'color 1s')],
  ])('refused is %s: %s', (property, text) => {
    expect(styleValue(property, text, anything)).toBeNull();
  });
});
