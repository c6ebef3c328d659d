import type { BrowserContext } from 'playwright-core';
import type { HostPolicy } from '../network/host-policy';
import { isSignedIn, type NextStep, nextStep } from '../reading/next-step';
import { isAsking } from '../reading/reading';
import { PageTroubleError, type Settled, SitePage } from './site-page';

/** Where a login begins, and with whose cookies. */
export interface LoginPlace {
  readonly context: BrowserContext;
  readonly policy: HostPolicy;
  /** The page that it begins at. */
  readonly start: string;
}

export interface Found {
  readonly settled: Settled;
  readonly step: NextStep;
}

/** Opens the page that a login begins at and goes on to the form: cookie banners are answered, links to a login followed. */
export async function discover(page: SitePage, start: string): Promise<Found> {
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

/** A cookie banner that comes up after an answer; what the page says about the answer stays. */
export async function rejectCookiesKeepingNews(page: SitePage, settled: Settled): Promise<Settled> {
  const after = await rejectCookies(page, settled);
  return after === settled
    ? settled
    : { ...after, reading: { ...after.reading, siteError: settled.reading.siteError } };
}

/** Opens the login page once more, as a visitor with this context's cookies. True when nothing is asked of them. */
export async function isRemembered(options: LoginPlace, formUrl: string | null): Promise<boolean> {
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

/**
 * Whether the login page asks somebody without cookies. Only then does it prove anything that it does not ask us: a site that
 * is closed for the day asks nobody.
 */
export async function asksStrangers(options: LoginPlace): Promise<boolean> {
  const page = await SitePage.open(options.context, options.policy);
  try {
    return isAsking((await discover(page, options.start)).settled.reading);
  } catch (error) {
    if (error instanceof PageTroubleError) return false;
    throw error;
  } finally {
    await page.close();
  }
}

/** Whether a profile is still signed in. Asks nobody. */
export async function checkSignedIn(options: LoginPlace): Promise<boolean> {
  const page = await SitePage.open(options.context, options.policy);
  try {
    return isSignedIn((await discover(page, options.start)).settled);
  } finally {
    await page.close();
  }
}
