import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** Writes the sandbox's sites and identities into the README, between the marks that a test holds equal to them. */
const { module } = await runnerImport('./scripts/sandbox-tables.ts', { configFile: false });

const readme = readFileSync('README.md', 'utf8');
const [before, , after, ...more] = readme.split(
  /(?<=<!-- sandbox tables: begin -->\n)|(?=<!-- sandbox tables: end -->)/,
);
if (after === undefined || more.length > 0) {
  throw new Error(
    'README.md has to have "<!-- sandbox tables: begin -->" and "<!-- sandbox tables: end -->" once each.',
  );
}
writeFileSync('README.md', `${before}${module.sandboxTables()}\n${after}`);
