import { expect, test } from 'vitest';
import { flowScreenOf } from '../../src/flow/flow-screen';
import { english as en } from '../../src/localization/english';
import { createTranslator } from '../../src/localization/translator';
import { createSandbox } from '../../src/sandbox';
import { headingOf } from '../../src/screens/copy/headings';
import { screenFor } from './agreement';
import { Ledger } from './ledger';
import { planFor, type StormPlan } from './plan';
import { WidgetPerson } from './widget-person';

/** `VITE_STORM_SEED=123` replays one flow, and prints everything that happened in it. */
const only: unknown = import.meta.env.VITE_STORM_SEED;
const seeds = typeof only === 'string' ? [Number(only)] : Array.from({ length: 40 }, (_, index) => 1_001 + index);

const MOST_LOOKS = 40;
/** Looks after the last fault until the page must show what the server says. Each is 250 ms. */
const MOST_CALM_LOOKS = 100;

const t = createTranslator(en);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The page is hidden now and then, for everybody on it. */
async function hideNowAndThen(until: () => boolean): Promise<void> {
  let isHidden = false;
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (isHidden ? 'hidden' : 'visible'),
  });
  while (!until()) {
    await wait(2_000);
    isHidden = !isHidden;
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(isHidden ? 300 : 0);
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
  }
  Reflect.deleteProperty(document, 'visibilityState');
}

function agrees(person: WidgetPerson, ledger: Ledger, server: unknown, { consent }: StormPlan): boolean {
  const screen = flowScreenOf(screenFor(server, Date.now()));
  const { domain } = server as { domain: string };
  const titles = [
    headingOf(screen, t).title,
    ...(screen.kind === 'succeeded' ? [headingOf({ ...screen, already: !screen.already }, t).title] : []),
    // The person left, and the flow is as it is.
    t('canceledTitle', { site: domain }),
    ...(consent ? [t('consentTitle', { site: domain })] : []),
  ];
  if (!ledger.wasRefused) return titles.includes(person.title);
  return [t('unauthorizedTitle'), t('forbiddenTitle'), t('notFoundTitle')].includes(person.title);
}

async function runFlow(seed: number): Promise<Ledger> {
  const plan = planFor(seed, true);
  const sandbox = createSandbox(plan.sandbox);
  const ledger = new Ledger(sandbox, plan);
  const { id } = sandbox.createConnection({ domain: plan.domain, profile_name: plan.profileName });
  if (plan.isRunning) sandbox.login(id);
  const person = new WidgetPerson({ plan, ledger, connectionId: id, flowToken: () => `${ledger.logins}` });
  for (let looks = 0; looks < MOST_LOOKS && !person.isDone; looks += 1) {
    await wait(person.pause);
    person.look();
  }
  await person.open();
  ledger.calm();
  let looks = 0;
  for (; looks < MOST_CALM_LOOKS && !agrees(person, ledger, sandbox.connection(id), plan); looks += 1) {
    await wait(250);
    if (looks % 8 === 0) window.dispatchEvent(new Event('online'));
  }
  if (looks === MOST_CALM_LOOKS) {
    ledger.violation(`the page says “${person.title}”, the server ${JSON.stringify(sandbox.connection(id))}`);
  }
  person.leave();
  const before = ledger.log.length;
  await wait(1_000);
  if (ledger.pending > 0) ledger.violation(`${ledger.pending} requests are left`);
  if (sandbox.followers(id) > 0) ledger.violation('a stream is left');
  if (ledger.log.slice(before).some((line) => line.endsWith('…'))) ledger.violation('something is asked after leaving');
  person.container.remove();
  return ledger;
}

test('a storm of widgets on one page, in real time', { timeout: 120_000 }, async () => {
  let isOver = false;
  const hiding = hideNowAndThen(() => isOver);
  const ledgers = await Promise.all(seeds.map(runFlow));
  isOver = true;
  await hiding;
  const failures = ledgers.flatMap(({ violations }, index) =>
    violations.map(
      (violation) => `VITE_STORM_SEED=${seeds[index]} npx vitest run --project browser test/storm: ${violation}`,
    ),
  );
  if (only !== undefined) console.error(ledgers[0]?.log.join('\n'));
  expect(failures).toEqual([]);
});
