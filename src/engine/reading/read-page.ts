import { choicesOf } from './choices';
import { fieldsOf } from './fields';
import { distance } from './layout';
import { findLoginForm } from './login-form';
import { externalActionOf, obstacleOf, siteErrorOf } from './messages';
import type { PageReading, Target } from './reading';
import type { FrameSnapshot, PageSnapshot, SnapshotButton } from './snapshot';
import { mentions } from './vocabulary';

/** How many links to a login form are worth trying. */
const MOST_LOGIN_LINKS = 4;

function loginLinks(frames: readonly FrameSnapshot[]): Target[] {
  const rated = frames.flatMap((frame, index) =>
    frame.buttons.map((button) => ({
      target: { frame: index, element: button.element },
      score: loginLinkScore(button, frame),
    })),
  );
  return rated
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_LOGIN_LINKS)
    .map(({ target }) => target);
}

function loginLinkScore({ text, href, role, disabled, clues }: SnapshotButton, frame: FrameSnapshot): number {
  if (disabled || text.length > 60 || mentions(text, 'logOut', 'forgot', 'withProvider', 'newsletter')) return 0;
  const says = mentions(text, 'logIn');
  if (!says && mentions(text, 'signUp')) return 0;
  const path = URL.canParse(href) ? new URL(href) : null;
  const leadsThere = path !== null && /log-?in|sign-?in|log-?on|auth/i.test(path.pathname + path.search);
  if (path !== null && /^(mailto|tel|sms|data|blob):$/.test(path.protocol)) return 0;
  if (!says && !leadsThere && !(text === '' && /log-?in|sign-?in/i.test(clues))) return 0;
  const sameSite = path === null || (URL.canParse(frame.url) && path.hostname === new URL(frame.url).hostname);
  return (
    (says ? 40 : 0) + (leadsThere ? 20 : 0) + (sameSite ? 10 : 0) + (role === 'clickable' ? 0 : 5) - text.length / 4
  );
}

/** How far from words about cookies a button may stand to be their answer, in pixels. */
const NEAR_COOKIES = 300;

function cookieReject(frames: readonly FrameSnapshot[]): Target | null {
  for (const [index, frame] of frames.entries()) {
    const words = frame.texts.filter(({ text }) => mentions(text, 'cookies'));
    const answer = frame.buttons.find(
      ({ text, box, disabled }) =>
        !disabled &&
        text.length <= 60 &&
        mentions(text, 'reject') &&
        words.some((line) => distance(line.box, box) < NEAR_COOKIES),
    );
    if (answer !== undefined) return { frame: index, element: answer.element };
  }
  return null;
}

function signedInControl(frames: readonly FrameSnapshot[]): PageReading['signedInControl'] {
  const buttons = frames.flatMap((frame) => frame.buttons).filter(({ text }) => text.length <= 60);
  if (buttons.some(({ text, href }) => mentions(text, 'logOut') || /log-?out|sign-?out/i.test(href))) return 'log_out';
  return buttons.some(({ text }) => mentions(text, 'account')) ? 'account' : null;
}

function linesOf(frames: readonly FrameSnapshot[]): string[] {
  return frames.flatMap((frame) => frame.texts.map(({ text }) => text));
}

/** Nothing but a passkey or a security key is offered. */
function isPasskeyOnly(frames: readonly FrameSnapshot[]): boolean {
  const words = frames.flatMap((frame) => [...frame.buttons, ...frame.texts.filter(({ role }) => role === 'heading')]);
  return words.some(({ text }) => mentions(text, 'passkey', 'securityKey'));
}

function hasPassword(frames: readonly FrameSnapshot[]): boolean {
  return frames.some((frame) => frame.inputs.some(({ type, covered }) => type === 'password' && !covered));
}

/**
 * What a page asks for. Pure: the same snapshot always reads the same.
 *
 * @param before the lines of the page before the attempt that led here; null when there was none.
 */
export function readPage(snapshot: PageSnapshot, before: readonly string[] | null = null): PageReading {
  const { frames } = snapshot;
  const [top] = frames;
  const form = findLoginForm(frames);
  const siteError = siteErrorOf(snapshot, form, before);
  const control = signedInControl(frames);
  // Settings of somebody who is signed in have providers too. To prove who one is, or to pick an organisation, is still asked.
  const choices = choicesOf(frames, form).filter(
    ({ type }) => control !== 'log_out' || form !== null || type !== 'sso_provider',
  );
  const external = externalActionOf(snapshot, form);
  const fields = form === null ? [] : fieldsOf(form);
  const isEmpty = fields.length === 0 && choices.length === 0 && external === null;
  const obstacle =
    obstacleOf(snapshot, form, siteError) ??
    (isEmpty && control === null && isPasskeyOnly(frames) ? 'passkey_only' : null);
  return {
    url: top?.url ?? '',
    title: top?.title ?? '',
    fields,
    submit: form?.submit ? { frame: form.frame, element: form.submit.element } : null,
    actionOrigin: (form && frames[form.frame]?.groups[form.group]?.actionOrigin) || null,
    choices,
    external,
    siteError,
    obstacle,
    signedInControl: control,
    controls: frames.reduce((count, { buttons }) => count + buttons.length, 0),
    hasOtherPasswordForm: form === null && hasPassword(frames),
    loginLinks: form === null ? loginLinks(frames) : [],
    cookieReject: cookieReject(frames),
    lines: linesOf(frames),
  };
}
