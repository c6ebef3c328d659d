import { readFileSync } from 'node:fs';
import * as query from '@tanstack/react-query';
import * as parser from 'eventsource-parser';
import { describe, expect, test } from 'vitest';

const { dependencies: ranges }: { dependencies: Record<string, string> } = read('package.json');
const { dependencies: lowest }: { dependencies: Record<string, string> } = read('compat/lowest/package.json');

function read(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

describe('a host’s own versions', () => {
  test('are within ranges, whose lowest are what the compatibility run pins', () => {
    expect(lowest).toEqual(
      Object.fromEntries(Object.entries(ranges).map(([name, range]) => [name, range.replace(/^\^/, '')])),
    );
    for (const range of Object.values(ranges)) expect(range).toMatch(/^\^\d+\.\d+\.\d+$/);
  });

  test.each(Object.keys(ranges))('%s is here the version that this run is about', async (name) => {
    const isLowest = process.env.EXPECTED_DEPENDENCIES === 'lowest';
    const folder = `${isLowest ? 'compat/lowest/' : ''}node_modules/${name}`;
    const { version } = read(`${folder}/package.json`);
    expect(version === lowest[name]).toBe(isLowest);
    // The very modules that the code under test imports.
    const imported: Record<string, object> = {
      '@tanstack/react-query': query,
      'eventsource-parser': parser,
    };
    const installed = await import(/* @vite-ignore */ `${process.cwd()}/${entryOf(folder)}`);
    expect(namesOf(imported[name] ?? {})).toEqual(namesOf(installed));
  });
});

function namesOf(module: object): string[] {
  return Object.keys(module)
    .filter((name) => name !== 'default')
    .sort();
}

/** The ES module of an installed package. */
function entryOf(folder: string): string {
  const { exports, module } = read(`${folder}/package.json`);
  const conditions = exports['.'].import ?? exports['.'];
  const path = typeof conditions === 'string' ? conditions : (conditions.default ?? module);
  return `${folder}/${path}`;
}
