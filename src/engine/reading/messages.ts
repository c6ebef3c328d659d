import { distance } from './layout';
import type { FormCandidate } from './login-form';
import type { ExternalAction, Obstacle } from './reading';
import type { Box, FrameSnapshot, PageSnapshot, SnapshotText } from './snapshot';
import { mentions, wordsBefore } from './vocabulary';

interface Message {
  readonly text: string;
  readonly score: number;
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

/** How far from the form a plain line may stand to be about it, in pixels. */
const NEAR_FORM = 260;

function messageScore(
  line: Pick<SnapshotText, 'text' | 'role' | 'box' | 'errorLike'>,
  form: FormCandidate | null,
  isNew: boolean,
  isRepeated: boolean,
): number {
  const isInstruction = mentions(line.text, 'enter');
  const saysWrong = mentions(line.text, 'wrong', 'locked', 'tooMany') || (isInstruction && isRepeated);
  // "Please enter the code" is a prompt at first, and an error only when it is repeated.
  if (isInstruction && !saysWrong) return 0;
  const isNear = form !== null && distance(line.box, form.box) < NEAR_FORM;
  if (line.role === 'alert') return (saysWrong ? 60 : 0) + (isNew ? 30 : 0);
  if (line.errorLike) return (saysWrong ? 50 : 0) + (isNew && isNear ? 15 : 0);
  if (line.role === 'status') return saysWrong ? 35 : 0;
  if (line.role === 'heading') return saysWrong && isNew ? 30 : 0;
  return saysWrong && isNew && isNear ? 40 : 0;
}

/**
 * The site's error message, in its own words, or null.
 *
 * @param before of the page before the attempt its lines (null when there was none, and then only what names itself an error
 *   counts), and whether it asked the same; and what was said since in dialogs of the browser.
 */
export function siteErrorOf(
  { frames }: PageSnapshot,
  form: FormCandidate | null,
  before: {
    readonly lines: readonly string[] | null;
    readonly isRepeated: boolean;
    readonly alerts: readonly string[];
  },
): string | null {
  const known = new Set(before.lines ?? []);
  const lines: Message[] = frames.flatMap((frame, index) =>
    frame.texts.map((line) => {
      const isNew = before.lines !== null && !known.has(line.text);
      const score = messageScore(line, form?.frame === index ? form : null, isNew, before.isRepeated);
      return { text: line.text, score };
    }),
  );
  const fromInputs: Message[] = (form?.inputs ?? [])
    .filter(({ input }) => input.invalid)
    .map(({ input }) => ({
      text: input.description || input.validationMessage,
      score: input.description === '' ? 20 : mentions(input.description, 'wrong') ? 55 : 25,
    }));
  // Without an attempt there is nothing that it could be about.
  const fromDialogs: Message[] = (before.lines === null ? [] : before.alerts).map((text) => {
    const line = { text, role: 'alert', box: form?.box ?? NOWHERE, errorLike: false } as const;
    return { text, score: messageScore(line, form, true, before.isRepeated) };
  });
  const found = [...lines, ...fromInputs, ...fromDialogs].filter(
    ({ text, score }) => text !== '' && score >= (before.lines === null ? 50 : 20),
  );
  const [first] = found.sort((a, b) => b.score - a.score);
  return first === undefined ? null : first.text;
}

/** Whether a line says that the password was not the right one. */
export function saysPasswordWrong(line: string): boolean {
  return mentions(line, 'wrong') && mentions(line, 'password');
}

const SENTENCE_END = /[.!?。।؟]/;

/** Whether the account is locked for certain, and not perhaps: "The password is wrong, or the account is locked". */
function saysLocked(message: string): boolean {
  const clause = wordsBefore(message, 'locked')?.split(SENTENCE_END).at(-1);
  return clause !== undefined && !saysPasswordWrong(clause);
}

function allText(frame: FrameSnapshot): string {
  return frame.texts.map(({ text }) => text).join(' · ');
}

/** A frame with a captcha: large enough to be solved, and not the badge of an invisible check. */
function isRiddle({ url, title, box }: FrameSnapshot['frames'][number]): boolean {
  if (/size=invisible/i.test(url) || box.width < 120 || box.height < 60) return false;
  return /captcha|challenge|turnstile/i.test(`${url} ${title}`);
}

/** What blocks the engine, by the page's own words. On a page with much else, only prominent words count. */
export function obstacleOf(
  snapshot: PageSnapshot,
  form: FormCandidate | null,
  siteError: string | null,
  isWorkplace: boolean,
): Obstacle | null {
  const { frames } = snapshot;
  if (frames.some((frame) => frame.frames.some(isRiddle))) return 'captcha';
  if (form?.inputs.some(({ kind }) => kind === 'captcha')) return 'captcha';
  const headings = frames
    .flatMap((frame) => frame.texts.filter(({ role }) => role === 'heading'))
    .map(({ text }) => text);
  const asksWhetherHuman = mentions([frames[0]?.title ?? '', ...headings].join(' · '), 'captcha');
  const saysSoAnywhere = !isWorkplace && form === null && frames.some((frame) => mentions(allText(frame), 'captcha'));
  if (asksWhetherHuman || saysSoAnywhere) return 'captcha';
  const said = siteError ?? '';
  if (saysLocked(said)) return 'account_locked';
  if (mentions(said, 'tooMany')) return 'rate_limited';
  if (form === null && !isWorkplace && mentions(headings.join(' · '), 'locked')) return 'account_locked';
  return null;
}

/** A number of one to three digits that stands alone, or that the message mentions. */
function numberToMatch(frame: FrameSnapshot, message: string): string | null {
  const alone = frame.texts.find(({ text }) => /^\d{1,3}$/.test(text));
  return alone?.text ?? /(?<![\d:+*•])\d{1,3}(?![\d:*•%])/.exec(message)?.[0] ?? null;
}

/**
 * What the person has to do elsewhere: approve on a phone, or open a link in an email. Only pages without a form count; on a page
 * with much else, only prominent words.
 */
export function externalActionOf(
  { frames }: PageSnapshot,
  form: FormCandidate | null,
  isWorkplace: boolean,
): ExternalAction | null {
  if (form !== null) return null;
  for (const frame of frames) {
    const isAbout = frame.texts.some(
      ({ role, text }) => role === 'heading' && mentions(text, 'verify', 'approve', 'magicLink'),
    );
    const found = frame.texts.filter(
      ({ text, role }) =>
        mentions(text, 'approve', 'magicLink') && (!isWorkplace || isAbout || /alert|status/.test(role)),
    );
    // Prefer a sentence to the heading above it.
    const message = (found.find(({ role }) => role !== 'heading') ?? found[0])?.text;
    if (message === undefined) continue;
    const isLink = mentions(message, 'magicLink');
    return { message, number: isLink ? null : numberToMatch(frame, message) };
  }
  return null;
}
