import type { ErrorCode } from '../../protocol/error-codes';
import { saysPasswordWrong } from './messages';
import { isAsking, isSamePrompt, type PageReading } from './reading';

/** What is known beside the page itself. */
export interface Circumstances {
  /** The person has answered something in this login. */
  readonly hasActed: boolean;
  /** What the page asked before the last answer; null before the first one. */
  readonly before: PageReading | null;
  /** Cookies or what the origin keeps are not what they were before the login began. */
  readonly storageChanged: boolean;
  /** The status of the response that the page came with; 0 if it is unknown. */
  readonly httpStatus: number;
  /** Links to a login form that were followed so far. */
  readonly linksFollowed: number;
}

/** What the engine does next. */
export type NextStep =
  /** The page asks the person something. */
  | { readonly kind: 'ask'; readonly isRejected: boolean }
  /** The person has to do something elsewhere. */
  | { readonly kind: 'external' }
  /** It looks signed in: the login page decides. */
  | { readonly kind: 'verify' }
  | { readonly kind: 'follow_link' }
  | { readonly kind: 'fail'; readonly code: ErrorCode }
  /** No rule fits. A person may see what to do; `code` is why it fails where none can. */
  | { readonly kind: 'hand_over'; readonly code: ErrorCode };

/** How many links to a login form are followed. */
const MOST_LINKS = 2;

function path(url: string): string {
  return URL.canParse(url) ? new URL(url).origin + new URL(url).pathname : url;
}

/**
 * The second sign of a success, beside the form being gone: the address, a cookie or what the origin keeps has changed, or
 * there is a control for somebody who is signed in.
 */
function hasSecondSign(reading: PageReading, { before, storageChanged }: Circumstances): boolean {
  const moved = before !== null && path(reading.url) !== path(before.url);
  const newControl = reading.signedInControl !== null && reading.signedInControl !== before?.signedInControl;
  return moved || storageChanged || newControl;
}

/** What follows from what a page asks. Pure: each row of its table is a test. */
export function nextStep(reading: PageReading, circumstances: Circumstances): NextStep {
  const { hasActed, before, httpStatus, linksFollowed } = circumstances;
  switch (reading.obstacle) {
    case 'account_locked':
    case 'rate_limited':
      // Before anybody did anything it may be about somebody else who was here.
      if (hasActed || reading.fields.length === 0) return { kind: 'fail', code: reading.obstacle };
      break;
    case 'captcha':
      return { kind: 'hand_over', code: 'captcha_blocked' };
    case 'passkey_only':
      return { kind: 'hand_over', code: 'unsupported_auth_method' };
    case null:
      break;
    default:
      reading.obstacle satisfies never;
  }
  if (reading.fields.length > 0 || reading.choices.length > 0) {
    const isSame = before !== null && isSamePrompt(before, reading);
    if (reading.external !== null) return { kind: 'external' };
    return { kind: 'ask', isRejected: hasActed && isSame && reading.siteError !== null };
  }
  if (reading.external !== null) return { kind: 'external' };
  if (httpStatus === 429) return { kind: 'fail', code: 'rate_limited' };
  if (httpStatus >= 500) return { kind: 'fail', code: 'website_error' };
  if (!hasActed) {
    if (reading.signedInControl === 'log_out') return { kind: 'verify' };
    if (reading.loginLinks.length > 0 && linksFollowed < MOST_LINKS) return { kind: 'follow_link' };
    return { kind: 'hand_over', code: 'login_form_not_found' };
  }
  if (wantsMore(reading)) return { kind: 'hand_over', code: 'customer_input_required' };
  if (saysWrong(reading)) return { kind: 'hand_over', code: 'website_error' };
  if (httpStatus < 400 && hasSecondSign(reading, circumstances) && isPlace(reading, before)) return { kind: 'verify' };
  return { kind: 'hand_over', code: 'navigation_confused' };
}

/** Fewer things to press than this, and the page may as well be one that asks to wait. */
const FEWEST_CONTROLS = 3;

/**
 * Whether a page is somewhere that one signs in to, rather than a word in between: "One moment", "Thank you".
 *
 * @param asker the page as it is when it asks; null if that is not known. A place has more to press than that page without
 *   its form.
 */
function isPlace({ signedInControl, controls, turnsAway }: PageReading, asker: PageReading | null): boolean {
  if (turnsAway) return false;
  if (signedInControl !== null) return true;
  const hasMore = asker === null || controls.some((name) => !asker.controls.includes(name));
  return hasMore && controls.length >= FEWEST_CONTROLS;
}

/** With more to press than this, words about something that failed are about one thing of many. */
const FEW_CONTROLS = 12;

/** The page says that it went wrong, and little else; or that it was the password, whatever else there is. */
function saysWrong({ siteError, signedInControl, controls }: PageReading): boolean {
  if (siteError === null) return false;
  return saysPasswordWrong(siteError) || (signedInControl === null && controls.length <= FEW_CONTROLS);
}

/** The page wants something that is no part of signing in, before it lets anybody go on. */
function wantsMore({ hasOtherPasswordForm, hasOpenQuestion, signedInControl }: PageReading): boolean {
  return hasOpenQuestion || (hasOtherPasswordForm && signedInControl !== 'log_out');
}

/** What the login page shows to the one who claims to be signed in. */
export interface Reopened {
  readonly reading: PageReading;
  readonly httpStatus: number;
}

/**
 * Whether a login page that was opened once more takes the person for signed in: it was answered, says that nothing is wrong,
 * and asks for nothing, neither there nor behind its link to a login form.
 *
 * @param stranger what the page asks somebody whom it does not know; null if that is not known.
 */
export function isSignedIn({ reading, httpStatus }: Reopened, stranger: PageReading | null = null): boolean {
  if (httpStatus >= 400 || isAsking(reading) || wantsMore(reading)) return false;
  return isPlace(reading, stranger) && !saysWrong(reading);
}
