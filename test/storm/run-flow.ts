import { vi } from 'vitest';
import { createSandbox } from '../../src/sandbox';
import { disagreement, isAtRest } from './agreement';
import { FakePage } from './fake-page';
import { pass, settle, startFakeTime } from './fake-time';
import { Ledger } from './ledger';
import { answerElsewhere } from './other-tab';
import { planFor } from './plan';
import { SessionPerson } from './session-person';

/** A person has had enough after so many looks. */
const MOST_LOOKS = 80;

/** Milliseconds after the last fault in which everything must have come to rest: a stalled stream is the slowest. */
const CALM = 60_000;

const ENDS = ['succeeded', 'failed', 'noAccess', 'canceled'];

export interface Told {
  /** What went wrong that must not. */
  readonly violations: readonly string[];
  /** Everything that happened. */
  readonly log: readonly string[];
  /** Submissions that left the page. */
  readonly submissions: number;
}

/** One flow of the storm in fake time. */
export async function runFlow(seed: number): Promise<Told> {
  startFakeTime();
  const page = new FakePage();
  page.install();
  const plan = planFor(seed);
  const sandbox = createSandbox(plan.sandbox);
  const ledger = new Ledger(sandbox, plan);
  const { id } = sandbox.createConnection({ domain: plan.domain, profile_name: plan.profileName });
  if (plan.isRunning) sandbox.login(id);
  const person = new SessionPerson({
    plan,
    ledger,
    page,
    connectionId: id,
    flowToken: () => `${ledger.logins}`,
    answerElsewhere: () => void answerElsewhere(sandbox, id, plan),
  });
  try {
    for (let looks = 0; looks < MOST_LOOKS && !person.isDone; looks += 1) {
      await pass(person.pause);
      person.look();
    }
    await calmDown();
    await check();
    return ledger;
  } finally {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  }

  /** Faults end, the page is shown, and whatever runs on its own comes to its end. */
  async function calmDown() {
    ledger.calm();
    if (page.isHidden) page.setHidden(false);
    await pass(CALM);
    for (let minute = 0; minute < 25 && !isAtRest(sandbox.connection(id), Date.now()); minute += 1) await pass(CALM);
  }

  async function check() {
    const screen = person.session.getScreen();
    person.witness.checkTold(screen);
    const hasNoAccess = screen.kind === 'noAccess';
    if (hasNoAccess !== ledger.wasRefused) ledger.violation(`refused: ${ledger.wasRefused}, but ${screen.kind}`);
    const problem = hasNoAccess ? null : disagreement(screen, sandbox.connection(id), Date.now());
    if (problem !== null) ledger.violation(problem);
    if (ENDS.includes(screen.kind)) checkNothingLeft(`on ${screen.kind}`);
    person.leave();
    await settle();
    checkNothingLeft('after unmounting');
  }

  function checkNothingLeft(when: string) {
    if (ledger.pending > 0) ledger.violation(`${ledger.pending} requests are left ${when}`);
    if (sandbox.followers(id) > 0) ledger.violation(`a stream is left ${when}`);
    if (vi.getTimerCount() > 0) ledger.violation(`${vi.getTimerCount()} timers are left ${when}`);
  }
}
