import { choicesOf } from './choices';
import { fieldsOf } from './fields';
import { distance } from './layout';
import { coveredLoginForm, type FormCandidate, findLoginForm } from './login-form';
import { externalActionOf, obstacleOf, saysPasswordWrong, siteErrorOf } from './messages';
import { hasOpenQuestion } from './open-question';
import { canLogOut, controlName, doorsOf, signedInControl } from './person-signs';
import { isSamePrompt, type PageReading, type Target } from './reading';
import type { FrameSnapshot, PageSnapshot, SnapshotButton } from './snapshot';
import { mentions } from './vocabulary';

/** At most so many links to a login form are tried. */
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

/** How far from a text about cookies the buttons of its banner may be, in pixels. */
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

function linesOf(frames: readonly FrameSnapshot[]): string[] {
  return frames.flatMap((frame) => frame.texts.map(({ text }) => text));
}

/** An authentication page that offers nothing but a passkey or a security key. */
function isPasskeyOnly(frames: readonly FrameSnapshot[]): boolean {
  const headings = frames.flatMap(({ title, texts }) => [
    title,
    ...texts.filter(({ role }) => role === 'heading').map(({ text }) => text),
  ]);
  const isAbout = headings.some((text) => mentions(text, 'logIn', 'verify', 'passkey', 'securityKey'));
  const words = [...headings, ...frames.flatMap(({ buttons }) => buttons.map(({ text }) => text))];
  return isAbout && words.some((text) => mentions(text, 'passkey', 'securityKey'));
}

/** With this many controls, beside "log out" or anyway, a page is not a step of a login. */
const MUCH_TO_PRESS = { withLogOut: 12, withoutLogOut: 25 } as const;

/** A "log in" link beside "log out": for somebody who is signed in nothing is asked behind it. */
function loginOffer(frames: readonly FrameSnapshot[]): Target | null {
  for (const [index, frame] of frames.entries()) {
    const link = frame.buttons.find(
      ({ role, text, href, disabled }) =>
        role === 'link' &&
        !disabled &&
        text.length <= 24 &&
        mentions(text, 'logIn') &&
        !mentions(text, 'logOut', 'account') &&
        URL.canParse(href) &&
        URL.canParse(frame.url) &&
        new URL(href).host === new URL(frame.url).host,
    );
    if (link !== undefined) return { frame: index, element: link.element };
  }
  return null;
}

/** What closes a box that covers the form: a button that only says so, and is the only one. */
function messageBox(frames: readonly FrameSnapshot[], under: FormCandidate | null): Target | null {
  if (under === null) return null;
  for (const [index, frame] of frames.entries()) {
    const isOfForm = (group: number) => index === under.frame && group === under.group;
    const free = frame.buttons.filter(({ covered, disabled, group }) => !covered && !disabled && !isOfForm(group));
    const close = free.find(({ text }) => text.length <= 20 && mentions(text, 'close'));
    const isAlone = free.every(({ text }) => text === '' || mentions(text, 'close'));
    const isAboutCookies = frame.texts.some(({ text }) => mentions(text, 'cookies'));
    if (close !== undefined && isAlone && !isAboutCookies) return { frame: index, element: close.element };
  }
  return null;
}

/** A page with no more lines than this has only one message. */
const FEW_LINES = 15;

function turnsAway(frames: readonly FrameSnapshot[]): boolean {
  const lines = linesOf(frames);
  const isRefusal = (line: string) => mentions(line, 'tooMany', 'locked') || saysPasswordWrong(line);
  return lines.length <= FEW_LINES && lines.some(isRefusal);
}

function hasPassword(frames: readonly FrameSnapshot[]): boolean {
  return frames.some((frame) => frame.inputs.some(({ type, covered }) => type === 'password' && !covered));
}

/** The page before, to tell what is new and what is repeated. */
export type PageBefore = Pick<PageReading, 'lines' | 'fields' | 'choices'>;

/**
 * What a page asks for. Pure.
 *
 * @param before the page before the attempt that led here; null when there was none.
 * @param alerts what it has said since in dialogs of the browser (`alert`).
 */
export function readPage(
  snapshot: PageSnapshot,
  before: PageBefore | null = null,
  alerts: readonly string[] = [],
): PageReading {
  const { frames } = snapshot;
  const [top] = frames;
  const control = signedInControl(frames);
  const controls = frames.flatMap(({ buttons }) => buttons.map(controlName));
  const isWorkplace =
    controls.length > (control === 'log_out' ? MUCH_TO_PRESS.withLogOut : MUCH_TO_PRESS.withoutLogOut);
  const form = findLoginForm(frames, isWorkplace && control === 'log_out');
  const covered = form === null ? coveredLoginForm(frames) : null;
  // Settings of somebody who is signed in have providers too. To prove who one is, or to pick an organisation, is still asked.
  const choices = choicesOf(frames, form, isWorkplace).filter(
    ({ type }) => control !== 'log_out' || form !== null || type !== 'sso_provider',
  );
  const external = externalActionOf(snapshot, form, isWorkplace);
  const fields = form === null ? [] : fieldsOf(form);
  const isEmpty = fields.length === 0 && choices.length === 0 && external === null;
  const isRepeated = before !== null && isSamePrompt(before, { fields, choices });
  const siteError = siteErrorOf(snapshot, form ?? covered, {
    lines: before?.lines ?? null,
    isRepeated,
    alerts,
  });
  const obstacle =
    obstacleOf(snapshot, form, siteError, isWorkplace) ??
    (isEmpty && control === null && !isWorkplace && isPasskeyOnly(frames) ? 'passkey_only' : null);
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
    canLogOut: canLogOut(frames),
    controls,
    doors: doorsOf(frames),
    hasOtherPasswordForm: form === null && hasPassword(frames),
    hasOpenQuestion: form === null && hasOpenQuestion(frames, control === 'log_out'),
    turnsAway: turnsAway(frames),
    loginOffer: control === 'log_out' && form === null ? loginOffer(frames) : null,
    messageBox: messageBox(frames, covered),
    loginLinks: form === null && covered === null ? loginLinks(frames) : [],
    cookieReject: cookieReject(frames),
    lines: linesOf(frames),
  };
}
