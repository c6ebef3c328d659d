import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string) => readFileSync(`src/appearance/${name}.css`, 'utf8');
const names = (css: string, pattern: RegExp) => new Set([...css.matchAll(pattern)].map(([, name]) => name));

test('the stylesheets read no property of their own that is not set', () => {
  const css = read('styles') + read('connections');
  const set = names(css, /(--_[\w-]+):/g);
  expect(set.size).toBeGreaterThan(0);
  expect([...names(css, /var\((--_[\w-]+)/g)].filter((name) => !set.has(name))).toEqual([]);
});

test('every colour of the two themes is there for browsers that do not know light-dark()', () => {
  const css = read('styles');
  const modern = [...css.matchAll(/(--_\w+): light-dark\((.+), (.+)\);/g)].map(([, ...each]) => each);
  const older = [...css.matchAll(/(--_\w+): var\(--_light, (.+)\) var\(--_dark, (.+)\);/g)].map(([, ...each]) => each);
  expect(modern.length).toBeGreaterThan(0);
  expect(older).toEqual(modern);
});
