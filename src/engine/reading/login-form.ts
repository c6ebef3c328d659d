import { classifyInput, type InputKind } from './classify-input';
import { codeBoxes } from './code-boxes';
import { boxAround, distance, textBefore } from './layout';
import type { Box, FrameSnapshot, SnapshotButton, SnapshotInput } from './snapshot';
import { mentions, wordsOfName } from './vocabulary';

export interface ClassifiedInput {
  readonly input: SnapshotInput;
  readonly kind: InputKind;
  /** Its label, else its placeholder, else the text before it. */
  readonly label: string;
}

/** Inputs that belong together, and how likely it is that they are the login form. */
export interface FormCandidate {
  readonly frame: number;
  readonly group: number;
  readonly inputs: readonly ClassifiedInput[];
  readonly submit: SnapshotButton | null;
  readonly box: Box;
  readonly score: number;
}

const LEAST_SCORE = 40;
/** The penalty for a form that something covers. */
const COVERED = 60;
const IDENTIFIERS: readonly InputKind[] = ['username', 'email', 'phone'];

export function isIdentifier(kind: InputKind): boolean {
  return IDENTIFIERS.includes(kind);
}

function classify(frame: FrameSnapshot, input: SnapshotInput): ClassifiedInput {
  const near = input.label === '' ? textBefore(frame, input) : '';
  return { input, kind: classifyInput(input, near), label: input.label || input.placeholder || near };
}

/** What only an input's neighbours tell: a row of small boxes is a code, and the input before a password an identifier. */
function inContext(
  inputs: readonly ClassifiedInput[],
  saysLogIn: boolean,
  saysApp: boolean,
): readonly ClassifiedInput[] {
  if (saysApp && inputs.some(({ kind }) => kind === 'code')) {
    return inputs.map((each) => (each.kind === 'code' ? { ...each, kind: 'totp_code' } : each));
  }
  const boxes = codeBoxes(inputs.map(({ input }) => input));
  if (boxes.length > 0) {
    const isTotp = inputs.some(({ kind }) => kind === 'totp_code');
    return inputs.map((each) => (boxes.includes(each.input) ? { ...each, kind: isTotp ? 'totp_code' : 'code' } : each));
  }
  if (inputs.some(({ kind }) => isIdentifier(kind))) {
    // A PIN beside a user name is a password; a code would be asked for later.
    if (inputs.some(({ kind }) => kind === 'password')) return inputs;
    return inputs.map((each) =>
      each.kind === 'code' && each.input.type === 'password' ? { ...each, kind: 'password' } : each,
    );
  }
  const passwordAt = inputs.findIndex(({ kind }) => kind === 'password');
  const before = inputs.slice(0, Math.max(0, passwordAt));
  const unnamed = passwordAt >= 0 ? before.at(-1) : inputs.length === 1 && saysLogIn ? inputs[0] : undefined;
  const isText = unnamed?.kind === 'text' && /^(text|email|tel|number|url)$/.test(unnamed.input.type);
  return isText ? inputs.map((each) => (each === unnamed ? { ...each, kind: 'username' } : each)) : inputs;
}

/**
 * The submit button of a group of inputs, known by its type, else by its words. Never one that leads elsewhere (a forgotten
 * password, a registration, a provider).
 */
export function submitOf(buttons: readonly SnapshotButton[], inputs: readonly SnapshotInput[]): SnapshotButton | null {
  const box = boxAround(inputs.map((input) => input.box));
  const rated = buttons
    .filter((button) => button.role !== 'reset' && button.role !== 'option' && !button.covered)
    .map((button) => {
      const { text, role } = button;
      let score = { submit: 40, button: 15, clickable: 10, link: -15, option: 0, reset: 0 }[role];
      if (mentions(text, 'logIn')) score += 30;
      if (mentions(text, 'next', 'verify')) score += 25;
      if (mentions(text, 'forgot', 'resend', 'otherWay', 'otherAccount', 'search', 'passkey', 'securityKey'))
        score -= 60;
      if (mentions(text, 'signUp', 'newsletter') && !mentions(text, 'logIn')) score -= 50;
      if (button.clues !== '' && mentions(text, 'withProvider')) score -= 60;
      // A small square in or beside an input reveals a password or clears the field.
      if (text === '' && button.box.width <= 48 && role !== 'submit') score -= 30;
      if (button.box.y + button.box.height < box.y) score -= 20;
      return { button, score: score - Math.min(20, distance(box, button.box) / 20) };
    })
    .sort((a, b) => b.score - a.score);
  const [first] = rated;
  return first !== undefined && first.score > 0 ? first.button : null;
}

function headingsNear(frame: FrameSnapshot, group: number, box: Box): string {
  return frame.texts
    .filter((text) => text.role === 'heading')
    .filter((text) => (text.group >= 0 && text.group === group) || distance(text.box, box) < 200)
    .map((text) => text.text)
    .join(' · ');
}

function textNear(frame: FrameSnapshot, box: Box): string {
  const near = frame.texts.filter((text) => distance(text.box, box) < 150);
  return near.map(({ text }) => text).join(' · ');
}

function score(
  frame: FrameSnapshot,
  group: number,
  inputs: readonly ClassifiedInput[],
  submit: SnapshotButton | null,
  buttons: readonly SnapshotButton[],
): number {
  const count = (...kinds: readonly InputKind[]) => inputs.filter(({ kind }) => kinds.includes(kind)).length;
  const box = boxAround(inputs.map(({ input }) => input.box));
  const info = frame.groups[group];
  const headings = headingsNear(frame, group, box);
  // Without a button that says "log in", the other buttons tell what the form is for.
  const submitText = submit?.text ?? buttons.map(({ text }) => text).join(' · ');
  const saysLogIn = mentions(submitText, 'logIn') || mentions(headings, 'logIn');
  const passwords = count('password');
  let points = 0;
  if (passwords === 1) points += 50;
  if (passwords > 1 || count('new_password') > 0) points -= 60;
  if (count('username', 'email', 'phone') > 0) points += 20;
  if (count('code', 'totp_code') > 0) points += 40;
  if (count('remember') > 0) points += 10;
  if (mentions(submitText, 'logIn')) points += 15;
  else if (mentions(submitText, 'next', 'verify')) points += 10;
  if (mentions(headings, 'logIn')) points += 10;
  if (info !== undefined && mentions(wordsOfName(info.names), 'logIn')) points += 10;
  if (mentions(frame.title, 'logIn')) points += 10;
  if (inputs.some(({ input }) => /username|webauthn|one-time-code|current-password/.test(input.autocomplete)))
    points += 15;
  if (inputs.some(({ input }) => input.modal)) points += 20;
  if (inputs.every(({ input }) => input.covered)) points -= COVERED;
  // Some pages are one form from top to bottom, with the site's search in it.
  if (info?.kind === 'search' || (count('search') > 0 && passwords === 0)) points -= 60;
  if (!saysLogIn && mentions(submitText, 'signUp')) points -= 60;
  else if (!saysLogIn && mentions(headings, 'signUp')) points -= 30;
  if (mentions(submitText, 'forgot') || (passwords === 0 && mentions(headings, 'forgot'))) points -= 60;
  const words = `${submitText} ${wordsOfName(info?.names ?? '')} ${headings}`;
  if (passwords === 0 && !mentions(submitText, 'logIn') && mentions(words, 'newsletter')) points -= 60;
  points -= 25 * count('personal');
  points -= 30 * inputs.filter(({ input }) => input.type === 'textarea' || input.type === 'editable').length;
  return points;
}

/** All groups of inputs of a frame that may be a login form, whatever their score. */
function candidatesIn(frame: FrameSnapshot, frameIndex: number): FormCandidate[] {
  const classified = frame.inputs.map((input) => classify(frame, input)).filter(({ kind }) => kind !== 'ignored');
  const groups = [...new Set(classified.map(({ input }) => input.group))];
  return groups.map((group) => {
    const members = classified.filter(({ input }) => input.group === group);
    const box = boxAround(members.map(({ input }) => input.box));
    const inside = frame.buttons.filter((button) => button.group === group && group >= 0);
    const around = frame.buttons.filter((button) => !button.disabled && distance(button.box, box) < 160);
    const submit = submitOf(
      inside.length > 0 ? inside : around,
      members.map(({ input }) => input),
    );
    const words = `${submit?.text ?? ''} · ${headingsNear(frame, group, box)} · ${wordsOfName(frame.groups[group]?.names ?? '')}`;
    const inputs = inContext(members, mentions(words, 'logIn'), mentions(textNear(frame, box), 'authenticator'));
    return { frame: frameIndex, group, inputs, submit, box, score: score(frame, group, inputs, submit, inside) };
  });
}

function leastScore({ inputs }: FormCandidate, isWorkplace: boolean): number {
  if (!isWorkplace) return LEAST_SCORE;
  return inputs.some(({ kind }) => kind === 'code' || kind === 'totp_code') ? LEAST_SCORE + 10 : LEAST_SCORE + 15;
}

function likeliest(candidates: readonly FormCandidate[]): FormCandidate | null {
  return candidates.reduce<FormCandidate | null>(
    (best, each) => (best === null || each.score > best.score ? each : best),
    null,
  );
}

/**
 * The group of inputs that signs in, or null when the page has none that is likely enough.
 *
 * @param isWorkplace somebody is signed in, on a page with much to press: a lone password or code is a setting there.
 */
export function findLoginForm(frames: readonly FrameSnapshot[], isWorkplace = false): FormCandidate | null {
  return likeliest(frames.flatMap(candidatesIn).filter((each) => each.score >= leastScore(each, isWorkplace)));
}

/** A login form that something covers, if there is one. */
export function coveredLoginForm(frames: readonly FrameSnapshot[]): FormCandidate | null {
  const covered = frames.flatMap(candidatesIn).filter(({ inputs }) => inputs.every(({ input }) => input.covered));
  return likeliest(covered.filter(({ score }) => score + COVERED >= LEAST_SCORE));
}
