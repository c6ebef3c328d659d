import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** Writes the sandbox's sites and identities into docs/sandbox.md, between the marks that a test holds equal to them. */
const { module: marks } = await runnerImport('./scripts/between-marks.ts', { configFile: false });
const { module: tables } = await runnerImport('./scripts/sandbox-tables.ts', { configFile: false });

const file = 'docs/sandbox.md';
const [before, , after] = marks.splitAtMarks(readFileSync(file, 'utf8'), 'sandbox tables');
writeFileSync(file, `${before}${tables.sandboxTables()}\n${after}`);
