import { createHash } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';
import type { Action, LoginResult, Need } from '../../kernel-api/driver';
import type { ErrorCode } from '../../protocol/error-codes';
import type { HostPolicy } from '../network/host-policy';
import { isSamePrompt, isSignedIn, type NextStep, nextStep } from '../reading/next-step';
import type { PageReading } from '../reading/reading';
import { mentions } from '../reading/vocabulary';
import { type Masks, type Prompt, promptOf } from './prompt';
import { SecretMask } from './secret-mask';
import { PageTroubleError, type Settled, SitePage } from './site-page';

/** The one who answers: the person behind the API. */
export interface Person {
  /** Asks, and gives the answer; null when `unless` resolves first. */
  ask(prompt: Prompt, unless: AbortSignal): Promise<Action | null>;
  /** The answer is being sent. */
  sending(): void;
  /** Whether the browser can be seen, so that a person can take over. */
  readonly canTakeOver: boolean;
}

export type SignInEnd =
  | { readonly kind: 'signed_in'; readonly result: LoginResult }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly siteError?: string | undefined };

export interface SignInOptions {
  readonly context: BrowserContext;
  readonly policy: HostPolicy;
  /** The page that it begins at. */
  readonly start: string;
  /** The profile has been signed in to this site before. */
  readonly wasSignedIn: boolean;
  readonly person: Person;
}

const MOST_TURNS = 25;
/** How often a page is looked at while somebody is waited for, in milliseconds. */
const LOOK_EVERY_MS = 1_500;

interface Found {
  readonly settled: Settled;
  readonly step: NextStep;
}

/** Opens the page that a login begins at and goes on to the form: cookie banners are answered, links to a login followed. */
async function discover(page: SitePage, start: string): Promise<Found> {
  await page.goto(start);
  let settled = await page.settle();
  for (let linksFollowed = 0; ; linksFollowed += 1) {
    settled = await rejectCookies(page, settled);
    const { reading, httpStatus } = settled;
    const circumstances = { hasActed: false, before: null, storageChanged: false, httpStatus, linksFollowed };
    const step = nextStep(reading, circumstances);
    const [link] = reading.loginLinks;
    if (step.kind !== 'follow_link' || link === undefined) return { settled, step };
    page.guard.begin();
    await page.press(settled, link);
    settled = withoutNews(await page.settle(settled));
  }
}

/** On the way to the form nothing that is new is about an attempt. */
function withoutNews(settled: Settled): Settled {
  return { ...settled, reading: { ...settled.reading, siteError: null } };
}

async function rejectCookies(page: SitePage, settled: Settled): Promise<Settled> {
  const { cookieReject } = settled.reading;
  if (cookieReject === null) return settled;
  try {
    await page.press(settled, cookieReject);
    return withoutNews(await page.settle(settled));
  } catch (error) {
    if (error instanceof PageTroubleError && error.trouble === 'gone') return page.settle();
    throw error;
  }
}

/** A hash of what tells one browser from another: cookies, and the names of what the page keeps. */
async function storageOf(context: BrowserContext, page: SitePage): Promise<string> {
  const cookies = (await context.cookies()).map(({ name, value, domain, path }) =>
    JSON.stringify([name, value, domain, path]),
  );
  const kept = await page.keptNames();
  return createHash('sha256')
    .update(JSON.stringify([cookies.sort(), kept]))
    .digest('base64');
}

/** Opens the login page once more, as a visitor with this context's cookies. True when nothing is asked of them. */
async function isRemembered(options: SignInOptions, formUrl: string | null): Promise<boolean> {
  const page = await SitePage.open(options.context, options.policy);
  try {
    const { settled } = await discover(page, options.start);
    if (!isSignedIn(settled)) return false;
    if (formUrl === null || formUrl === options.start) return true;
    await page.goto(formUrl);
    return isSignedIn({ ...(await page.settle()), httpStatus: 200 });
  } catch (error) {
    if (error instanceof PageTroubleError) return false;
    throw error;
  } finally {
    await page.close();
  }
}

/** Whether a profile is still signed in. Asks nobody. */
export async function checkSignedIn(options: Omit<SignInOptions, 'person' | 'wasSignedIn'>): Promise<boolean> {
  const page = await SitePage.open(options.context, options.policy);
  try {
    return isSignedIn((await discover(page, options.start)).settled);
  } finally {
    await page.close();
  }
}

function needsOf(reading: PageReading): Need[] {
  if (reading.external !== null) return ['external'];
  return reading.fields.flatMap(({ type, label, hint }): Need[] => {
    if (type === 'totp_code') return ['totp'];
    if (type !== 'code') return type === 'text' ? ['input'] : [];
    return mentions([label, hint, ...reading.lines].join(' · '), 'sms') ? ['sms'] : ['email'];
  });
}

/** Sends what the person answered, once. */
async function perform(page: SitePage, settled: Settled, action: Action, masks: Masks): Promise<void> {
  const { fields, choices, submit } = settled.reading;
  if (action.kind === 'choice') {
    const choice = choices.find(({ id }) => id === action.id);
    if (choice === undefined) throw new PageTroubleError('gone');
    await page.press(settled, choice.target);
    if (choice.submit !== null) await page.press(settled, choice.submit);
    return;
  }
  const values = fields.flatMap((field) => {
    const value = action.values.get(field.id);
    return value === undefined ? [] : [[field, value] as const];
  });
  for (const [{ type }, value] of values) {
    masks.everything.add(value);
    if (type !== 'identifier') masks.secrets.add(value);
  }
  const before = page.sent;
  await page.fill(settled, values);
  // A code is often sent by the page itself once its last digit is in: then a press would send it twice.
  if (fields.every(({ type }) => /code/.test(type)) && (await page.hasSentSince(before))) return;
  if (submit === null) await page.pressEnter();
  else await page.press(settled, submit);
}

const CODE_OF_TROUBLE = {
  loop: 'stuck_in_loop',
  refused: 'domain_not_allowed',
  unreachable: 'network_error',
  moved: 'navigation_confused',
  gone: 'element_not_found',
  silent: 'browser_error',
} as const;

/** Signs in: from the page that it begins at to the proof that it worked, or to the reason why not. */
export async function signIn(options: SignInOptions): Promise<SignInEnd> {
  try {
    return await new SignIn(options, await SitePage.open(options.context, options.policy)).run();
  } catch (error) {
    if (error instanceof PageTroubleError) return { kind: 'failed', code: CODE_OF_TROUBLE[error.trouble] };
    throw error;
  }
}

class SignIn {
  readonly #options: SignInOptions;
  readonly #page: SitePage;
  readonly #masks: Masks = { secrets: new SecretMask(), everything: new SecretMask() };
  readonly #needs = new Set<Need>();
  #formUrl: string | null = null;
  #storage = '';
  #hasActed = false;

  constructor(options: SignInOptions, page: SitePage) {
    this.#options = options;
    this.#page = page;
  }

  async run(): Promise<SignInEnd> {
    const { context, start } = this.#options;
    const found = await discover(this.#page, start);
    this.#storage = await storageOf(context, this.#page);
    let { settled, step }: Found = found;
    // Some sites show somebody who is signed in nothing that says so; but they do not ask either.
    const isStillIn = this.#options.wasSignedIn && step.kind === 'hand_over' && isSignedIn(settled);
    if (isStillIn && settled.reading.loginLinks.length === 0) step = { kind: 'verify' };
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      switch (step.kind) {
        case 'ask':
        case 'external':
          ({ settled, step } = await this.#ask(settled, step));
          break;
        case 'verify':
          if (await isRemembered(this.#options, this.#formUrl)) return this.#signedIn(settled);
          step = { kind: 'hand_over', code: 'navigation_confused' };
          break;
        case 'hand_over':
          if (!this.#options.person.canTakeOver) return this.#failed(step.code, settled);
          return this.#handOver(settled);
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

  /** Asks the person, and sends the answer; or notices that the page has gone on by itself. */
  async #ask(settled: Settled, step: Extract<NextStep, { kind: 'ask' | 'external' }>): Promise<Found> {
    const { reading } = settled;
    if (this.#formUrl === null && reading.fields.length > 0) this.#formUrl = reading.url;
    const prompt = promptOf(reading, this.#masks, step.kind === 'ask' && step.isRejected);
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
      this.#hasActed = true;
      return { settled: changedTo, step: await this.#stepAfter(changedTo, settled) };
    }
    this.#options.person.sending();
    const now = await this.#page.settle();
    // The page went on while the person typed: what they typed belongs to what is not asked any more.
    if (!isSamePrompt(now.reading, reading)) return { settled: now, step: await this.#stepAfter(now, settled) };
    this.#page.guard.begin();
    await perform(this.#page, now, action, this.#masks);
    this.#hasActed = true;
    const after = await rejectCookiesKeepingNews(this.#page, await this.#page.settle(now));
    return { settled: after, step: await this.#stepAfter(after, now) };
  }

  async #stepAfter(settled: Settled, before: Settled): Promise<NextStep> {
    return nextStep(settled.reading, {
      hasActed: this.#hasActed,
      before: before.reading,
      storageChanged: (await storageOf(this.#options.context, this.#page)) !== this.#storage,
      httpStatus: settled.httpStatus,
      linksFollowed: Number.POSITIVE_INFINITY,
    });
  }

  /** Looks at the page now and then. Gives what it shows once it asks something else; null when it need not look any more. */
  async #untilItChanges(settled: Settled, signal: AbortSignal): Promise<Settled | null> {
    while (!signal.aborted) {
      await pause(LOOK_EVERY_MS, signal);
      if (signal.aborted) return null;
      const now = await this.#page.settle();
      if (signal.aborted) return null;
      const same =
        isSamePrompt(now.reading, settled.reading) &&
        (now.reading.external === null) === (settled.reading.external === null);
      if (!same) return now;
    }
    return null;
  }

  /** A person goes on in the browser's own window, until the site knows them. */
  async #handOver(from: Settled): Promise<SignInEnd> {
    const { person } = this.#options;
    this.#page.guard.isOpen = true;
    const through = new AbortController();
    let end: SignInEnd | null = null;
    const watch = (async () => {
      let settled = from;
      while (end === null) {
        await pause(LOOK_EVERY_MS, through.signal);
        this.#page.guard.begin();
        const now = await this.#page.settle();
        if (JSON.stringify(now.reading) === JSON.stringify(settled.reading)) continue;
        this.#hasActed = true;
        const step = await this.#stepAfter(now, from);
        settled = now;
        if (step.kind === 'verify' && (await isRemembered(this.#options, this.#formUrl))) {
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
    // A query or fragment may hold what only this browser should know.
    const postLoginUrl = url === null ? null : url.origin + url.pathname;
    return { kind: 'signed_in', result: { needs: [...this.#needs], account: null, postLoginUrl } };
  }

  #failed(code: ErrorCode, { reading }: Settled): SignInEnd {
    const siteError = reading.siteError === null ? undefined : this.#masks.everything.apply(reading.siteError);
    return { kind: 'failed', code, siteError };
  }
}

/** A cookie banner that comes up after an answer; what the page says about the answer stays. */
async function rejectCookiesKeepingNews(page: SitePage, settled: Settled): Promise<Settled> {
  const after = await rejectCookies(page, settled);
  return after === settled
    ? settled
    : { ...after, reading: { ...after.reading, siteError: settled.reading.siteError } };
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
