import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newerFeatures } from './older-browsers';

/** What never runs in a browser. */
const ELSEWHERE = /^(server|kernel-api|sandbox|engine|testing)\/|(^|\/)testing\/|\.test\.tsx?$/;

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !ELSEWHERE.test(file),
);

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
