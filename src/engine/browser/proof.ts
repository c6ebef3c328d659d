import { setTimeout as sleep } from 'node:timers/promises';
import { isSignedIn } from '../reading/next-step';
import { doorsToPerson, namedDoors } from '../reading/person-signs';
import { isAsking, type PageReading, type Target } from '../reading/reading';
import { discover, type LoginPlace } from './find-form';
import { type PagePlace, PageTroubleError, type Settled } from './page-place';
import { SitePage } from './site-page';

/** What a login page asks of a visitor without cookies. */
export interface Stranger {
  readonly reading: PageReading;
  /** The page itself redirected them to a login, or forbids them what is there: it is closed to strangers. */
  readonly isTurnedBack: boolean;
}

export interface ProofOptions {
  /** The page that the form was on; null if there was none. */
  readonly formUrl: string | null;
  /** What a page asks strangers; null when it asks them nothing. */
  readonly askStranger: (start: string) => Promise<Stranger | null>;
  /** Opens a page elsewhere with a copy of this context's cookies and storage; null when it does not answer. */
  readonly openElsewhere: (url: string) => Promise<Reopened | null>;
  /**
   * Whether a text contains the name that was signed in with. Null when nobody has answered anything: then an earlier login
   * proved whose cookies these are.
   */
  readonly isName: ((text: string) => boolean) | null;
  /** The same, also for names that stand on many a page: "admin". */
  readonly isAnyName: (text: string) => boolean;
}

/** The page that the form was on, opened once more. */
export interface Reopened {
  readonly reading: PageReading;
  readonly httpStatus: number;
  /** A password may be asked for where nothing is read. */
  readonly mayAskInHiding: boolean;
}

/** How many controls are pressed in search of a sign of the person. */
const MOST_DOORS = 4;

/**
 * Opens the login page once more, as a visitor with this context's cookies. True when nothing is asked of them, neither at once
 * nor after a while, strangers are asked, and the page knows the person: a site may show whoever has tried something else than
 * a form, so that the form is gone proves nothing by itself.
 */
export async function isProven(options: LoginPlace, proof: ProofOptions): Promise<boolean> {
  const page = await SitePage.open(options);
  try {
    return await new Proof(page, options, proof).holds();
  } catch (error) {
    if (error instanceof PageTroubleError) return false;
    throw error;
  } finally {
    await page.close();
  }
}

class Proof {
  readonly #page: SitePage;
  readonly #place: LoginPlace;
  readonly #options: ProofOptions;

  constructor(page: SitePage, place: LoginPlace, options: ProofOptions) {
    this.#page = page;
    this.#place = place;
    this.#options = options;
  }

  async holds(): Promise<boolean> {
    const { formUrl, askStranger, isName } = this.#options;
    const { start, pace } = this.#place;
    // Before everything else: there are sites that sign out whoever opens the page of the form.
    const form = formUrl === null || formUrl === start ? null : await this.#options.openElsewhere(formUrl);
    const settled = await this.#reopen();
    if (!isSignedIn(settled)) return false;
    const [stranger] = await Promise.all([askStranger(start), sleep(pace.doubt)]);
    if (stranger === null) return false;
    // By now a page that was still loading shows what it asks.
    const later = await this.#page.settle();
    if (!isSignedIn(later, stranger.reading) || (await this.#page.mayAskInHiding())) return false;
    if (isName === null && formUrl === null) return true;
    const known = canLogOut(later, stranger) ? later : await this.#isRecognized(later, stranger);
    if (known === null) return false;
    if (formUrl === null || formUrl === start) return this.#isTheirs(known, stranger);
    if (stranger.isTurnedBack) return !isStillAsking(form) || this.#isNamed(later, stranger);
    return isFormGone(form, stranger) || this.#isBehindClosedDoor(stranger);
  }

  /** A form that is there for everybody says nothing, but neither does "log out" alone: then the page has to bear their name. */
  #isNamed({ reading }: Settled, stranger: Stranger): boolean {
    return namedDoors(reading, stranger.reading, this.#options.isAnyName).length > 0;
  }

  /** As `discover`, but on a page with both "log in" and "log out" it follows the former. */
  async #reopen(): Promise<Settled> {
    const { settled } = await discover(this.#page, this.#place.start);
    const { loginOffer } = settled.reading;
    if (loginOffer === null) return settled;
    const behind = await this.#press(settled, loginOffer);
    return behind !== null && isAsking(behind.reading) ? behind : settled;
  }

  /** Some sites show the form to everybody; there the page behind the person's name has to be closed to strangers. */
  async #isBehindClosedDoor(stranger: Stranger): Promise<boolean> {
    const behind = await this.#isRecognized(await this.#reopen(), stranger, true);
    if (behind === null) return false;
    return (await this.#options.askStranger(behind.reading.url))?.isTurnedBack === true;
  }

  /** A site may show a name to whoever has typed it, with a page behind it that everybody may see: that is no sign. */
  async #isTheirs(known: Settled, stranger: Stranger): Promise<boolean> {
    const { url } = known.reading;
    if (canLogOut(known, stranger) || isSamePath(url, this.#place.start)) return true;
    const there = await this.#options.askStranger(url);
    return there !== null && (there.isTurnedBack || isInPlaceOf(url, there.reading, stranger.reading));
  }

  /**
   * Looks for the person as one would who is not sure which account this is: behind their name, behind "my account", in menus.
   * Gives the page on which they are known: it has a control to log out, or it is behind a control with their name and asks for
   * nothing. Null when there is none, or when something is asked there.
   */
  async #isRecognized(at: Settled, stranger: Stranger, onlyByName = false): Promise<Settled | null> {
    const tried = new Set<string>();
    let here = at;
    for (let looked = 0; looked < MOST_DOORS; looked += 1) {
      const doors = doorsToPerson(here.reading, stranger.reading, this.#options.isName ?? (() => false));
      const door = doors.find(({ name, isNamed }) => !tried.has(name) && (isNamed || !onlyByName));
      if (door === undefined) return null;
      tried.add(door.name);
      const behind = await this.#press(here, door.target);
      if (behind === null) continue;
      if (behind.reading.fields.length > 0 || behind.reading.obstacle !== null || behind.httpStatus >= 400) return null;
      if (door.isNamed ? isSignedIn(behind) : canLogOut(behind, stranger)) return behind;
      if (isAsking(behind.reading)) return null;
      here = behind.documents === here.documents ? behind : await this.#reopen();
      if (!isSignedIn(here)) return null;
    }
    return null;
  }

  /** What the page asks after a press; null when the control is gone. */
  async #press(here: Settled, target: Target): Promise<Settled | null> {
    this.#page.begin();
    try {
      await this.#page.press(here, target);
    } catch (error) {
      if (error instanceof PageTroubleError && error.trouble === 'gone') return null;
      throw error;
    }
    return this.#page.settle(here);
  }
}

/** Some sites show their form at every address: there it is the same page again, with nothing else on it. */
function isInPlaceOf(url: string, there: PageReading, form: PageReading): boolean {
  return isSamePath(there.url, url) && there.controls.toSorted().join('\n') === form.controls.toSorted().join('\n');
}

function isStillAsking(form: Reopened | null): boolean {
  return form !== null && (isAsking(form.reading) || form.mayAskInHiding);
}

function isFormGone(form: Reopened | null, stranger: Stranger): boolean {
  if (form === null || form.mayAskInHiding || form.httpStatus >= 500) return false;
  // Some sites answer their login page with 404 once somebody is signed in.
  return isSignedIn({ ...form, httpStatus: 200 }, stranger.reading);
}

/** Strangers see no control to log out, or see it under the dialog that asks them, where nobody can press it. */
function canLogOut({ reading }: Settled, stranger: Stranger): boolean {
  if (reading.signedInControl !== 'log_out') return false;
  return stranger.reading.signedInControl !== 'log_out' || (reading.canLogOut && !stranger.reading.canLogOut);
}

/**
 * What the login page asks of a visitor without cookies; null when nothing. That it does not ask us proves something only if it
 * asks them: a site that is closed for the day asks nobody.
 */
export async function askedOfStrangers(options: LoginPlace): Promise<Stranger | null> {
  const page = await SitePage.open(options);
  try {
    const { settled, linksFollowed } = await discover(page, options.start);
    const { reading } = settled;
    if (!isAsking(reading)) return null;
    const isForbidden = settled.httpStatus === 401 || settled.httpStatus === 403;
    const isTurnedBack = linksFollowed === 0 && (isForbidden || !isSamePath(reading.url, options.start));
    return { reading, isTurnedBack };
  } catch (error) {
    if (error instanceof PageTroubleError) return null;
    throw error;
  } finally {
    await page.close();
  }
}

/** What a page asks of whoever has the context's cookies; null when it does not answer. */
export async function reopened(place: PagePlace, url: string): Promise<Reopened | null> {
  const page = await SitePage.open(place);
  try {
    await page.goto(url);
    const { reading, httpStatus } = await page.settle();
    return { reading, httpStatus, mayAskInHiding: await page.mayAskInHiding() };
  } catch (error) {
    if (error instanceof PageTroubleError) return null;
    throw error;
  } finally {
    await page.close();
  }
}

function isSamePath(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  const [one, other] = [new URL(a), new URL(b)];
  return one.origin === other.origin && one.pathname === other.pathname;
}
