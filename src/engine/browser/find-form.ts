import { isSignedIn, type NextStep, nextStep } from '../reading/next-step';
import { type PagePlace, PageTroubleError, type Settled } from './page-place';
import { SitePage } from './site-page';

/** Where a login begins, and which cookies it brings. */
export interface LoginPlace extends PagePlace {
  /** The page that it begins at. */
  readonly start: string;
}

export interface Found {
  readonly settled: Settled;
  readonly step: NextStep;
}

interface Discovered extends Found {
  /** How many links were followed to get there. */
  readonly linksFollowed: number;
}

/** Opens the page that a login begins at and looks for the form, answering cookie banners and following links to a login. */
export async function discover(page: SitePage, start: string): Promise<Discovered> {
  await page.goto(start);
  let settled = await page.settle();
  for (let linksFollowed = 0; ; linksFollowed += 1) {
    settled = await putAwayMessage(page, await rejectCookies(page, settled));
    const { reading, httpStatus, isChallenged } = settled;
    const found = { httpStatus, isChallenged, linksFollowed };
    const circumstances = { hasActed: false, before: null, storageChanged: false, ...found };
    const step = nextStep(reading, circumstances);
    const [link] = reading.loginLinks;
    if (step.kind !== 'follow_link' || link === undefined) return { settled, step, linksFollowed };
    page.begin();
    await page.press(settled, link);
    settled = withoutNews(await page.settle(settled));
  }
}

/** Before the form is found there was no attempt that a new message could be about. */
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

/** Reads a message box that covers the form, then closes it. */
async function putAwayMessage(page: SitePage, settled: Settled): Promise<Settled> {
  const { messageBox } = settled.reading;
  if (messageBox === null) return settled;
  await page.press(settled, messageBox);
  return page.settle(settled);
}

/** Closes a cookie banner or message box that appeared after an answer; what the page says about the answer stays. */
export async function clearTheWay(page: SitePage, settled: Settled): Promise<Settled> {
  const after = await putAwayMessage(page, await rejectCookies(page, settled));
  return after === settled
    ? settled
    : { ...after, reading: { ...after.reading, siteError: settled.reading.siteError } };
}

/** Whether a profile is still signed in, found out without a person. */
export async function checkSignedIn(options: LoginPlace): Promise<boolean> {
  const page = await SitePage.open(options);
  try {
    return isSignedIn((await discover(page, options.start)).settled);
  } finally {
    await page.close();
  }
}
