import { afterEach, beforeEach, vi } from 'vitest';
import { createManagedAuthClient } from '../../src/client/managed-auth-client';
import type { Outcome } from '../../src/flow/outcome';
import type { ExternalActionScreen, PromptScreen, Screen } from '../../src/flow/screen';
import type { Field } from '../../src/protocol/connection';
import type { Submission } from '../../src/protocol/submission';
import { GOOD_CODE, GOOD_PASSWORD, type PlaceOptions, type Sandbox, type SandboxOptions } from '../../src/sandbox';
import { FlowSession, type FlowSessionOptions } from '../../src/session/flow-session';
import { steadyClock } from '../../src/session/steady-clock';
import { sandboxEndpoint } from './sandbox-endpoint';

/** When the time of every session test begins. A whole second, as in a `Date` header. Milliseconds since the epoch. */
export const START = Date.UTC(2026, 0, 5, 9);

/** Time stands still until a test lets it pass, for the sandbox too. The page is shown. */
export function fakeSessionClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: START });
  });
  afterEach(() => {
    for (const { session } of running.splice(0)) session.stop();
    Reflect.deleteProperty(document, 'visibilityState');
    vi.useRealTimers();
  });
}

const running: SessionRun[] = [];

export type CallRoute = 'read' | 'submit' | 'login' | 'events';

/** One call to the endpoint, as the network sees it. */
export interface Call {
  readonly route: CallRoute;
  /** Milliseconds since the run began. */
  readonly at: number;
  readonly url: string;
  readonly body: unknown;
  /** `pending` while it is under way; a stream stays so while it is open. */
  state: 'pending' | 'answered' | 'failed' | 'aborted';
}

export interface RunOptions extends PlaceOptions {
  readonly sandbox?: SandboxOptions;
  readonly session?: Partial<Pick<FlowSessionOptions, 'live' | 'consent' | 'random'>>;
  /** Answers in place of the sandbox; undefined leaves it to that. */
  readonly intercept?: (route: CallRoute, request: Request) => Response | Promise<Response> | undefined;
  /** Does not start it. */
  readonly idle?: boolean;
}

function routeOf(url: string): CallRoute {
  const last = new URL(url).pathname.split('/').at(-1);
  return last === 'submit' || last === 'login' || last === 'events' ? last : 'read';
}

/** A session on a sandbox of its own, with everything that can be seen of it from outside. */
export class SessionRun {
  readonly sandbox: Sandbox;
  readonly id: string;
  readonly session: FlowSession;
  readonly calls: Call[] = [];
  readonly outcomes: Outcome[] = [];
  /** Each screen that was published, the first included. */
  readonly screens: Screen[];
  /** The most reads that were under way at once. */
  mostReads = 0;
  readonly #startedAt = Date.now();

  constructor({ sandbox, session, intercept, idle = false, ...place }: RunOptions = {}) {
    const served = sandboxEndpoint(sandbox);
    this.sandbox = served.sandbox;
    this.id = this.sandbox.createConnection({ domain: 'password.example', ...place }).id;
    const fetch: typeof globalThis.fetch = (input, init) => {
      const request = new Request(input, init);
      return this.#note(request, init?.body, async () => {
        const answer = intercept?.(routeOf(request.url), request.clone());
        return answer ?? served.fetch(request);
      });
    };
    const { endpoint } = served;
    const now = steadyClock();
    this.session = new FlowSession({
      connectionId: this.id,
      client: createManagedAuthClient({ endpoint, connectionId: this.id, fetch, now }),
      now,
      consent: false,
      live: 'poll',
      random: () => 0,
      onOutcome: (outcome) => this.outcomes.push(outcome),
      ...session,
    });
    this.screens = [this.session.getScreen()];
    this.session.subscribe(() => this.screens.push(this.session.getScreen()));
    running.push(this);
    if (!idle) this.session.start();
  }

  get screen(): Screen {
    return this.session.getScreen();
  }

  /** The kinds of screen that were seen, one after the other. */
  get trace(): string {
    const kinds = this.screens.map(({ kind }) => kind);
    return kinds.filter((kind, index) => kind !== kinds[index - 1]).join(' → ');
  }

  /** What is asked now. @throws Error when nothing is. */
  get asked(): PromptScreen | ExternalActionScreen {
    const { screen } = this;
    if (screen.kind !== 'prompt' && screen.kind !== 'externalAction')
      throw new Error(`Nothing is asked: ${this.trace}`);
    return screen;
  }

  /** The moments of the calls to a route, in milliseconds since the run began. */
  times(route: CallRoute): number[] {
    return this.calls.filter((call) => call.route === route).map(({ at }) => at);
  }

  /** The bodies of the submissions. */
  get submitted(): unknown[] {
    return this.calls.filter(({ route }) => route === 'submit').map(({ body }) => body);
  }

  /** Calls that are still under way. */
  get pending(): CallRoute[] {
    return this.calls.filter(({ state }) => state === 'pending').map(({ route }) => route);
  }

  /** Fills in what is asked and sends it. */
  submit(values: Partial<Record<Field['kind'], string>> = {}): void {
    this.session.submit(fieldsOf(this.asked, values));
  }

  choose(value: string): void {
    const choice = this.asked.prompt.choices.find((each) => each.value === value);
    if (choice === undefined) throw new Error(`There is no choice ${JSON.stringify(value)}.`);
    this.session.submit({ kind: 'choice', choice });
  }

  async #note(request: Request, body: unknown, answer: () => Promise<Response>): Promise<Response> {
    const call: Call = {
      route: routeOf(request.url),
      at: Date.now() - this.#startedAt,
      url: request.url,
      body: typeof body === 'string' ? JSON.parse(body) : undefined,
      state: 'pending',
    };
    this.calls.push(call);
    request.signal.addEventListener('abort', () => {
      if (call.state === 'pending') call.state = 'aborted';
    });
    const reads = this.calls.filter(({ route, state }) => route === 'read' && state === 'pending').length;
    this.mostReads = Math.max(this.mostReads, reads);
    try {
      const response = await answer();
      const isOpen = call.route === 'events' && response.ok;
      if (call.state === 'pending' && !isOpen) call.state = 'answered';
      return response;
    } catch (error) {
      if (call.state === 'pending') call.state = 'failed';
      throw error;
    }
  }
}

export function run(options?: RunOptions): SessionRun {
  return new SessionRun(options);
}

/** A run whose first read is answered. */
export async function started(options?: RunOptions): Promise<SessionRun> {
  const begun = run(options);
  await pass(0);
  return begun;
}

/** What the good identity types, by the kind of field. */
export const ANSWERS: Readonly<Record<Field['kind'], string>> = {
  text: 'user_good',
  identifier: 'user_good',
  email: 'user_good@example.com',
  password: GOOD_PASSWORD,
  tel: '+1 555 0100',
  number: '0042',
  url: 'https://acme.example',
  code: GOOD_CODE,
  totp: GOOD_CODE,
  totpSecret: 'JBSWY3DP',
  unknown: 'anything',
};

/** What a person types into what is asked, as one submission. */
export function fieldsOf(
  { prompt }: PromptScreen | ExternalActionScreen,
  values: Partial<Record<Field['kind'], string>> = {},
): Submission {
  const all = { ...ANSWERS, ...values };
  return { kind: 'fields', entries: prompt.fields.map((field) => ({ field, value: all[field.kind] })) };
}

export async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

/** Hides the page, or shows it again. */
export function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (hidden ? 'hidden' : 'visible'),
  });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** A machine that sleeps: its clock goes on, and no timer runs. */
export function sleep(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}

export function json(body: unknown, init?: ResponseInit): Response {
  return Response.json(body, init);
}

export function errorResponse(status: number, headers: HeadersInit = {}, code = 'refused'): Response {
  return Response.json({ code, message: 'No.' }, { status, headers });
}
