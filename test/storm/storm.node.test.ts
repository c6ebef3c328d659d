import { describe, expect, test } from 'vitest';
import { EVENTS } from '../../src/session/event-reporter';
import { LIVE_STREAM } from '../../src/session/lazy-live-stream';
import { EVENT_NAMES } from './event-words';
import { runFlow } from './run-flow';

/** `STORM_SEED=123` replays one flow, and prints everything that happened in it; `STORM_FLOWS=5000` runs so many. */
const { STORM_SEED: only, STORM_FLOWS: most = '500' } = process.env;
const seeds = only === undefined ? Array.from({ length: Number(most) }, (_, index) => index + 1) : [Number(only)];

// What is not here yet when a page is left is told to nobody; and in fake time neither would come.
await Promise.all([EVENTS.load(), LIVE_STREAM.load()]);

/** So many flows to a test: a failure names its seed, and the others run on. */
const BATCH = 50;

const totals = {
  submissions: 0,
  success: 0,
  error: 0,
  cancel: 0,
  unreachable: 0,
  notTaken: 0,
  moved: 0,
  sendFailed: 0,
  rejected: 0,
  sparse: 0,
  late: 0,
  silent: 0,
  events: 0,
};

/** The events that were told. */
const names = new Set<string>();

function count(log: readonly string[], submissions: number): void {
  const times = (what: string) => log.filter((line) => line.includes(what)).length;
  totals.submissions += submissions;
  for (const kind of ['success', 'error', 'cancel'] as const) totals[kind] += times(`told: ${kind}`);
  for (const notice of ['notTaken', 'moved', 'sendFailed', 'rejected'] as const) totals[notice] += times(`(${notice})`);
  totals.unreachable += times('screen: unreachable');
  totals.sparse += times('(a sparse event)');
  totals.late += times('(choices held back)');
  for (const line of log) names.add(/ event: (\w+)$/.exec(line)?.[1] ?? '');
  totals.events += times('event: ');
  totals.silent += times('(words held back)');
}

describe('a storm of random flows, with the real session layer and fake time', () => {
  for (let from = 0; from < seeds.length; from += BATCH) {
    const batch = seeds.slice(from, from + BATCH);
    test(`seeds ${batch[0]} to ${batch.at(-1)}`, { timeout: 120_000 }, async () => {
      const failures: string[] = [];
      for (const seed of batch) {
        const { violations, log, submissions } = await runFlow(seed);
        count(log, submissions);
        if (only !== undefined) console.error(log.join('\n'));
        for (const violation of violations) {
          failures.push(`STORM_SEED=${seed} npx vitest run --project node test/storm: ${violation}`);
        }
      }
      expect(failures).toEqual([]);
    });
  }

  // A storm in which nothing happens shows nothing.
  test.runIf(only === undefined)('much has happened in it', () => {
    const least = {
      submissions: 800,
      success: 150,
      error: 150,
      cancel: 50,
      unreachable: 20,
      notTaken: 10,
      moved: 10,
    };
    // A connection is made before there is a session.
    const unheard = Object.keys(EVENT_NAMES).filter((name) => !names.has(name));
    expect(unheard).toEqual(['connection_created']);
    const mischief = { rejected: 150, sparse: 60, late: 20, silent: 80 };
    for (const [what, count] of Object.entries({ ...least, ...mischief, sendFailed: 25, events: 6_000 })) {
      expect(totals[what as keyof typeof totals], what).toBeGreaterThanOrEqual(count);
    }
  });
});
