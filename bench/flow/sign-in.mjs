import { median } from '../report.mjs';
import { load } from './browser.mjs';

const RUNS = 5;
const WARM_UP_FLOWS = 40;
/** Of the site's own time. */
const MOST_BY_EVENTS = 60 / 4_500;
const MOST_BY_POLLING = 2_000 / 4_500;
const MOST_REQUESTS = 30;

/** Much longer than what the page takes in between. */
const LATENCY_MS = 300;
const MOST_ROUND_TRIPS = 2;

/** A whole sign-in by somebody who acts at once, and how soon a form is there that the server has already. */
export async function measureSignIn(places, report) {
  await measureWholeSignIn(places, report);
  for (const how of ['with a stream', 'polling', 'with a preconnect']) await measureUntilForm(places, report, how);
}

async function measureWholeSignIn({ host, open }, report) {
  const { SITE_MS } = await load('scripts.ts');
  const site = SITE_MS.reduce((sum, ms) => sum + ms, 0);
  await warmUp(host, open);
  for (const [live, most] of [
    ['auto', MOST_BY_EVENTS],
    ['poll', MOST_BY_POLLING],
  ]) {
    const waits = [];
    const requests = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await open({ isTimed: true });
      const place = host.place('sign-in.example', { at: 'idle' });
      host.calls = [];
      waits.push((await page.evaluate((given) => window.bench.signIn(given, true), { ...place, live })) - site);
      requests.push(host.count());
      await page.close();
    }
    const by = live === 'auto' ? 'by events' : 'polling';
    const wait = median(waits);
    report.add(`sign-in of ${site} ms, ${by}: beyond the site's own time`, wait.toFixed(0), 'ms', wait / site <= most);
    report.add(`sign-in of ${site} ms, ${by}: requests`, median(requests), '', median(requests) <= MOST_REQUESTS);
  }
}

/** The host's server and the sandbox have been running for a while; each page is new. */
async function warmUp(host, open) {
  const page = await open();
  for (let flow = 0; flow < WARM_UP_FLOWS; flow += 1) {
    const place = host.place('at-once.example', { at: 'idle' });
    await page.evaluate((given) => window.bench.signIn(given), place);
  }
  await page.close();
}

/** Requests that wait for each other, from mount to a form that the server has already. */
async function measureUntilForm({ host, open }, report, how) {
  const trips = [];
  const reads = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await open();
    const place = host.place('one-field.example', { at: 'waiting' });
    if (how === 'with a preconnect') await page.evaluate(() => window.bench.preconnect());
    host.latencyMs = LATENCY_MS;
    host.calls = [];
    host.exchanges = [];
    const given = { ...place, live: how === 'polling' ? 'poll' : 'auto' };
    await page.evaluate((each) => window.bench.untilShown(each, '[data-maf-element="input"]'), given);
    trips.push(host.roundTrips);
    reads.push(host.count('GET /api/managed-auth/connections/…'));
    host.latencyMs = 0;
    await page.close();
  }
  const label = `from mount to a form that waits, ${how}`;
  report.add(`${label}: round trips`, median(trips), '', median(trips) <= MOST_ROUND_TRIPS);
  report.add(`${label}: reads`, median(reads), '', median(reads) <= 1);
}
