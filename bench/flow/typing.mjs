import { median } from '../report.mjs';

const THROTTLING = 4;
const ROUNDS = 25;
/** One of the filter is long. */
const FILTER_ROUNDS = 5;
const MOST_OF_ONE_FIELD = 1.5;
/** A bare input takes about a frame. */
const MOST_OF_BARE = 3;
const MOST_FILTER_MS = 60;

async function shown({ host }, page, domain, selector) {
  const place = host.place(domain, { at: 'waiting' });
  await page.evaluate(([given, what]) => window.bench.untilShown(given, what), [place, selector]);
  return place.connectionId;
}

/** A key, on a slow machine: among many fields against one alone, and in the filter of many choices. */
export async function measureTyping(places, report) {
  const page = await places.open();
  const session = await page.context().newCDPSession(page);
  const input = '[data-maf-element="input"]';
  await shown(places, page, 'many-fields.example', input);
  await shown(places, page, 'one-field.example', input);
  await page.evaluate(() => {
    const [many, one] = [...document.querySelectorAll('form')];
    many?.querySelectorAll('input')[100]?.setAttribute('data-bench', 'many');
    one?.querySelector('input')?.setAttribute('data-bench', 'one');
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
  const press = (selectors) =>
    page.evaluate(([given, rounds]) => window.bench.pressTimes(given, rounds), [selectors, ROUNDS]);
  const [many, one] = await press(['[data-bench="many"]', '[data-bench="one"]']);
  const ratio = median(many.work.map((ms, round) => ms / one.work[round]));
  const label = `a key at ${THROTTLING}× throttling: among 200 fields`;
  report.add(label, median(many.work).toFixed(2), 'ms');
  report.add(
    `${label}, against one alone (${median(one.work).toFixed(2)} ms)`,
    ratio.toFixed(2),
    '',
    ratio <= MOST_OF_ONE_FIELD,
  );
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.close();

  const other = await places.open();
  const slow = await other.context().newCDPSession(other);
  await shown(places, other, 'many-choices.example', '[data-maf-element="choiceFilter"]');
  await slow.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
  const [filter, bare] = await other.evaluate(
    ([given, rounds]) => window.bench.pressTimes(given, rounds),
    [['[data-maf-element="choiceFilter"]', '#bare'], FILTER_ROUNDS],
  );
  const filtering = `a key at ${THROTTLING}× throttling, in the filter of 2,000 choices`;
  report.add(`${filtering}: until it is shown (goal ${MOST_FILTER_MS})`, median(filter.shown).toFixed(0), 'ms');
  const times = median(filter.shown.map((each, round) => each / bare.shown[round]));
  report.add(`${filtering}: against a bare input`, times.toFixed(1), '', times <= MOST_OF_BARE);
  await other.close();
}
