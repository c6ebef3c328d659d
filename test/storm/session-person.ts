import { createManagedAuthClient } from '../../src/client/managed-auth-client';
import type { ExternalActionScreen, PromptScreen, Screen } from '../../src/flow/screen';
import { SCREEN_FACTS } from '../../src/flow/screen-facts';
import type { Field } from '../../src/protocol/connection';
import type { Submission } from '../../src/protocol/submission';
import { GOOD_CODE, GOOD_PASSWORD } from '../../src/sandbox';
import { createRandom, type Random } from '../../src/sandbox/random';
import { EventReporter } from '../../src/session/event-reporter';
import { FlowSession } from '../../src/session/flow-session';
import { steadyClock } from '../../src/session/steady-clock';
import type { FakePage } from './fake-page';
import type { Ledger } from './ledger';
import type { StormPlan } from './plan';
import { Witness } from './witness';

const EVENTS = ['focus', 'online', 'pageshow'] as const;

export interface PersonOptions {
  readonly plan: StormPlan;
  readonly ledger: Ledger;
  readonly page: FakePage;
  readonly connectionId: string;
  /** Names the flow that the server has now. */
  readonly flowToken: () => string;
  /** Answers what is asked, in another tab. */
  readonly answerElsewhere: () => void;
}

/** What a person types into a field, wrong or right. */
export function valueFor(field: Pick<Field, 'kind' | 'inputMode'>, plan: StormPlan, isWrong: boolean): string {
  switch (field.kind) {
    case 'password':
      return isWrong ? 'not the password' : GOOD_PASSWORD;
    case 'code':
    case 'totp':
      return isWrong ? '000000' : GOOD_CODE;
    case 'tel':
      return plan.phone;
    case 'email':
      return `${plan.username}@example.com`;
    default:
      return field.inputMode === 'tel' ? plan.phone : plan.username;
  }
}

/** Somebody in front of a session who does what people do, at the wrong moments too. */
export class SessionPerson {
  /** They have what they wanted, or have had enough: they only look. */
  isDone = false;
  session: FlowSession;
  witness: Witness;
  readonly #options: PersonOptions;
  readonly #random: Random;
  #lastSent: Submission | null = null;
  #reporter: EventReporter | null = null;
  /** Submissions that left the pages before this one. */
  #sentBefore = 0;

  constructor(options: PersonOptions) {
    this.#options = options;
    this.#random = createRandom(options.plan.seed * 31 + 7);
    [this.session, this.witness] = this.#load();
    this.#mount();
  }

  /** Milliseconds until they look again. */
  get pause(): number {
    return this.#random() < 0.3 ? this.#random() * 300 : this.#random() * 7_000;
  }

  /** Looks at the page, and does something or nothing. */
  look(): void {
    const { page, plan, answerElsewhere } = this.#options;
    const { habits } = plan;
    const screen = this.session.getScreen();
    this.witness.checkTold(screen);
    if (page.isHidden) {
      if (this.#chance(0.3)) this.#hide(false);
    } else if (this.#chance(habits.hide)) {
      this.#hide(true);
    } else if (this.#chance(habits.reload)) {
      this.#reload();
    } else if (this.#chance(habits.remount)) {
      // As StrictMode does.
      this.#options.ledger.note('the component is mounted again');
      this.#unmount();
      this.#mount();
    } else {
      if (this.#chance(0.05)) page.happens(this.#pick(EVENTS) ?? 'focus');
      if (this.#chance(0.05)) this.session.readNow();
      if (this.#chance(habits.otherTab)) answerElsewhere();
      this.#act(screen);
    }
  }

  leave(): void {
    this.witness.checkSendings(this.#options.ledger.submissions - this.#sentBefore);
    this.#unmount();
    this.witness.leaves();
  }

  #act(screen: Screen): void {
    const { habits } = this.#options.plan;
    if (SCREEN_FACTS[screen.kind].isCancelable && this.#chance(habits.cancel)) {
      this.#cancel();
      return;
    }
    switch (screen.kind) {
      case 'prompt':
      case 'externalAction':
        this.#answer(screen);
        return;
      case 'consent':
        this.session.consent();
        return;
      case 'submitting':
        if (this.#lastSent !== null && this.#chance(habits.pressWhileBusy)) this.session.submit(this.#lastSent);
        return;
      case 'idle':
      case 'failed':
      case 'expired':
        if (!screen.isStarting) this.#startOrRest();
        return;
      case 'canceled':
        if (screen.by === 'server') this.#startOrRest();
        else if (this.#chance(0.7)) this.session.resume();
        else this.isDone = true;
        return;
      case 'unsupported':
        if (this.#chance(0.1)) this.#start();
        return;
      case 'succeeded':
      case 'noAccess':
      case 'connectFailed':
        this.isDone = true;
        return;
      case 'loading':
      case 'unreachable':
      case 'discovering':
      case 'intervention':
        return;
    }
    screen satisfies never;
  }

  /** At one look they type, at the next they send it. */
  #answer({ kind, prompt, arrival }: PromptScreen | ExternalActionScreen): void {
    const { typed } = this.witness;
    if (typed === null) {
      const submission = this.#decide(kind, prompt);
      if (submission !== null) this.witness.types({ question: arrival.question, submission });
      return;
    }
    this.witness.types(null);
    this.#lastSent = typed.submission;
    this.session.submit(typed.submission);
    if (!this.#chance(this.#options.plan.habits.pressTwice)) return;
    const { session } = this;
    const [choice] = prompt.choices;
    session.submit(typed.submission);
    if (choice !== undefined) session.submit({ kind: 'choice', choice });
    setTimeout(() => session.getScreen().kind === 'submitting' && session.submit(typed.submission), 50);
  }

  #decide(kind: Screen['kind'], { fields, choices }: PromptScreen['prompt']): Submission | null {
    // What is to be done elsewhere is mostly waited for.
    if (kind === 'externalAction' && this.#chance(0.8)) return null;
    const { plan } = this.#options;
    const choice = this.#pick(choices);
    const wantsChoice = fields.length === 0 || this.#chance(plan.habits.choose);
    if (wantsChoice && choice !== undefined) return { kind: 'choice', choice };
    if (fields.length === 0) return null;
    const entries = fields.map((field) => ({
      field,
      value: valueFor(field, plan, this.#chance(plan.habits.typeWrong)),
    }));
    return { kind: 'fields', entries };
  }

  #start(): void {
    this.witness.pressesStart();
    this.session.login();
    if (this.#chance(this.#options.plan.habits.pressTwice)) this.session.login();
  }

  #cancel(): void {
    this.witness.pressesCancel();
    this.session.cancel();
  }

  #startOrRest(): void {
    if (this.#chance(this.#options.plan.habits.startAgain)) this.#start();
    else this.isDone = true;
  }

  #hide(isHidden: boolean): void {
    this.#options.ledger.note(isHidden ? 'the page is hidden' : 'the page is shown');
    this.#options.page.setHidden(isHidden);
  }

  #reload(): void {
    this.#options.ledger.note('the page is loaded anew');
    this.leave();
    this.#options.ledger.reloaded();
    this.#lastSent = null;
    [this.session, this.witness] = this.#load();
    this.#mount();
  }

  #mount(): void {
    this.#reporter?.start(this.session.now(), this.session.getScreen());
    this.session.start();
  }

  #unmount(): void {
    this.#reporter?.stop();
    this.session.stop();
  }

  #load(): [FlowSession, Witness] {
    const { plan, ledger, connectionId, flowToken } = this.#options;
    const witness = new Witness(ledger, flowToken);
    this.#sentBefore = ledger.submissions;
    const { fetch } = ledger;
    const now = steadyClock();
    const reporter = new EventReporter(() => (event) => witness.hears(event));
    this.#reporter = reporter;
    const session = new FlowSession({
      reporter,
      connectionId,
      client: createManagedAuthClient({ endpoint: 'http://sandbox.example/auth', connectionId, fetch, now }),
      now,
      consent: plan.consent,
      live: plan.live,
      random: this.#random,
      onOutcome: (outcome) => witness.isTold(outcome),
    });
    session.subscribe(() => witness.sees(session.getScreen()));
    return [session, witness];
  }

  #chance(probability: number): boolean {
    return this.#random() < probability;
  }

  #pick<T>(items: readonly T[]): T | undefined {
    return items[Math.floor(this.#random() * items.length)];
  }
}
