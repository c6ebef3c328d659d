const MOUNTS = { before: 300, times: 1_000 };
const FLOWS = { before: 400, times: 200 };
/** Each of them holds a connection for its stream, and over HTTP/1.1 a browser has six for a server. */
const AT_ONCE = 4;
const MOST_GROWTH = 0.02;

/** What a page holds, once all that nobody holds is gone. */
async function heldBy(page, session) {
  for (let time = 0; time < 3; time += 1) {
    await page.waitForTimeout(300);
    await session.send('HeapProfiler.collectGarbage');
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((each) => each.name === name).value;
  const timers = await page.evaluate(() => window.counters.timers.size);
  return { heap: of('JSHeapUsedSize'), listeners: of('JSEventListeners'), nodes: of('Nodes'), timers };
}

/**
 * What is left after so many of something.
 *
 * @param before as many come first: what is made once is there after them.
 */
async function measure({ open }, report, what, { before: warmUp, times }, run) {
  const page = await open();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await run(page, warmUp);
  const before = await heldBy(page, session);
  await run(page, times);
  const after = await heldBy(page, session);
  const growth = (after.heap - before.heap) / before.heap;
  report.add(`${times} more ${what}: growth of the heap`, (growth * 100).toFixed(2), '%', growth <= MOST_GROWTH);
  for (const each of ['listeners', 'nodes', 'timers']) {
    const more = after[each] - before[each];
    report.add(`${times} more ${what}: more ${each}`, more, '', more <= before[each] * MOST_GROWTH);
  }
  await page.close();
}

export async function measureLeaks(places, report) {
  const { host } = places;
  const waiting = host.place('one-field.example', { at: 'waiting' });
  await measure(places, report, 'mounts and unmounts', MOUNTS, (page, times) =>
    page.evaluate(([place, count]) => window.bench.churn(place, count), [waiting, times]),
  );
  await measure(places, report, 'whole flows', FLOWS, async (page, times) => {
    for (let from = 0; from < times; from += AT_ONCE) {
      const some = Array.from({ length: Math.min(AT_ONCE, times - from) }, () =>
        host.place('at-once.example', { at: 'idle' }),
      );
      await page.evaluate((all) => Promise.all(all.map((place) => window.bench.signIn(place))), some);
    }
  });
}
