import type { MfaType } from '../../protocol/wire';
import { destinationIn } from './destination';
import { distance } from './layout';
import { type FormCandidate, isIdentifier, submitOf } from './login-form';
import type { ReadChoice, Target } from './reading';
import type { FrameSnapshot, SnapshotButton } from './snapshot';
import { type Concept, mentions, namedProvider, providerOf } from './vocabulary';

/** Authentication methods by the words for them; the first match counts. */
const METHODS: readonly (readonly [MfaType, readonly Concept[]])[] = [
  ['switch', ['otherWay']],
  ['security_key', ['securityKey']],
  ['passkey', ['passkey']],
  ['totp', ['authenticator']],
  ['other', ['backupCode']],
  ['sms', ['sms']],
  ['call', ['call']],
  ['push', ['approve']],
  ['email', ['email', 'magicLink']],
  ['password', ['password']],
];

function methodOf(text: string): MfaType | null {
  return METHODS.find(([, concepts]) => mentions(text, ...concepts))?.[0] ?? null;
}

const ADDRESS = /[\p{L}\d.+*•_-]@[\p{L}\d*•-]+\.[\p{L}\d.*•-]/u;

interface Option {
  readonly frame: number;
  readonly text: string;
  readonly element: number;
  readonly group: number;
  readonly button: SnapshotButton | null;
  readonly submit: Target | null;
}

/** All that can be picked: buttons, links, and radio buttons with the button that submits them. */
function optionsIn(frame: FrameSnapshot, index: number): Option[] {
  const buttons = frame.buttons
    .filter((button) => !button.disabled && !button.covered)
    .map((button) => ({ ...button, frame: index, button, submit: null }));
  const radios = frame.inputs.filter((input) => input.type === 'radio' && !input.disabled);
  if (radios.length < 2) return buttons;
  const send = submitOf(
    frame.buttons.filter((button) => button.group === radios[0]?.group),
    radios,
  );
  const submit = send === null ? null : { frame: index, element: send.element };
  return [
    ...buttons.filter(({ element }) => element !== send?.element),
    ...radios.map((input) => ({ ...input, frame: index, text: input.label, button: null, submit })),
  ];
}

function choice(option: Option, type: ReadChoice['type'], extra: Partial<ReadChoice> = {}): ReadChoice {
  return {
    id: '',
    type,
    label: option.text,
    mfaType: null,
    maskedDestination: destinationIn(option.text),
    description: null,
    target: { frame: option.frame, element: option.element },
    submit: option.submit,
    ...extra,
  };
}

/** Whether a button that shows only a provider's name or mark signs in with it, rather than leading to the provider's own pages. */
function signsInWith(button: SnapshotButton, frame: FrameSnapshot): boolean {
  const signsIn = /auth|login|log-in|sign-?in|sso|saml|oidc|connect|openid/i;
  if (button.role !== 'link') return signsIn.test(button.clues) || namedProvider(button.text) !== null;
  if (!URL.canParse(button.href) || !URL.canParse(frame.url)) return false;
  const url = new URL(button.href);
  return url.host === new URL(frame.url).host
    ? signsIn.test(url.pathname + url.search)
    : signsIn.test(url.host + url.pathname);
}

function providerChoice(option: Option, frame: FrameSnapshot): ReadChoice | null {
  const { button, text } = option;
  if (button === null || mentions(text, 'signUp', 'logOut')) return null;
  const said = providerOf(text);
  const shown = said ?? (text.length <= 24 ? namedProvider(text || button.clues) : null);
  if (shown === null || (said === null && !signsInWith(button, frame))) return null;
  const label = text || shown.charAt(0).toUpperCase() + shown.slice(1);
  return choice(option, 'sso_provider', { label, maskedDestination: null });
}

function methodChoice(option: Option, beside: 'identifier' | 'code' | 'nothing'): ReadChoice | null {
  const { text, button } = option;
  if (
    text === '' ||
    text.length > 160 ||
    mentions(text, 'signUp', 'logOut', 'newsletter', 'cookies', 'remember') ||
    (mentions(text, 'forgot') && !mentions(text, 'backupCode'))
  )
    return null;
  if (mentions(text, 'resend')) return beside === 'code' ? choice(option, 'other') : null;
  const mfaType = methodOf(text);
  if (mfaType === null) return null;
  // A `mailto:` or `tel:` link is no way to sign in.
  if (button !== null && /^(mailto|tel|sms):/.test(button.href)) return null;
  return choice(option, beside === 'identifier' && mfaType !== 'switch' ? 'sign_in_method' : 'mfa_method', { mfaType });
}

function accountChoices(frame: FrameSnapshot, options: readonly Option[]): ReadChoice[] {
  const accounts = options.filter(({ text, button }) => ADDRESS.test(text) && !/^mailto:/.test(button?.href ?? ''));
  if (accounts.length === 0) return [];
  const others = options.filter(({ text }) => mentions(text, 'otherAccount'));
  const headings = frame.texts.filter(({ role }) => role === 'heading').map(({ text }) => text);
  const isAsked = others.length > 0 || mentions([frame.title, ...headings].join(' · '), 'logIn');
  if (accounts.length + others.length < 2 || !isAsked) return [];
  return [...accounts, ...others].map((option) => choice(option, 'account', { maskedDestination: null }));
}

function organizationChoices(frame: FrameSnapshot, options: readonly Option[]): ReadChoice[] {
  const heading = frame.texts.find(({ role, text }) => role === 'heading' && mentions(text, 'organization'));
  if (heading === undefined) return [];
  const below = options.filter(({ text, button, submit }) => {
    if (text === '' || mentions(text, 'logOut', 'signUp', 'search', 'cookies', 'reject', 'next', 'account'))
      return false;
    if (submit !== null) return true;
    const box = button?.box;
    return box !== undefined && box.y >= heading.box.y && distance(box, heading.box) < 700 && box.width >= 120;
  });
  return below.length >= 2 ? below.map((option) => choice(option, 'account', { maskedDestination: null })) : [];
}

/** Ids that stay the same when the page is read again: type and words, or the position among equals. */
function withIds(choices: readonly ReadChoice[]): ReadChoice[] {
  const seen = new Map<string, number>();
  return choices.map((each) => {
    const base = `${each.mfaType ?? each.type}:${each.label}`.slice(0, 120);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { ...each, id: count === 1 ? base : `${base}#${count}` };
  });
}

/** Whether the page is mainly about these choices, rather than offering them among much else. */
function dominate(choices: readonly ReadChoice[], { buttons }: FrameSnapshot): boolean {
  return buttons.filter(({ disabled, covered }) => !disabled && !covered).length <= choices.length * 2;
}

/** What the page offers to be picked, beside a form or instead of one. */
export function choicesOf(
  frames: readonly FrameSnapshot[],
  form: FormCandidate | null,
  isWorkplace: boolean,
): ReadChoice[] {
  const all = frames.flatMap((frame, index) => {
    const options = optionsIn(frame, index).filter(
      ({ element }) => form === null || form.frame !== index || element !== form.submit?.element,
    );
    const providers = options.map((option) => providerChoice(option, frame)).filter((each) => each !== null);
    const taken = new Set(providers.map(({ target }) => target.element));
    const rest = options.filter(({ element }) => !taken.has(element));
    const asksIdentifier = form?.inputs.some(({ kind }) => isIdentifier(kind)) ?? false;
    if (form !== null) {
      const near = rest.filter(({ button }) => button === null || isNear(button, form));
      const methods = near
        .map((option) => methodChoice(option, asksIdentifier ? 'identifier' : 'code'))
        .filter((each) => each !== null);
      // Beside a password form, links with "password" or "email" in them are not ways to sign in.
      const plain = asksIdentifier
        ? methods.filter(({ mfaType }) => mfaType !== 'password' && mfaType !== 'email')
        : methods;
      return [...providers, ...plain];
    }
    const accounts = accountChoices(frame, rest);
    const isOffered = (choices: readonly ReadChoice[]) =>
      choices.length > 0 && (!isWorkplace || dominate(choices, frame));
    if (isOffered(accounts)) return [...providers, ...accounts];
    const organizations = organizationChoices(frame, rest);
    if (isOffered(organizations)) return [...providers, ...organizations];
    const methods = rest.map((option) => methodChoice(option, 'nothing')).filter((each) => each !== null);
    return [...providers, ...(isMethodPage(frame, methods, isWorkplace) ? methods : [])];
  });
  return withIds(all.filter(({ mfaType }) => mfaType !== 'passkey' && mfaType !== 'security_key'));
}

function isNear(button: SnapshotButton, form: FormCandidate): boolean {
  if (button.group >= 0 && button.group === form.group) return true;
  // Links above a form are the site's menu: "Mail" there does not mean a code by email.
  const isMenu = button.role === 'link' && button.box.y + button.box.height <= form.box.y;
  return !isMenu && distance(button.box, form.box) < 220;
}

/** Words like "email" are everywhere: without a form, only a page about authentication offers methods. */
function isMethodPage(frame: FrameSnapshot, methods: readonly ReadChoice[], isWorkplace: boolean): boolean {
  const headings = frame.texts.filter(({ role }) => role === 'heading').map(({ text }) => text);
  const words = [isWorkplace ? '' : frame.title, ...headings].join(' · ');
  const isAbout = mentions(words, 'code', 'verify', 'logIn', 'otherWay', 'approve', 'authenticator', 'magicLink');
  const masked = methods.filter(({ maskedDestination }) => maskedDestination !== null).length;
  return (
    methods.length > 0 &&
    ((masked > 0 && (isAbout || !isWorkplace)) ||
      (isAbout && methods.length >= 2) ||
      (isAbout && methods[0]?.mfaType === 'switch'))
  );
}
