// All figures, in turn in one run, so that none disturbs another: `npm run bench`. `-- server` or `-- flow` runs one part;
// `--json` prints one object for machines; `--check` fails when a limit is missed.
import { createReport } from './report.mjs';

const PARTS = { server: './server/run.mjs', flow: './flow/run.mjs' };

const args = process.argv.slice(2);
const report = createReport({ json: args.includes('--json') });
const chosen = Object.keys(PARTS).filter((part) => args.includes(part));
for (const part of chosen.length > 0 ? chosen : Object.keys(PARTS)) {
  report.note(`\n${part}`);
  const { run } = await import(PARTS[part]);
  await run(report);
}
const missed = report.finish();
if (missed.length > 0 && args.includes('--check')) {
  console.error(`Missed: ${missed.join('; ')}.`);
  process.exitCode = 1;
}
