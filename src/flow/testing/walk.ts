import type { Failure, FailureKind } from '../../protocol/failure';
import type { JsonObject } from '../../protocol/json';
import { parseConnection } from '../../protocol/parse-connection';
import { hasConsented } from '../consent';
import type { FlowChange } from '../events-of';
import { type Outcome, outcomeOf } from '../outcome';
import { nextReadDelay } from '../polling';
import { reduce } from '../reduce';
import type { Screen } from '../screen';
import { SCREEN_FACTS } from '../screen-facts';
import { screenOf } from '../screen-of';
import { type FlowEvent, type FlowState, initialState } from '../state';

/** When every walk begins. Milliseconds since the epoch. */
export const START = Date.UTC(2026, 0, 5, 9);

export function failure(kind: FailureKind, more: Partial<Failure> = {}): Failure {
  return { kind, status: null, code: null, retryAfterMs: null, ...more };
}

interface FailedRead {
  /** Below zero: one that began so many reads or answers ago. */
  readonly ticket?: number;
  /** When it began; default now. */
  readonly since?: number;
  /** In [0, 1); default such that a wait is what it is called. */
  readonly random?: number;
}

/** One flow, told as what happens to it one thing after the other. Time passes only by `waits`. */
export class Walk {
  state: FlowState;
  /** All that happened, the opening first. */
  readonly changes: FlowChange[] = [];
  readonly #consent: boolean;
  readonly #seen: Screen['kind'][] = [];
  #now = START;
  #ticket = 0;

  constructor({ consent = false } = {}) {
    this.#consent = consent;
    this.state = initialState(consent, START);
    this.changes.push({ at: START, cause: { type: 'opened' }, before: this.screen, after: this.screen });
    this.#note();
  }

  get screen(): Screen {
    return screenOf(this.state, this.#consent);
  }

  /** The kinds of screen that were seen, each as often as it came. */
  get trace(): string {
    return this.#seen.join(' → ');
  }

  get outcome(): Outcome | null {
    return outcomeOf(this.screen, this.state, 'ma_1');
  }

  get now(): number {
    return this.#now;
  }

  /** How long until the next read without a stream and without luck; null when there is none. */
  delay(more: Partial<Parameters<typeof nextReadDelay>[1]> = {}): number | null {
    return nextReadDelay(this.state, { since: this.#now, readsSinceSend: 5, stream: 'none', ...more });
  }

  /**
   * A read that works, by a server whose `Date` can be read.
   *
   * @param ticket below zero: one that began so many reads or answers ago.
   * @param clockSkew null: of an answer that tells no time.
   */
  reads(json: JsonObject, { ticket = 0, clockSkew }: { ticket?: number; clockSkew?: number | null } = {}): this {
    const connection = parseConnection(json);
    if (connection === null) throw new Error('A walk reads connections.');
    if (ticket === 0) this.#ticket += 1;
    const skew = clockSkew === null ? {} : { clockSkew: clockSkew ?? this.state.clockSkew ?? 0 };
    return this.#take({ type: 'readSucceeded', at: this.#now, ticket: this.#ticket + ticket, connection, ...skew });
  }

  failsToRead(
    kind: FailureKind,
    more: Partial<Failure> = {},
    { ticket = 0, random = 0.5, since }: FailedRead = {},
  ): this {
    if (ticket === 0) this.#ticket += 1;
    const read = { at: this.#now, random, ticket: this.#ticket + ticket, ...(since === undefined ? {} : { since }) };
    return this.#take({ type: 'readFailed', ...read, failure: failure(kind, more) });
  }

  /** A read that began at `since` hangs. */
  waitsForRead(since: number): this {
    return this.#take({ type: 'readOverdue', at: this.#now, since });
  }

  submits(choiceKey: string | null = null): this {
    const { arrival } = this.state;
    const fields = choiceKey === null ? (arrival?.question.prompt.fields ?? []) : [];
    return this.#take({ type: 'submitted', choiceKey, fieldKinds: fields.map(({ kind }) => kind) });
  }

  isAccepted(): this {
    this.#ticket += 1;
    return this.#take({ type: 'submitAccepted', at: this.#now, ticket: this.#ticket });
  }

  isNotAccepted(kind: FailureKind, more: Partial<Failure> = {}): this {
    this.#ticket += 1;
    return this.#take({ type: 'submitFailed', at: this.#now, ticket: this.#ticket, failure: failure(kind, more) });
  }

  /** Submits and has it accepted. */
  sends(choiceKey: string | null = null): this {
    return this.submits(choiceKey).isAccepted();
  }

  /** Asks for a login and has it started. */
  startsLogin(): this {
    return this.requestsLogin().loginIsStarted();
  }

  /** Presses the button of the screen that is there. */
  requestsLogin(): this {
    return this.#take({ type: 'loginRequested', consents: SCREEN_FACTS[this.screen.kind].consent === 'given' });
  }

  loginIsStarted(): this {
    this.#ticket += 1;
    return this.#take({ type: 'loginStarted', at: this.#now, ticket: this.#ticket });
  }

  failsToStart(kind: FailureKind, more: Partial<Failure> = {}): this {
    return this.requestsLogin().#take({ type: 'loginFailed', at: this.#now, failure: failure(kind, more) });
  }

  /** Something is told that only a read can decide. */
  doubts(): this {
    this.#ticket += 1;
    return this.#take({ type: 'doubted', at: this.#now, ticket: this.#ticket });
  }

  /** Time passes, and the clock is looked at. */
  waits(ms: number): this {
    this.#now += ms;
    return this.#take({ type: 'clockChecked', at: this.#now });
  }

  /** What has no more to it than its name. */
  does(type: 'consented' | 'canceled' | 'resumed' | 'retried' | 'aborted'): this {
    return this.#take({ type });
  }

  #take(event: FlowEvent): this {
    const [before, known, told] = [this.screen, this.state, this.outcome];
    this.state = reduce(this.state, event);
    this.changes.push({
      at: this.#now,
      cause: event,
      before,
      after: this.screen,
      hasConsented: hasConsented(known, this.state),
      outcome: told === null ? this.outcome : null,
    });
    this.#note();
    return this;
  }

  #note(): void {
    const { kind } = this.screen;
    if (this.#seen.at(-1) !== kind) this.#seen.push(kind);
  }
}

export function walk(options?: { consent?: boolean }): Walk {
  return new Walk(options);
}
