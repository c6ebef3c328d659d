import { arrivalOn } from '../../src/flow/events-of';
import type { ManagedAuthEvent } from '../../src/flow/managed-auth-event';
import type { Outcome } from '../../src/flow/outcome';
import { hasSameForm, type Question } from '../../src/flow/question';
import type { Screen } from '../../src/flow/screen';
import type { Submission } from '../../src/protocol/submission';
import { foreignIn } from './event-words';
import type { Ledger } from './ledger';

/** What the person has typed or is about to pick, and where. */
export interface Typed {
  readonly question: Question;
  readonly submission: Submission;
}

const OUTCOME_OF: Partial<Record<Screen['kind'], Outcome['kind']>> = {
  succeeded: 'success',
  failed: 'error',
  noAccess: 'error',
};

/** Whether a flow runs while it is shown. */
const TELLS_OF_A_FLOW: Readonly<Record<Screen['kind'], boolean>> = {
  loading: false,
  unreachable: false,
  noAccess: false,
  connectFailed: false,
  idle: false,
  consent: true,
  discovering: true,
  prompt: true,
  externalAction: true,
  submitting: true,
  intervention: true,
  unsupported: true,
  succeeded: false,
  failed: false,
  expired: false,
  canceled: false,
};

const ENDS_OF_FLOWS: readonly string[] = ['flow_failed', 'flow_expired', 'cancel'];

/** Watches one page from its loading on, and notes what a person or a host would complain about. */
export class Witness {
  readonly #ledger: Ledger;
  readonly #flowToken: () => string;
  readonly #toldEnds = new Set<string>();
  #screen: Screen | null = null;
  #typed: Typed | null = null;
  #mayStart = false;
  #cancels = 0;
  #hasLeft = false;
  #hasSeenFlow = false;
  #events = 0;
  #sendings = 0;
  #ends = 0;
  #outcomes = 0;

  /** @param flowToken names the flow that the server has now. */
  constructor(ledger: Ledger, flowToken: () => string) {
    this.#ledger = ledger;
    this.#flowToken = flowToken;
  }

  get typed(): Typed | null {
    return this.#typed;
  }

  types(typed: Typed | null): void {
    this.#typed = typed;
    this.#ledger.note(typed === null ? 'the person sends it' : `the person types (${typed.submission.kind})`);
  }

  pressesStart(): void {
    this.#ledger.note('the person starts a login');
    this.#mayStart = true;
  }

  pressesCancel(): void {
    this.#ledger.note('the person cancels');
    this.#typed = null;
    this.#cancels += 1;
  }

  leaves(): void {
    this.#hasLeft = true;
  }

  sees(screen: Screen): void {
    const before = this.#screen;
    this.#screen = screen;
    const { kind } = screen;
    const arrival = arrivalOn(screen);
    this.#ledger.note(`screen: ${kind}${arrival === null ? '' : ` ${arrival.serial} (${arrival.notice?.kind})`}`);
    this.#hasSeenFlow ||= TELLS_OF_A_FLOW[kind];
    if (arrival !== null && kind !== 'submitting') this.#ledger.asked();
    this.#checkTyped(screen);
    if (before !== null && before.kind !== screen.kind) this.#checkLeft(before, screen);
    if (screen.kind === 'discovering') this.#mayStart = false;
  }

  /** What a host's `onEvent` is given: closed words and numbers, each sending and each end once, an end before it is told. */
  hears(event: ManagedAuthEvent): void {
    const { name } = event;
    this.#ledger.note(`event: ${name}`);
    this.#events += 1;
    if (this.#hasLeft) this.#complain(`${name} was told after the page was left`);
    if ((name === 'opened') !== (this.#events === 1)) this.#complain(`${name} is event ${this.#events}`);
    if (name === 'submitted' || name === 'choice_made') this.#sendings += 1;
    if (name === 'succeeded' || name === 'failed' || name === 'expired' || name === 'canceled') this.#ends += 1;
    for (const what of foreignIn(event)) this.#complain(`${name} tells ${what}`);
  }

  /** @param sent the submissions that have left this page. */
  checkSendings(sent: number): void {
    if (sent > this.#sendings) this.#complain(`${sent} were sent, and events tell of ${this.#sendings}`);
  }

  isTold(outcome: Outcome): void {
    this.#ledger.note(`told: ${outcome.kind}`);
    this.#outcomes += 1;
    if (this.#outcomes !== this.#ends)
      this.#complain(`${this.#outcomes} ends were told, and events tell of ${this.#ends}`);
    if (this.#hasLeft) this.#complain(`${outcome.kind} was told after the page was left`);
    const isByPerson = this.#screen?.kind === 'canceled' && this.#screen.by === 'person';
    if (isByPerson) {
      this.#cancels -= 1;
      if (this.#cancels < 0) this.#complain('a cancellation was told that was none');
      return;
    }
    const what = outcome.kind === 'error' ? outcome.details.code : outcome.kind;
    if (!this.#hasSeenFlow && ENDS_OF_FLOWS.includes(what)) this.#complain(`${what} is older than the page`);
    const end = `${what} ${this.#flowToken()}`;
    if (this.#toldEnds.has(end)) this.#complain(`${what} was told twice`);
    this.#toldEnds.add(end);
  }

  /** An end that is shown has been told. */
  checkTold(screen: Screen): void {
    const expected = OUTCOME_OF[screen.kind];
    // Of a login that came to nothing it is the end of the flow before.
    const isNews =
      screen.kind !== 'failed' || (this.#hasSeenFlow && screen.startFailure === null && !screen.isStarting);
    if (expected !== undefined && isNews && this.#toldEnds.size === 0)
      this.#complain(`${screen.kind} was shown and not told`);
    if (screen.kind === 'canceled' && screen.by === 'person' && this.#cancels > 0) {
      this.#complain('a cancellation was not told');
    }
  }

  #complain(what: string): void {
    this.#ledger.violation(what);
  }

  /** Another form in place of one that was typed into has to say why. */
  #checkTyped(screen: Screen): void {
    const typed = this.#typed;
    if (typed === null) return;
    if (screen.kind === 'loading' || screen.kind === 'consent') {
      this.#complain(`what was typed gave way to ${screen.kind}`);
    }
    // An end is its own message.
    if (OUTCOME_OF[screen.kind] !== undefined || screen.kind === 'expired') this.#typed = null;
    if (screen.kind !== 'prompt' && screen.kind !== 'externalAction') return;
    if (hasSameForm(screen.arrival.question, typed.question)) return;
    this.#typed = null;
    // What is offered beside something to be done elsewhere goes when that was done.
    if (typed.question.kind === 'externalAction' || typed.submission.kind === 'choice') return;
    const isExplained = screen.arrival.notice !== null || screen.prompt.siteError !== null;
    if (!isExplained) this.#complain('what was typed was lost without a word');
  }

  #checkLeft(before: Screen, now: Screen): void {
    if (before.kind === 'succeeded' || before.kind === 'noAccess') {
      this.#complain(`${before.kind} gave way to ${now.kind}`);
    }
    const isEnd = before.kind === 'failed' || (before.kind === 'canceled' && before.by === 'server');
    if (isEnd && !this.#mayStart && now.kind !== 'noAccess' && now.kind !== 'canceled') {
      this.#complain(`${before.kind} gave way to ${now.kind} on its own`);
    }
  }
}
