import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { declaredNames, reachableFrom, read, shippedFiles } from './shipped';

/** What a language may weigh, gzipped. Bytes. */
const HEAVIEST = 4_000;

const tags = readdirSync('src/localization/locales').map((file) => file.replace('.ts', ''));

describe('the languages', () => {
  it('are shipped one by one', () => {
    const scripts = shippedFiles().filter((file) => /^dist\/locales\/.*\.js$/.test(file));
    expect(scripts).toEqual(tags.map((tag) => `dist/locales/${tag}.js`).sort());
  });

  it('are not loaded with the widget', () => {
    expect(reachableFrom('dist/index.js').files.filter((file) => file.includes('locales/'))).toEqual([]);
  });

  it('can be imported by their tags, in plain Node', () => {
    const specifiers = tags.map((tag) => `managed-auth-flow/locales/${tag}`);
    const code = `
      const modules = await Promise.all(${JSON.stringify(specifiers)}.map((specifier) => import(specifier)));
      console.log(JSON.stringify(modules.map((module) => Object.values(module)[0].locale)));`;
    const options = { cwd: inject('host'), encoding: 'utf8' } as const;
    expect(JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', code], options))).toEqual(tags);
  });
});

describe.each(tags)('%s', (tag) => {
  it('weighs no more than 4 kB, with all that it imports', () => {
    const { files, packages } = reachableFrom(`dist/locales/${tag}.js`);
    expect(packages).toEqual([]);
    expect(gzipSync(files.map(read).join('\n'), { level: 9 }).length).toBeLessThanOrEqual(HEAVIEST);
  });

  it('exports one name, declared', () => {
    const name = tag.replace(/-(\w)/, (_hyphen, letter: string) => letter.toUpperCase());
    expect(declaredNames(`dist/locales/${tag}.d.ts`)).toEqual([name]);
  });
});
