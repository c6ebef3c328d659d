import type { Sandbox } from '../../src/sandbox';
import { DEFAULT_API_KEY, withFaults } from '../../src/sandbox';
import { withMischief } from './mischief';
import type { StormPlan } from './plan';

type Fetch = typeof globalThis.fetch;

/** Statuses after which nothing may be asked, by what was asked: the others are for a read to decide. */
const FINAL: Readonly<Record<string, readonly number[]>> = {
  read: [401, 403, 404, 410],
  submit: [401, 403],
  login: [401, 403],
};

/**
 * Stands between a widget and its endpoint, lets the faults of the plan happen until it is told to be calm, and keeps
 * book of what passes. What must never happen is noted as a violation.
 */
export class Ledger {
  readonly violations: string[] = [];
  /** Everything that happened, for whoever replays a seed. */
  readonly log: string[] = [];
  readonly #began = Date.now();
  /** A final answer has reached the page in full. */
  wasRefused = false;
  /** Logins that the server has started for the page. */
  logins = 0;
  /** Submissions that left the page. */
  submissions = 0;
  /** Set each time that the person is asked something; a submission uses it up. */
  #mayBeSent = false;
  #calm = false;
  #pendingReads = 0;
  #pending = 0;
  readonly #faulty: Fetch;
  readonly #plain: Fetch;

  constructor(sandbox: Sandbox, plan: StormPlan) {
    this.#plain = async (input, init) => {
      const response = await sandbox.fetch(input, init);
      const { url } = input instanceof Request ? input : { url: String(input) };
      if (url.endsWith('/login') && response.ok) this.logins += 1;
      return response;
    };
    this.#faulty = withMischief(withFaults(this.#plain, plan.faults), plan, (what) => this.note(what));
  }

  /** Requests that have left the page. */
  requests = 0;

  /** Requests that are under way, open streams not counted. */
  get pending(): number {
    return this.#pending;
  }

  note(what: string): void {
    this.log.push(`${String(Date.now() - this.#began).padStart(8)} ms  ${what}`);
  }

  /** Something happened that must never happen. */
  violation(what: string): void {
    this.violations.push(what);
    this.note(`✗ ${what}`);
  }

  /** Nothing goes wrong from here on. */
  calm(): void {
    this.#calm = true;
    this.note('calm');
  }

  /** The person has a form or a choice before them. */
  asked(): void {
    this.#mayBeSent = true;
  }

  readonly fetch: Fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('Authorization', `Bearer ${DEFAULT_API_KEY}`);
    const url = String(input);
    const action = /\/(submit|login|events)$/.exec(url)?.[1] ?? 'read';
    if (action === 'submit') this.#noteSubmission();
    if (this.wasRefused) this.violation(`${action} was asked after a final answer`);
    this.note(`  ${action} …`);
    this.requests += 1;
    const settle = this.#begin(action, init?.signal ?? null);
    try {
      const send = this.#calm ? this.#plain : this.#faulty;
      const response = await send(input, { ...init, headers });
      this.note(`  ${action}: ${response.status}${init?.signal?.aborted ? ', too late' : ''}`);
      if (FINAL[action]?.includes(response.status)) this.#noteWhenRead(response, init?.signal ?? null);
      return response;
    } catch (error) {
      this.note(`  ${action}: ${String(error)}`);
      throw error;
    } finally {
      settle();
    }
  };

  /** A page that was loaded anew knows nothing of the one before. */
  reloaded(): void {
    this.wasRefused = false;
    this.#mayBeSent = false;
  }

  /** The person asks again, which may be done after any answer. */
  triesAgain(): void {
    this.wasRefused = false;
  }

  #noteSubmission(): void {
    if (!this.#mayBeSent) this.violation('something was sent that nobody was asked for, or twice');
    this.#mayBeSent = false;
    this.submissions += 1;
  }

  /** A page knows an answer when it has its last byte: until then the page may be hidden, or the person go on. */
  #noteWhenRead(response: Response, signal: AbortSignal | null): void {
    const text = response.text.bind(response);
    response.text = async () => {
      const body = await text();
      if (!signal?.aborted) this.wasRefused = true;
      return body;
    };
  }

  #begin(action: string, signal: AbortSignal | null): () => void {
    const isRead = action === 'read';
    if (isRead) this.#pendingReads += 1;
    if (this.#pendingReads > 1) this.violation('two reads at once');
    this.#pending += 1;
    let isOpen = true;
    const settle = () => {
      if (!isOpen) return;
      isOpen = false;
      if (isRead) this.#pendingReads -= 1;
      this.#pending -= 1;
    };
    signal?.addEventListener('abort', settle, { once: true });
    return settle;
  }
}
