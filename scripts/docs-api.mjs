import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** Writes what the doc comments say into docs/components.md, between the marks that a test holds equal to them. */
const { module: marks } = await runnerImport('./scripts/between-marks.ts', { configFile: false });
const { module: api } = await runnerImport('./scripts/docs-api/read-api.ts', { configFile: false });
const { module: page } = await runnerImport('./scripts/docs-api/render-api.ts', { configFile: false });

const file = 'docs/components.md';
const [before, , after] = marks.splitAtMarks(readFileSync(file, 'utf8'), 'api');
writeFileSync(file, `${before}${page.componentsGuide(api.readApi('src/index.ts'))}\n${after}`);
