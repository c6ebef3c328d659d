import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newerFeatures, newerStyles } from './older-browsers';

/** What never runs in a browser. */
const ELSEWHERE = /^(server|kernel-api|sandbox|engine|testing)\/|(^|\/)testing\/|\.test\.tsx?$/;

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !ELSEWHERE.test(file),
);

const SHEETS = ['src/appearance/styles.css', 'src/appearance/connections.css', 'src/appearance/lock-scroll.ts'];

describe('newer styles', () => {
  const docs = readFileSync('docs/browsers.md', 'utf8');
  const used = new Set(SHEETS.flatMap((file) => newerStyles(readFileSync(file, 'utf8'))));

  it('are named in docs/browsers.md, which says what is missing without them', () => {
    expect(used.size).toBeGreaterThan(5);
    expect([...used].filter((name) => !docs.includes(name))).toEqual([]);
  });

  it.each([
    ['a { color: light-dark(#fff, #000) }', '`light-dark()`'],
    ['a { color: lch(from red l 0 0) }', 'colours computed from others'],
    ['a:dir(rtl) { color: red }', '`:dir()`'],
    ['a {\n  rotate: 90deg;\n}', '`translate`, `rotate` and `scale`'],
    ['a { margin: calc(1lh - 2px) }', '`lh`'],
    ['a {\n  & b { color: red }\n}', 'nested rules'],
    ['a { max-height: 100dvh }', '`dvh` and the like'],
  ])('are found: %s', (css, name) => {
    expect(newerStyles(css)).toEqual([name]);
  });

  it.each(['a { transform: rotate(90deg) }', '/* light-dark() */', 'a { inset-inline-end: 4px }'])(
    'are not what every one of those browsers has: %s',
    (css) => {
      expect(newerStyles(css)).toEqual([]);
    },
  );
});

describe('the browsers that browserslist names', () => {
  it('have what the widget calls', () => {
    expect(FILES.length).toBeGreaterThan(100);
    expect(FILES.flatMap((file) => newerFeatures(file, readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
  });

  it.each([
    "text.replace(/(?<!a)b/, '')",
    'const LETTER = /[\\p{L}--[a-z]]/v;',
    'class A { static { start(); } }',
    'AbortSignal.any([signal])',
    'if (URL.canParse(url)) return;',
    'const { promise } = Promise.withResolvers();',
    'list.toSorted()',
    'map.values().filter(isShown)',
    'element.checkVisibility()',
  ])('do not all have %s', (source) => {
    expect(newerFeatures('a.ts', source)).toHaveLength(1);
  });

  it.each([
    'element.checkVisibility?.() ?? true',
    '// URL.canParse() is younger',
    'const half = 1 / 2 / value;',
    '[...map.values()].filter(isShown)',
    '/^\\d+$/u.test(text)',
  ])('all have %s', (source) => {
    expect(newerFeatures('a.ts', source)).toEqual([]);
  });
});
