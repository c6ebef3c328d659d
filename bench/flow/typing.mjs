import { median } from '../report.mjs';

const THROTTLING = 4;
const ROUNDS = 25;
const MOST_OF_ONE_FIELD = 1.5;
/** Of the time that a key takes in a bare input of the page. */
const MOST_OF_BARE = 60;
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
  const ratio = median(many.map((ms, round) => ms / one[round]));
  const label = `a key at ${THROTTLING}× throttling: among 200 fields`;
  report.add(label, median(many).toFixed(2), 'ms');
  report.add(
    `${label}, against one alone (${median(one).toFixed(2)} ms)`,
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
    [['[data-maf-element="choiceFilter"]', '#bare'], ROUNDS],
  );
  const ms = median(filter);
  report.add(
    `a key at ${THROTTLING}× throttling: in the filter of 2,000 choices (goal ${MOST_FILTER_MS})`,
    ms.toFixed(1),
    'ms',
  );
  const times = median(filter.map((each, round) => each / Math.max(bare[round], 0.01)));
  report.add('the same, against a bare input', times.toFixed(0), '', times <= MOST_OF_BARE);
  await other.close();
}
