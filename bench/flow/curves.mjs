import { load } from './browser.mjs';

/** Milliseconds that a read takes. */
const READ_MS = 30;
const SAMPLES = 2_000;

/** Waits between reads by how many were made since something was sent. */
const SCHEDULES = {
  'every 250 ms': () => 250,
  'every 500 ms': () => 500,
  'every second': () => 1_000,
  '250 ms, growing by a tenth to 2 s': (reads) => Math.min(250 * 1.1 ** reads, 2_000),
  '250 ms, growing by a quarter to 2 s': (reads) => Math.min(250 * 1.25 ** reads, 2_000),
  '250 ms, growing by a half to 2 s': (reads) => Math.min(250 * 1.5 ** reads, 2_000),
  '250 ms, doubling to 2 s': (reads) => Math.min(250 * 2 ** reads, 2_000),
};

/** How long after the site is done a poll knows it, and the reads until then. */
function poll(delayAfter, doneAt) {
  let at = 0;
  let reads = 0;
  while (at - READ_MS < doneAt) {
    at += delayAfter(reads) + READ_MS;
    reads += 1;
  }
  return { wait: at - doneAt, reads };
}

/** What polling costs: waiting against requests, for the four waits of a sign-in and for one long wait. */
export async function printCurves(report) {
  const { workingDelay } = await load('../../src/flow/polling.ts');
  const { SITE_MS } = await load('scripts.ts');
  const rows = Object.entries({ ...SCHEDULES, 'as it is (flow/polling.ts)': workingDelay });
  report.note(
    `${'waits between reads'.padEnd(38)} mean wait  worst wait  reads  reads in 40 s   (of one sign-in; waits in ms)`,
  );
  for (const [name, delayAfter] of rows) {
    const totals = { wait: 0, worst: 0, reads: 0 };
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      // A site takes a little less or more each time.
      const polls = SITE_MS.map((ms) => poll(delayAfter, ms * (0.8 + (0.4 * sample) / SAMPLES)));
      const wait = polls.reduce((sum, each) => sum + each.wait, 0);
      totals.wait += wait / SAMPLES;
      totals.worst = Math.max(totals.worst, wait);
      totals.reads += polls.reduce((sum, { reads }) => sum + reads, 0) / SAMPLES;
    }
    const long = poll(delayAfter, 40_000).reads;
    const figures = [totals.wait.toFixed(0), totals.worst.toFixed(0), totals.reads.toFixed(1), long];
    const [mean, worst, reads, longReads] = figures.map(String);
    report.note(
      `${name.padEnd(38)} ${mean.padStart(9)} ${worst.padStart(11)} ${reads.padStart(6)} ${longReads.padStart(14)}`,
    );
  }
}
