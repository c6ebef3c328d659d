import { median } from '../report.mjs';
import { load } from './browser.mjs';

const RUNS = 5;
/** Of the site's own time. */
const MOST_BY_EVENTS = 60 / 4_500;
const MOST_BY_POLLING = 2_000 / 4_500;
const MOST_REQUESTS = 30;

const LATENCY_MS = 200;
const MOST_ROUND_TRIPS = 2;

/** A whole sign-in by somebody who acts at once, and how soon a form is there that the server has already. */
export async function measureSignIn({ host, open }, report) {
  const { SITE_MS } = await load('scripts.ts');
  const site = SITE_MS.reduce((sum, ms) => sum + ms, 0);
  for (const [live, most] of [
    ['auto', MOST_BY_EVENTS],
    ['poll', MOST_BY_POLLING],
  ]) {
    const waits = [];
    const requests = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await open();
      const place = host.place('sign-in.example', { at: 'idle' });
      host.calls = [];
      waits.push((await page.evaluate((given) => window.bench.signIn(given), { ...place, live })) - site);
      requests.push(host.count());
      await page.close();
    }
    const by = live === 'auto' ? 'by events' : 'polling';
    const wait = median(waits);
    report.add(`sign-in of ${site} ms, ${by}: beyond the site's own time`, wait.toFixed(0), 'ms', wait / site <= most);
    report.add(`sign-in of ${site} ms, ${by}: requests`, median(requests), '', median(requests) <= MOST_REQUESTS);
  }
  for (const live of ['auto', 'poll']) {
    const trips = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await open();
      const place = host.place('one-field.example', { at: 'waiting' });
      host.latencyMs = LATENCY_MS;
      const ms = await page.evaluate((given) => window.bench.untilShown(given, '[data-maf-element="input"]'), {
        ...place,
        live,
      });
      host.latencyMs = 0;
      trips.push(ms / LATENCY_MS);
      await page.close();
    }
    const trip = median(trips);
    const label = `from mount to a form that waits, ${live === 'auto' ? 'with a stream' : 'polling'}: round trips`;
    report.add(label, trip.toFixed(2), '', Math.floor(trip) <= MOST_ROUND_TRIPS);
  }
}
