import { setTimeout as sleep } from 'node:timers/promises';
import { isSignedIn, type NextStep, nextStep } from '../reading/next-step';
import { isAsking, type PageReading } from '../reading/reading';
import { type PagePlace, PageTroubleError, type Settled, SitePage } from './site-page';

/** Where a login begins, and with whose cookies. */
export interface LoginPlace extends PagePlace {
  /** The page that it begins at. */
  readonly start: string;
}

export interface Found {
  readonly settled: Settled;
  readonly step: NextStep;
}

interface Discovered extends Found {
  /** How many links led there. */
  readonly linksFollowed: number;
}

/** Opens the page that a login begins at and goes on to the form: cookie banners are answered, links to a login followed. */
export async function discover(page: SitePage, start: string): Promise<Discovered> {
  await page.goto(start);
  let settled = await page.settle();
  for (let linksFollowed = 0; ; linksFollowed += 1) {
    settled = await putAwayMessage(page, await rejectCookies(page, settled));
    const { reading, httpStatus } = settled;
    const circumstances = { hasActed: false, before: null, storageChanged: false, httpStatus, linksFollowed };
    const step = nextStep(reading, circumstances);
    const [link] = reading.loginLinks;
    if (step.kind !== 'follow_link' || link === undefined) return { settled, step, linksFollowed };
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

/** A box with a message that lies on the form is read, and put away. */
async function putAwayMessage(page: SitePage, settled: Settled): Promise<Settled> {
  const { messageBox } = settled.reading;
  if (messageBox === null) return settled;
  await page.press(settled, messageBox);
  return page.settle(settled);
}

/** Clears a cookie banner or a message away that came up after an answer; what the page says about the answer stays. */
export async function clearTheWay(page: SitePage, settled: Settled): Promise<Settled> {
  const after = await putAwayMessage(page, await rejectCookies(page, settled));
  return after === settled
    ? settled
    : { ...after, reading: { ...after.reading, siteError: settled.reading.siteError } };
}

/** As `discover`, but where it says both "log in" and "log out" it looks what is behind the former. */
async function reopen(page: SitePage, start: string): Promise<Settled> {
  const { settled } = await discover(page, start);
  const { loginOffer } = settled.reading;
  if (loginOffer === null) return settled;
  page.guard.begin();
  await page.press(settled, loginOffer);
  const behind = await page.settle(settled);
  return isAsking(behind.reading) ? behind : settled;
}

/** What a login page asks somebody without cookies. */
export interface Stranger {
  readonly reading: PageReading;
  /** The page itself sent them to where they are asked: it is closed to them. */
  readonly isTurnedBack: boolean;
}

export interface Proof {
  /** The page that the form was on; null if there was none. */
  readonly formUrl: string | null;
  /** Null when strangers are not asked. */
  readonly askStranger: () => Promise<Stranger | null>;
  /** Whether a page bears the name of the one who signed in. */
  readonly namesPerson: (reading: PageReading) => boolean;
}

/**
 * Opens the login page once more, as a visitor with this context's cookies. True when nothing is asked of them, neither at once
 * nor after a while, and strangers are asked.
 */
export async function isRemembered(options: LoginPlace, proof: Proof): Promise<boolean> {
  const { formUrl, askStranger, namesPerson } = proof;
  const page = await SitePage.open(options);
  try {
    const settled = await reopen(page, options.start);
    if (!isSignedIn(settled)) return false;
    const [stranger] = await Promise.all([askStranger(), sleep(options.pace.doubt)]);
    // Meanwhile a page that only looked busy has shown what it wants.
    if (stranger === null) return false;
    const later = await page.settle();
    if (!isSignedIn(later, stranger.reading)) return false;
    if (formUrl === null || formUrl === options.start) return true;
    // Some forms are there for everybody: a page that is closed to strangers and knows the person says more.
    const isKnown = later.reading.signedInControl !== null || namesPerson(later.reading);
    if (stranger.isTurnedBack && isKnown) return true;
    await page.goto(formUrl);
    const form = await page.settle();
    // Some sites answer "not found" where nobody has anything to log in to any more.
    return form.httpStatus < 500 && isSignedIn({ ...form, httpStatus: 200 }, stranger.reading);
  } catch (error) {
    if (error instanceof PageTroubleError) return false;
    throw error;
  } finally {
    await page.close();
  }
}

/**
 * What the login page asks somebody without cookies; null when nothing. Only if it asks them does it prove anything that it does
 * not ask us: a site that is closed for the day asks nobody.
 */
export async function askedOfStrangers(options: LoginPlace): Promise<Stranger | null> {
  const page = await SitePage.open(options);
  try {
    const { settled, linksFollowed } = await discover(page, options.start);
    const { reading } = settled;
    if (!isAsking(reading)) return null;
    return { reading, isTurnedBack: linksFollowed === 0 && !isSamePath(reading.url, options.start) };
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

/** Whether a profile is still signed in. Asks nobody. */
export async function checkSignedIn(options: LoginPlace): Promise<boolean> {
  const page = await SitePage.open(options);
  try {
    return isSignedIn((await discover(page, options.start)).settled);
  } finally {
    await page.close();
  }
}
