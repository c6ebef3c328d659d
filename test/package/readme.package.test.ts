import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sandboxTables } from '../../scripts/sandbox-tables';

const readme = readFileSync('README.md', 'utf8');

test('the README lists the sites and identities that the sandbox has', () => {
  const [, tables] = readme.split(/<!-- sandbox tables: (?:begin|end) -->/);
  expect(tables?.trim()).toBe(sandboxTables());
});
