const SAME = 10;
const MINUTES = 10;
const MOST_REQUESTS = { stream: 25, polling: 130, hidden: 3 };

const counts = (page) =>
  page.evaluate(() => ({ commits: window.counters.commits, mutations: window.counters.mutations }));
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function quiet(host) {
  do await pause(10);
  while (host.pending > 0);
}

/** Reads and events that say the same again, with and without a server whose clock seems to move. */
async function measureSameAgain({ host, open }, report, dateJitterMs) {
  const page = await open();
  host.dateJitterMs = dateJitterMs;
  const of = dateJitterMs === 0 ? '' : ', and a server’s clock that moves';
  for (const live of ['poll', 'auto']) {
    const place = host.place('one-field.example', { at: 'waiting' });
    await page.evaluate((given) => window.bench.untilShown(given, '[data-maf-element="input"]'), { ...place, live });
    // What is loaded, read and opened beside the first form.
    await pause(1_500);
    await quiet(host);
    host.calls = [];
    const before = await counts(page);
    for (let time = 0; time < SAME; time += 1) {
      if (live === 'auto') host.repeatEvent();
      else await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await pause(live === 'auto' ? 50 : 1_050);
      await quiet(host);
    }
    const after = await counts(page);
    const what = live === 'auto' ? `${SAME} events` : `${host.count()} reads`;
    if (live === 'poll' && host.count() < SAME) throw new Error(`There were ${host.count()} reads.`);
    for (const each of ['commits', 'mutations']) {
      const made = after[each] - before[each];
      report.add(`${what} that say the same${of}: ${each}`, made, '', made === 0);
    }
    await page.evaluate((id) => window.bench.remove(id), place.connectionId);
  }
  host.dateJitterMs = 0;
  await page.close();
}

/** Requests of a form that nobody fills in, with a page's time that runs faster. */
async function measureTenMinutes({ host, open }, report, how) {
  const page = await open({ prepare: (fresh) => fresh.clock.install() });
  if (how === 'hidden') {
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
  }
  const place = host.place('one-field.example', { at: 'waiting' });
  host.calls = [];
  const live = how === 'polling' ? 'poll' : 'auto';
  const shown = page.evaluate((given) => window.bench.untilShown(given, '[data-maf-element="card"]'), {
    ...place,
    live,
  });
  await page.clock.runFor(100);
  await shown;
  for (let second = 0; second < MINUTES * 60; second += 1) {
    await quiet(host);
    await page.clock.runFor(1_000);
  }
  report.add(`${MINUTES} minutes of waiting, ${how}: requests`, host.count(), '', host.count() <= MOST_REQUESTS[how]);
  await page.close();
}

export async function measureWaiting(places, report) {
  await measureSameAgain(places, report, 0);
  await measureSameAgain(places, report, 2_500);
  for (const how of Object.keys(MOST_REQUESTS)) await measureTenMinutes(places, report, how);
}
