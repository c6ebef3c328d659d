import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { splitAtMarks } from '../../scripts/between-marks';
import { sandboxTables } from '../../scripts/sandbox-tables';

test('docs/sandbox.md lists the sites and identities that the sandbox has: `npm run docs:sandbox` writes it', () => {
  const [, tables] = splitAtMarks(readFileSync('docs/sandbox.md', 'utf8'), 'sandbox tables');
  expect(tables.trim()).toBe(sandboxTables());
});
