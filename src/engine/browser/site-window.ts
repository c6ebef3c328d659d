import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { isSameSite } from '../network/same-site';
import { readPage } from '../reading/read-page';
import type { ReadField, Target } from '../reading/reading';
import { SNAPSHOT_LIMITS } from '../reading/snapshot';
import { type Filling, fillFields, pressElement, storedNames, whatIsAt } from './fill-fields';
import { mayAskInHiding } from './hidden-forms';
import { PageGoneError } from './isolated-world';
import { NavigationGuard } from './navigation-guard';
import { type PagePlace, PageTroubleError, type Settled } from './page-place';
import { PageReader, type PageView } from './page-reader';
import { PageTraffic } from './page-traffic';
import { meantFor } from './windows';

const NAVIGATION_LIMIT_MS = 30_000;
/** How long a page may take to come to rest. */
const SETTLE_LIMIT_MS = 20_000;
const MOST_DIALOGS = 20;

/** One window of a login: goes, waits until it is at rest, reads and acts. */
export class SiteWindow {
  readonly page: Page;
  /** A window that it opened went where no page may be, or nowhere. */
  hasRefusedWindow = false;
  readonly #guard: NavigationGuard;
  readonly #reader: PageReader;
  readonly #place: PagePlace;
  readonly #traffic: PageTraffic;
  #dialogs = 0;
  /** What the page has said in dialogs of the browser since the last action. */
  #alerts: string[] = [];
  #hasCrashed = false;
  #last: Settled | null = null;

  private constructor(page: Page, guard: NavigationGuard, reader: PageReader, place: PagePlace) {
    this.page = page;
    this.#guard = guard;
    this.#reader = reader;
    this.#place = place;
    this.#traffic = new PageTraffic(page);
    page.on('dialog', (dialog) => {
      this.#dialogs += 1;
      // A space for a space: what is cut counts as cut by its length.
      const said = dialog.message().slice(0, SNAPSHOT_LIMITS.textCharacters).replace(/\s/g, ' ');
      if (dialog.type() === 'alert') this.#alerts.push(said);
      dialog.dismiss().catch(() => {});
    });
    page.on('crash', () => {
      this.#hasCrashed = true;
    });
  }

  static async attach(page: Page, place: PagePlace): Promise<SiteWindow> {
    const { policy } = place;
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
    return new SiteWindow(page, guard, reader, place);
  }

  /** The page, as the browser knows it. */
  get targetId(): string {
    return this.#guard.targetId;
  }

  /** What it was when it last came to rest; null before that. */
  get last(): Settled | null {
    return this.#last;
  }

  /** The address that a window that was opened blank is meant for; empty when its opener has yet to say. */
  async meantFor(): Promise<string> {
    const [top] = await this.#reader.world.frames();
    return top === undefined ? '' : meantFor(await this.#reader.world.call(top.id, () => location.href));
  }

  /** Starts counting anew, before an action. */
  begin(): void {
    this.#guard.begin();
    this.#alerts = [];
    this.hasRefusedWindow = false;
  }

  /** From now on a person drives, and may go anywhere. */
  release(): void {
    this.#guard.isOpen = true;
  }

  /** @throws PageTroubleError when the address may not be opened or does not answer. */
  async goto(url: string): Promise<void> {
    this.begin();
    if (!this.#place.policy.allowsPage(url)) throw new PageTroubleError('refused');
    try {
      await this.page.goto(url, { waitUntil: 'commit', timeout: NAVIGATION_LIMIT_MS });
    } catch {
      if (this.#guard.isLooping) throw new PageTroubleError('loop');
      throw this.#guard.refused === null ? this.#notShown() : new PageTroubleError('refused');
    }
  }

  /**
   * Waits until nothing on the page changes any more, then reads it.
   *
   * @param before what the page was before something was done, to tell what is new, and to wait for an answer.
   * @param isElsewhere asked again and again: whether something else is to be looked at now. Then it gives null.
   * @throws PageTroubleError when it loops, navigates where it may not, or does not settle.
   */
  async settle(before: Settled | null, isElsewhere: () => Promise<boolean>): Promise<Settled | null> {
    const { pace } = this.#place;
    const start = Date.now();
    let last = '';
    const old = before === null ? '' : JSON.stringify(before.view.snapshot);
    for (;;) {
      await sleep(pace.look);
      if (await isElsewhere()) return null;
      const waited = Date.now() - start;
      const isBusy = this.#traffic.isBusy(Date.now());
      if (this.#guard.isLooping) throw new PageTroubleError('loop');
      if (this.#guard.refused !== null && !isBusy) throw new PageTroubleError('refused');
      if (this.#dialogs > MOST_DIALOGS) throw new PageTroubleError('loop');
      if (this.#hasCrashed) throw new PageTroubleError('silent');
      if (this.page.isClosed()) throw new PageTroubleError('gone');
      if (isBusy && waited < SETTLE_LIMIT_MS) continue;
      if (this.page.url().startsWith('chrome-error:')) throw this.#notShown();
      const view = await this.#look();
      const shown = view === null ? '' : JSON.stringify(view.snapshot);
      const isAtRest = view !== null && shown === last;
      last = shown;
      if (view !== null && (isAtRest || waited >= SETTLE_LIMIT_MS)) {
        const { documents, status, isChallenged } = this.#traffic;
        const reading = readPage(view.snapshot, before?.reading ?? null, this.#alerts);
        const isEmpty = view.snapshot.frames.every(({ inputs, buttons }) => inputs.length + buttons.length === 0);
        if (isEmpty && reading.external === null && reading.obstacle === null && waited < pace.empty) continue;
        // A page that came anew and looks the same has answered.
        const isUnchanged = shown === old && documents === before?.documents;
        if (isUnchanged && waited < pace.unchanged) continue;
        if (isUnchanged && this.hasRefusedWindow) throw new PageTroubleError('refused');
        this.#guard.release();
        this.#last = { view, reading, httpStatus: status, isChallenged, documents };
        return this.#last;
      }
      if (view === null && waited >= SETTLE_LIMIT_MS) throw new PageTroubleError('silent');
    }
  }

  /** Why the browser shows an error of its own: nobody answers, or with a challenge and nothing else. */
  #notShown(): PageTroubleError {
    return new PageTroubleError(this.#traffic.isChallenged ? 'challenged' : 'unreachable');
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
   * Fills fields in. Nothing is typed unless the page, and where the button sends its form, are what was read. From then on
   * until the page has come to rest, it goes nowhere that it may not, in no frame.
   *
   * @throws PageTroubleError
   */
  async fill(settled: Settled, values: readonly (readonly [ReadField, string])[]): Promise<void> {
    const { actionOrigin, submit } = settled.reading;
    if (actionOrigin !== null && !this.#place.policy.allowsPage(`${actionOrigin}/`))
      throw new PageTroubleError('refused');
    const fillings = values.map(
      ([{ targets }, value]): Filling => ({ elements: targets.map(({ element }) => element), value }),
    );
    const [target] = values.flatMap(([{ targets }]) => targets);
    if (target === undefined) return;
    const frame = this.#frame(settled, target);
    const result = await this.#guard
      .hold()
      .then(() =>
        this.#reader.world.call(frame.id, fillFields, fillings, frame.origin, actionOrigin, submit?.element ?? null),
      )
      .catch(() => 'gone' as const);
    if (result !== 'filled') throw new PageTroubleError(result);
  }

  /** Clicks a button. @throws PageTroubleError */
  async press(settled: Settled, target: Target): Promise<void> {
    const frame = this.#frame(settled, target);
    const { world } = this.#reader;
    const deadline = Date.now() + this.#place.pace.unchanged / 2;
    for (;;) {
      const middle = await world.middleOf(frame.id, target.element);
      const at =
        middle === null
          ? 'gone'
          : await world
              .call(frame.id, whatIsAt, target.element, frame.origin, middle.x, middle.y)
              .catch(() => 'gone' as const);
      if (at === 'moved') throw new PageTroubleError('moved');
      if (at === 'element' && middle !== null) {
        await this.page.mouse.click(middle.x, middle.y);
        return;
      }
      // A button that is not ready yet often becomes so once its fields are filled in.
      if (at === 'gone' && Date.now() < deadline) {
        await sleep(this.#place.pace.look);
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

  /** How many times the page has sent something or navigated. */
  get sent(): number {
    return this.#traffic.sent;
  }

  /** Whether a password may be asked for where nothing is read. A page that does not say may. */
  async mayAskInHiding(): Promise<boolean> {
    return this.#reader.world.document().then(mayAskInHiding, () => true);
  }

  /** The names and lengths of the storage entries of the page's origin. */
  async keptNames(): Promise<readonly string[]> {
    const [top] = await this.#reader.world.frames().catch(() => []);
    if (top === undefined) return [];
    return this.#reader.world.call(top.id, storedNames).catch(() => []);
  }

  async close(): Promise<void> {
    await this.page.close({ runBeforeUnload: false }).catch(() => {});
  }
}
