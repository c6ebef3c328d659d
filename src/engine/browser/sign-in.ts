import { createHash } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';
import type { Need } from '../../kernel-api/driver';
import type { ErrorCode } from '../../protocol/error-codes';
import type { StorageState } from '../profiles/storage-state';
import { isSignedIn, type NextStep, nextStep } from '../reading/next-step';
import { isAsking, isSamePrompt } from '../reading/reading';
import { clearTheWay, discover, type Found } from './find-form';
import { PageTroubleError, type Settled } from './page-place';
import { type Masks, promptOf } from './prompt';
import { askedOfStrangers, isProven, reopened } from './proof';
import { needsOf, sendAnswer } from './send-answer';
import type { SignInEnd, SignInOptions } from './sign-in-options';
import { SitePage } from './site-page';

const MOST_TURNS = 25;
/** A control that bears the person's name says it at the beginning. */
const MOST_NAME_CHARACTERS = 300;

/** A hash of the cookies and the names of storage entries: what a site can recognise a browser by. */
async function storageOf(context: BrowserContext, page: SitePage): Promise<string> {
  const cookies = (await context.cookies()).map(({ name, value, domain, path }) =>
    JSON.stringify([name, value, domain, path]),
  );
  const kept = await page.keptNames();
  return createHash('sha256')
    .update(JSON.stringify([cookies.sort(), kept]))
    .digest('base64');
}

const CODE_OF_TROUBLE = {
  loop: 'stuck_in_loop',
  refused: 'domain_not_allowed',
  unreachable: 'network_error',
  challenged: 'unsupported_auth_method',
  moved: 'navigation_confused',
  gone: 'element_not_found',
  silent: 'browser_error',
} as const;

/** Signs in, from the first page to the proof that it worked, or the reason why not. */
export async function signIn(options: SignInOptions): Promise<SignInEnd> {
  try {
    return await new SignIn(options, await SitePage.open(options)).run();
  } catch (error) {
    if (error instanceof PageTroubleError) return { kind: 'failed', code: CODE_OF_TROUBLE[error.trouble] };
    throw error;
  }
}

class SignIn {
  /** Changes with the page when a window is raised for a person. */
  #options: SignInOptions;
  #page: SitePage;
  readonly #masks: Masks;
  readonly #needs = new Set<Need>();
  #formUrl: string | null = null;
  #storage = '';
  #hasActed = false;

  constructor(options: SignInOptions, page: SitePage) {
    this.#options = options;
    this.#masks = options.masks;
    this.#page = page;
  }

  async run(): Promise<SignInEnd> {
    const { context, start } = this.#options;
    const found = await discover(this.#page, start);
    this.#storage = await storageOf(context, this.#page);
    let { settled, step }: Found = found;
    // Some sites show no sign that somebody is signed in, but ask for nothing either.
    const isStillIn = this.#options.wasSignedIn && step.kind === 'hand_over' && isSignedIn(settled);
    if (isStillIn && settled.reading.loginLinks.length === 0) step = { kind: 'verify' };
    // Without a cookie nobody is signed in, whatever the page offers.
    else if (step.kind === 'verify' && !this.#options.hasProfile)
      step = { kind: 'hand_over', code: 'login_form_not_found' };
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      switch (step.kind) {
        case 'ask':
        case 'external':
          ({ settled, step } = await this.#ask(settled, step));
          break;
        case 'verify':
          if (await this.#isProven()) return this.#signedIn(settled);
          step = { kind: 'hand_over', code: 'navigation_confused' };
          break;
        case 'hand_over':
          return this.#handOver(settled, step.code);
        case 'follow_link':
          return this.#failed('login_form_not_found', settled);
        case 'fail':
          return this.#failed(step.code, settled);
        default:
          return step satisfies never;
      }
    }
    return this.#failed('max_steps_exceeded', settled);
  }

  /** Asks the person and sends the answer, unless the page moves on by itself first. */
  async #ask(settled: Settled, step: Extract<NextStep, { kind: 'ask' | 'external' }>): Promise<Found> {
    const { reading } = settled;
    // A popup is useless without the page that opened it.
    if (this.#formUrl === null && reading.fields.length > 0 && !this.#page.isInWindow) this.#formUrl = reading.url;
    const prompt = promptOf(reading, step.kind === 'ask' && step.isRejected);
    const watch = new AbortController();
    const changed = this.#untilItChanges(settled, watch.signal);
    const stop = new AbortController();
    changed.then((found) => found && stop.abort()).catch(() => stop.abort());
    const action = await this.#options.person.ask(prompt, stop.signal);
    watch.abort();
    const changedTo = await changed;
    for (const need of needsOf(reading)) this.#needs.add(need);
    if (action === null || changedTo !== null) {
      if (changedTo === null) throw new PageTroubleError('gone');
      // The person has acted elsewhere, or the page has moved on.
      if (step.kind === 'external') this.#hasActed = true;
      return { settled: changedTo, step: await this.#stepAfter(changedTo, settled) };
    }
    this.#options.person.sending();
    const now = await this.#page.settle();
    // The page moved on while the person typed: their answer is for a question that is gone.
    if (!isSamePrompt(now.reading, reading)) return { settled: now, step: await this.#stepAfter(now, settled) };
    this.#page.begin();
    await sendAnswer(this.#page, now, action, this.#masks);
    this.#hasActed = true;
    const after = await clearTheWay(this.#page, await this.#page.settle(now));
    return this.#past({ settled: after, step: await this.#stepAfter(after, now) }, now);
  }

  /** What no rule fits may be an interstitial, such as "You are being redirected": it gets a moment to move on. */
  async #past(found: Found, before: Settled): Promise<Found> {
    const deadline = AbortSignal.timeout(this.#options.pace.passing);
    let last = found;
    while (last.step.kind === 'hand_over' && last.step.code === 'navigation_confused') {
      const next = await this.#untilItChanges(last.settled, deadline);
      if (next === null) break;
      last = { settled: next, step: await this.#stepAfter(next, before) };
    }
    return last;
  }

  /** The login page no longer asks us, knows the person, and still asks strangers. */
  async #isProven(): Promise<boolean> {
    const { names, commonNames } = this.#masks;
    const isName = (text: string) => names.standsIn(text.slice(0, MOST_NAME_CHARACTERS));
    return isProven(this.#options, {
      formUrl: this.#formUrl,
      askStranger: (start) => this.#inRoom(null, (context) => askedOfStrangers({ ...this.#options, start, context })),
      openElsewhere: async (url) =>
        this.#inRoom(await this.#options.context.storageState(), (context) =>
          reopened({ ...this.#options, context }, url),
        ),
      isName: this.#hasActed ? isName : null,
      isAnyName: (text) => isName(text) || commonNames.standsIn(text.slice(0, MOST_NAME_CHARACTERS)),
    });
  }

  /** Does something in a context that is gone afterwards. */
  async #inRoom<Result>(
    storageState: StorageState | null,
    act: (context: BrowserContext) => Promise<Result>,
  ): Promise<Result> {
    const room = await this.#options.openRoom(storageState);
    try {
      return await act(room.context);
    } finally {
      await room.close();
    }
  }

  async #stepAfter(settled: Settled, before: Settled): Promise<NextStep> {
    return nextStep(settled.reading, {
      hasActed: this.#hasActed,
      before: before.reading,
      storageChanged: (await storageOf(this.#options.context, this.#page)) !== this.#storage,
      httpStatus: settled.httpStatus,
      isChallenged: settled.isChallenged,
      linksFollowed: Number.POSITIVE_INFINITY,
    });
  }

  /** Polls the page until it asks something else, and returns that; null when polling was stopped. */
  async #untilItChanges(settled: Settled, signal: AbortSignal): Promise<Settled | null> {
    while (!signal.aborted) {
      await pause(this.#options.pace.watch, signal);
      if (signal.aborted) return null;
      const now = await this.#page.settle();
      if (signal.aborted) return null;
      const same =
        isSamePrompt(now.reading, settled.reading) &&
        (now.reading.external === null) === (settled.reading.external === null) &&
        (isAsking(settled.reading) || isSamePage(now, settled));
      if (!same) return now;
    }
    return null;
  }

  /** A person takes over in the browser's window, until the site knows them. */
  async #handOver(from: Settled, code: ErrorCode): Promise<SignInEnd> {
    const { person, context, pace } = this.#options;
    const shown = await person.show(context);
    if (shown === null) return this.#failed(code, from);
    if (shown !== context) {
      this.#options = { ...this.#options, context: shown };
      this.#page = await SitePage.open(this.#options);
      await this.#page.goto(from.reading.url);
    }
    this.#page.release();
    const through = new AbortController();
    let end: SignInEnd | null = null;
    const watch = (async () => {
      let settled = from;
      while (end === null) {
        await pause(pace.watch, through.signal);
        this.#page.begin();
        const now = await this.#page.settle();
        if (JSON.stringify(now.reading) === JSON.stringify(settled.reading)) continue;
        this.#hasActed = true;
        const step = await this.#stepAfter(now, from);
        settled = now;
        if (step.kind === 'verify' && (await this.#isProven())) {
          this.#needs.add('external');
          end = await this.#signedIn(now);
        }
      }
      through.abort();
    })();
    const message = 'Go on in the window of the browser.';
    await Promise.race([
      watch,
      person.ask({ step: 'AWAITING_HUMAN_INTERVENTION', fields: [], choices: [], message }, through.signal),
    ]);
    await watch;
    return end ?? this.#failed('flow_failed', from);
  }

  #signedIn({ reading }: Settled): SignInEnd {
    const url = URL.canParse(reading.url) ? new URL(reading.url) : null;
    // A query or fragment may contain secrets.
    const postLoginUrl = url === null ? null : url.origin + url.pathname;
    const result = { needs: [...this.#needs], account: null, postLoginUrl };
    return { kind: 'signed_in', result, context: this.#options.context };
  }

  #failed(code: ErrorCode, { reading }: Settled): SignInEnd {
    return { kind: 'failed', code, siteError: reading.siteError ?? undefined };
  }
}

function isSamePage(a: Settled, b: Settled): boolean {
  return a.documents === b.documents && JSON.stringify(a.reading.controls) === JSON.stringify(b.reading.controls);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
