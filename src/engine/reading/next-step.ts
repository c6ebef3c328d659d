import type { ErrorCode } from '../../protocol/error-codes';
import { saysPasswordWrong } from './messages';
import { isAsking, isSamePrompt, type PageReading } from './reading';

/** What is known besides the page itself. */
export interface Circumstances {
  /** The person has answered something in this login. */
  readonly hasActed: boolean;
  /** What the page asked before the last answer; null before the first one. */
  readonly before: PageReading | null;
  /** Cookies or storage have changed since the login began. */
  readonly storageChanged: boolean;
  /** The HTTP status of the page; 0 if it is unknown. */
  readonly httpStatus: number;
  /** It answered with a challenge of HTTP authentication, for which browsers have a dialog of their own. */
  readonly isChallenged: boolean;
  /** How many links to a login form were followed so far. */
  readonly linksFollowed: number;
}

/** What the engine does next. */
export type NextStep =
  /** The page asks the person something. */
  | { readonly kind: 'ask'; readonly isRejected: boolean }
  /** The person has to do something elsewhere. */
  | { readonly kind: 'external' }
  /** It looks signed in; opening the login page again will tell. */
  | { readonly kind: 'verify' }
  | { readonly kind: 'follow_link' }
  | { readonly kind: 'fail'; readonly code: ErrorCode }
  /** No rule fits. A person may know what to do; without one it fails with `code`. */
  | { readonly kind: 'hand_over'; readonly code: ErrorCode };

/** At most so many links to a login form are followed. */
const MOST_LINKS = 2;

function path(url: string): string {
  return URL.canParse(url) ? new URL(url).origin + new URL(url).pathname : url;
}

/**
 * The second sign of a success, besides the form being gone: the address, a cookie or storage has changed, or there is a control
 * for somebody who is signed in.
 */
function hasSecondSign(reading: PageReading, { before, storageChanged }: Circumstances): boolean {
  const moved = before !== null && path(reading.url) !== path(before.url);
  const newControl = reading.signedInControl !== null && reading.signedInControl !== before?.signedInControl;
  return moved || storageChanged || newControl;
}

/** What to do next, given what a page asks. */
export function nextStep(reading: PageReading, circumstances: Circumstances): NextStep {
  const { hasActed, before, httpStatus, isChallenged, linksFollowed } = circumstances;
  switch (reading.obstacle) {
    case 'account_locked':
    case 'rate_limited':
      // Before the first answer, a message may be about an earlier visitor.
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
    const isSame = before !== null && (isSamePrompt(before, reading) || asksSecretAgain(before, reading));
    if (reading.external !== null) return { kind: 'external' };
    return { kind: 'ask', isRejected: hasActed && isSame && reading.siteError !== null };
  }
  if (reading.external !== null) return { kind: 'external' };
  if (httpStatus === 429) return { kind: 'fail', code: 'rate_limited' };
  if (httpStatus >= 500) return { kind: 'fail', code: 'website_error' };
  if (!hasActed) {
    if (reading.signedInControl === 'log_out') return { kind: 'verify' };
    if (reading.loginLinks.length > 0 && linksFollowed < MOST_LINKS) return { kind: 'follow_link' };
    // Not for a person: what the browser's own dialog is told is no part of the profile.
    if (isChallenged) return { kind: 'fail', code: 'unsupported_auth_method' };
    return { kind: 'hand_over', code: 'login_form_not_found' };
  }
  if (wantsMore(reading)) return { kind: 'hand_over', code: 'customer_input_required' };
  if (saysWrong(reading)) return { kind: 'hand_over', code: 'website_error' };
  if (httpStatus < 400 && hasSecondSign(reading, circumstances) && isPlace(reading, before)) return { kind: 'verify' };
  return { kind: 'hand_over', code: 'navigation_confused' };
}

/** A form may come back without what it has accepted. */
function asksSecretAgain(before: PageReading, { fields }: PageReading): boolean {
  const secrets = fields.filter(({ type }) => type !== 'identifier' && type !== 'text').map(({ id }) => id);
  return before.fields.some(({ id }) => secrets.includes(id));
}

/** With fewer controls than this a page may be an interstitial. */
const FEWEST_CONTROLS = 3;

/**
 * Whether a page is a destination, rather than an interstitial: "One moment", "Thank you".
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

/** With more controls than this, a failure message is about one thing among many. */
const FEW_CONTROLS = 12;

/** The page says little but that it failed, or says, among whatever else, that the password was wrong. */
function saysWrong({ siteError, signedInControl, controls }: PageReading): boolean {
  if (siteError === null) return false;
  return saysPasswordWrong(siteError) || (signedInControl === null && controls.length <= FEW_CONTROLS);
}

/** The page demands something that is no part of signing in, before it lets anybody pass. */
function wantsMore({ hasOtherPasswordForm, hasOpenQuestion, signedInControl }: PageReading): boolean {
  return hasOpenQuestion || (hasOtherPasswordForm && signedInControl !== 'log_out');
}

/** What the login page shows when it is opened again after signing in. */
export interface Reopened {
  readonly reading: PageReading;
  readonly httpStatus: number;
}

/**
 * Whether a login page that was opened again treats the person as signed in: it loaded, shows no error, and asks for nothing, neither
 * there nor behind its link to a login form.
 *
 * @param stranger what the page asks somebody whom it does not know; null if that is not known.
 */
export function isSignedIn({ reading, httpStatus }: Reopened, stranger: PageReading | null = null): boolean {
  if (httpStatus >= 400 || isAsking(reading) || wantsMore(reading)) return false;
  return isPlace(reading, stranger) && !saysWrong(reading);
}
