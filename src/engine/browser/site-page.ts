import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Frame, Page, Request } from 'playwright-core';
import type { HostPolicy } from '../network/host-policy';
import { isLoopbackHost } from '../network/host-policy';
import { readPage } from '../reading/read-page';
import type { PageReading, ReadField, Target } from '../reading/reading';
import { type Filling, fillFields, pressElement, storedNames, whatIsAt } from './fill-fields';
import { PageGoneError } from './isolated-world';
import { NavigationGuard } from './navigation-guard';
import type { Pace } from './pace';
import { PageReader, type PageView } from './page-reader';

/** Why a page cannot be gone on with. */
export type PageTrouble = 'loop' | 'refused' | 'unreachable' | 'moved' | 'gone' | 'silent';

export class PageTroubleError extends Error {
  override readonly name = 'PageTroubleError';
  readonly trouble: PageTrouble;
  constructor(trouble: PageTrouble) {
    super(`The page cannot be gone on with: ${trouble}.`);
    this.trouble = trouble;
  }
}

/** A page that has come to rest. */
export interface Settled {
  readonly view: PageView;
  readonly reading: PageReading;
  /** Of the top frame's last response; 0 if it is unknown. */
  readonly httpStatus: number;
  /** How many documents the top frame had had until then. */
  readonly documents: number;
}

const NAVIGATION_LIMIT_MS = 30_000;
/** How long a page may take to come to rest. */
const SETTLE_LIMIT_MS = 20_000;
/** An answer that takes longer than this is a connection that stays open, unless it sends something. */
const SLOW_REQUEST_MS = 4_000;
/** What a document asks for more often than this it asks for all the time, and is not waited for. */
const FEWEST_POLLS = 4;
const MOST_DIALOGS = 20;

/** A frame is read when its page may be opened and it belongs to the site of the page around it. */
function isSameSite(origin: string, top: string): boolean {
  if (origin === top) return true;
  if (!URL.canParse(origin) || !URL.canParse(top)) return false;
  const [a, b] = [new URL(origin), new URL(top)];
  if (isLoopbackHost(a.hostname) || isLoopbackHost(b.hostname) || a.protocol !== b.protocol) return false;
  const site = (host: string) => host.split('.').slice(-2).join('.');
  return a.hostname === b.hostname || (a.hostname.includes('.') && site(a.hostname) === site(b.hostname));
}

function addressOf(request: Request): string {
  return `${request.method()} ${request.url().split('?')[0]}`;
}

/** A request whose frame is gone, or not there yet, is of none. */
function isOf(request: Request, frame: Frame): boolean {
  try {
    return request.frame() === frame;
  } catch {
    return false;
  }
}

function isSending(request: Request): boolean {
  return request.method() !== 'GET' || request.isNavigationRequest();
}

/** Where a page is opened, and how fast. */
export interface PagePlace {
  readonly context: BrowserContext;
  readonly policy: HostPolicy;
  readonly pace: Pace;
}

/** One page of a login: goes, waits until it is at rest, reads and acts. */
export class SitePage {
  readonly page: Page;
  readonly guard: NavigationGuard;
  readonly #reader: PageReader;
  readonly #policy: HostPolicy;
  readonly #pace: Pace;
  readonly #pending = new Map<Request, number>();
  /** How often the page has sent something or gone elsewhere. */
  #sent = 0;
  /** How often the document has asked for each address. */
  readonly #asked = new Map<string, number>();
  #status = 0;
  #documents = 0;
  #dialogs = 0;
  #hasCrashed = false;

  private constructor(page: Page, guard: NavigationGuard, reader: PageReader, policy: HostPolicy, pace: Pace) {
    this.page = page;
    this.guard = guard;
    this.#reader = reader;
    this.#policy = policy;
    this.#pace = pace;
    page.on('dialog', (dialog) => {
      this.#dialogs += 1;
      dialog.dismiss().catch(() => {});
    });
    page.on('crash', () => {
      this.#hasCrashed = true;
    });
    page.on('request', (request) => {
      this.#pending.set(request, Date.now());
      const address = addressOf(request);
      if (/xhr|fetch/.test(request.resourceType())) this.#asked.set(address, (this.#asked.get(address) ?? 0) + 1);
      if (isSending(request)) this.#sent += 1;
    });
    const over = (request: Request) => void this.#pending.delete(request);
    page.on('requestfinished', over);
    page.on('requestfailed', over);
    page.on('response', (response) => {
      const request = response.request();
      if (!request.isNavigationRequest() || !isOf(request, page.mainFrame())) return;
      this.#status = response.status();
      this.#documents += 1;
      this.#asked.clear();
    });
  }

  static async open({ context, policy, pace }: PagePlace): Promise<SitePage> {
    const page = await context.newPage();
    const guard = await NavigationGuard.attach({ page, allowsPage: policy.allowsPage });
    let top = '';
    const reader = await PageReader.open(page, (origin) => {
      if (!policy.allowsPage(`${origin}/`)) return false;
      if (top === '') top = origin;
      return isSameSite(origin, top);
    });
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) top = '';
    });
    return new SitePage(page, guard, reader, policy, pace);
  }

  /** @throws PageTroubleError when the address may not be opened or does not answer. */
  async goto(url: string): Promise<void> {
    this.guard.begin();
    if (!this.#policy.allowsPage(url)) throw new PageTroubleError('refused');
    try {
      await this.page.goto(url, { waitUntil: 'commit', timeout: NAVIGATION_LIMIT_MS });
    } catch {
      throw new PageTroubleError(
        this.guard.isLooping ? 'loop' : this.guard.refused === null ? 'unreachable' : 'refused',
      );
    }
  }

  #isBusy(now: number): boolean {
    for (const [request, since] of this.#pending) {
      if (!/document|xhr|fetch|script|stylesheet/.test(request.resourceType())) continue;
      const isPoll = (this.#asked.get(addressOf(request)) ?? 0) > FEWEST_POLLS;
      if (!isPoll && (isSending(request) || now - since < SLOW_REQUEST_MS)) return true;
    }
    return false;
  }

  /**
   * Waits until nothing on the page changes any more, then reads it.
   *
   * @param before what the page was before something was done, to tell what is new, and to wait for an answer.
   * @throws PageTroubleError when it goes in circles, goes where it may not, or does not come to rest.
   */
  async settle(before: Settled | null = null): Promise<Settled> {
    const start = Date.now();
    let last = '';
    const old = before === null ? '' : JSON.stringify(before.view.snapshot);
    for (;;) {
      await sleep(this.#pace.look);
      const waited = Date.now() - start;
      if (this.guard.isLooping) throw new PageTroubleError('loop');
      if (this.guard.refused !== null && !this.#isBusy(Date.now())) throw new PageTroubleError('refused');
      if (this.#dialogs > MOST_DIALOGS) throw new PageTroubleError('loop');
      if (this.#hasCrashed) throw new PageTroubleError('silent');
      if (this.page.isClosed()) throw new PageTroubleError('gone');
      if (this.#isBusy(Date.now()) && waited < SETTLE_LIMIT_MS) continue;
      const view = await this.#look();
      const shown = view === null ? '' : JSON.stringify(view.snapshot);
      const isAtRest = view !== null && shown === last;
      last = shown;
      if (view !== null && (isAtRest || waited >= SETTLE_LIMIT_MS)) {
        const reading = readPage(view.snapshot, before?.reading ?? null);
        const isEmpty = view.snapshot.frames.every(({ inputs, buttons }) => inputs.length + buttons.length === 0);
        if (isEmpty && reading.external === null && reading.obstacle === null && waited < this.#pace.empty) continue;
        // A page that came anew and looks the same has answered.
        if (shown === old && this.#documents === before?.documents && waited < this.#pace.unchanged) continue;
        return { view, reading, httpStatus: this.#status, documents: this.#documents };
      }
      if (view === null && waited >= SETTLE_LIMIT_MS) throw new PageTroubleError('silent');
    }
  }

  /** Null while the page is on its way somewhere else. */
  async #look(): Promise<PageView | null> {
    try {
      const view = await this.#reader.read();
      return view.frames.length === 0 ? null : view;
    } catch (error) {
      if (error instanceof PageGoneError) return null;
      throw error;
    }
  }

  #frame({ view }: Settled, { frame }: Target) {
    const found = view.frames[frame];
    if (found === undefined) throw new PageTroubleError('gone');
    return found;
  }

  /**
   * Fills fields in. Nothing is typed unless the page, and where its form is sent to, are what was read.
   *
   * @throws PageTroubleError
   */
  async fill(settled: Settled, values: readonly (readonly [ReadField, string])[]): Promise<void> {
    const { actionOrigin } = settled.reading;
    if (actionOrigin !== null && !this.#policy.allowsPage(`${actionOrigin}/`)) throw new PageTroubleError('refused');
    const fillings = values.map(
      ([{ targets }, value]): Filling => ({ elements: targets.map(({ element }) => element), value }),
    );
    const [target] = values.flatMap(([{ targets }]) => targets);
    if (target === undefined) return;
    const frame = this.#frame(settled, target);
    const result = await this.#reader.world
      .call(frame.id, fillFields, fillings, frame.origin, actionOrigin)
      .catch(() => 'gone' as const);
    if (result !== 'filled') throw new PageTroubleError(result);
  }

  /** Presses a button as a mouse does. @throws PageTroubleError */
  async press(settled: Settled, target: Target): Promise<void> {
    const frame = this.#frame(settled, target);
    const { world } = this.#reader;
    const deadline = Date.now() + this.#pace.unchanged / 2;
    for (;;) {
      const middle = await world.middleOf(frame.id, target.element);
      const at =
        middle === null
          ? 'gone'
          : await world
              .call(frame.id, whatIsAt, target.element, frame.origin, middle.x, middle.y)
              .catch(() => 'gone' as const);
      if (at === 'element' && middle !== null) {
        await this.page.mouse.click(middle.x, middle.y);
        return;
      }
      // A button that is not ready yet often becomes so once its fields are filled in.
      if (at === 'gone' && Date.now() < deadline) {
        await sleep(this.#pace.look);
        continue;
      }
      const isPressed =
        at === 'other' && (await world.call(frame.id, pressElement, target.element, frame.origin).catch(() => false));
      if (!isPressed) throw new PageTroubleError('gone');
      return;
    }
  }

  /** Presses Enter where the focus is. */
  async pressEnter(): Promise<void> {
    await this.page.keyboard.press('Enter');
  }

  /** How often the page has sent something so far, or gone elsewhere. */
  get sent(): number {
    return this.#sent;
  }

  /** Whether the page sends by itself what was filled in since: it is given a moment to. */
  async hasSentSince(before: number): Promise<boolean> {
    await sleep(this.#pace.look * 2);
    return this.#sent > before;
  }

  /** The names, and the lengths, of what the page's origin keeps. */
  async keptNames(): Promise<readonly string[]> {
    const [top] = await this.#reader.world.frames().catch(() => []);
    if (top === undefined) return [];
    return this.#reader.world.call(top.id, storedNames).catch(() => []);
  }

  async close(): Promise<void> {
    await this.page.close({ runBeforeUnload: false }).catch(() => {});
  }
}
