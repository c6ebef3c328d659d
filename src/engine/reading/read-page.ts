import { choicesOf } from './choices';
import { fieldsOf } from './fields';
import { distance } from './layout';
import { coveredLoginForm, type FormCandidate, findLoginForm } from './login-form';
import { externalActionOf, obstacleOf, saysPasswordWrong, siteErrorOf } from './messages';
import { hasOpenQuestion } from './open-question';
import { controlName, doorsOf, signedInControl } from './person-signs';
import { isSamePrompt, type PageReading, type Target } from './reading';
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

function linesOf(frames: readonly FrameSnapshot[]): string[] {
  return frames.flatMap((frame) => frame.texts.map(({ text }) => text));
}

/** Nothing but a passkey or a security key is offered, on a page that is about proving who one is. */
function isPasskeyOnly(frames: readonly FrameSnapshot[]): boolean {
  const headings = frames.flatMap(({ title, texts }) => [
    title,
    ...texts.filter(({ role }) => role === 'heading').map(({ text }) => text),
  ]);
  const isAbout = headings.some((text) => mentions(text, 'logIn', 'verify', 'passkey', 'securityKey'));
  const words = [...headings, ...frames.flatMap(({ buttons }) => buttons.map(({ text }) => text))];
  return isAbout && words.some((text) => mentions(text, 'passkey', 'securityKey'));
}

/** Somebody who can log out, or anybody at all, and has this much to press is not in the middle of signing in. */
const MUCH_TO_PRESS = { withLogOut: 12, withoutLogOut: 25 } as const;

/** A link that says "log in" where it says "log out" as well: who is in is not asked behind it. */
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

/** What puts away a box that lies on the form: a button that only says so, with none beside it that says anything else. */
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

/** How many lines a page has that says nothing but one thing. */
const FEW_LINES = 15;

function turnsAway(frames: readonly FrameSnapshot[]): boolean {
  const lines = linesOf(frames);
  const isRefusal = (line: string) => mentions(line, 'tooMany', 'locked') || saysPasswordWrong(line);
  return lines.length <= FEW_LINES && lines.some(isRefusal);
}

function hasPassword(frames: readonly FrameSnapshot[]): boolean {
  return frames.some((frame) => frame.inputs.some(({ type, covered }) => type === 'password' && !covered));
}

/** What has to be known of the page before, to tell what is new and what is said again. */
export type PageBefore = Pick<PageReading, 'lines' | 'fields' | 'choices'>;

/**
 * What a page asks for. Pure: the same snapshot always reads the same.
 *
 * @param before the page before the attempt that led here; null when there was none.
 */
export function readPage(snapshot: PageSnapshot, before: PageBefore | null = null): PageReading {
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
  const siteError = siteErrorOf(snapshot, form ?? covered, { lines: before?.lines ?? null, isRepeated });
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
