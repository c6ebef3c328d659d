import type { Door, PageReading } from './reading';
import type { FrameSnapshot, SnapshotButton } from './snapshot';
import { mentions, wordsOfName } from './vocabulary';

const MOST_NAME_CHARACTERS = 60;
const MOST_LOG_OUT_CHARACTERS = 20;

/** Identifies a control across readings of a page. */
export function controlName({ text, clues, href }: SnapshotButton): string {
  return `${text || clues} ${URL.canParse(href) ? new URL(href).pathname : ''}`;
}

function namedButtons(frames: readonly FrameSnapshot[]): SnapshotButton[] {
  return frames.flatMap((frame) => frame.buttons).filter(({ text }) => text.length <= MOST_NAME_CHARACTERS);
}

/** A part of an address that leads out: "logout", "sign_out.php", "UserLogout". More words are about something else. */
function saysLogOut(part: string): boolean {
  const words = wordsOfName(part.replace(/\.[a-z]{2,5}$/i, '')).toLowerCase();
  return words.split(/[^a-z]/).filter(Boolean).length <= 4 && /(^|[^a-z])(log|sign)[^a-z]?(out|off)$/.test(words);
}

function leadsOut(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const { pathname, searchParams } = new URL(href);
  return [pathname, ...searchParams.keys(), ...searchParams.values()].join('/').split('/').some(saysLogOut);
}

/** A longer label is about something else: "log out of other devices". */
function isLogOut({ text, href }: SnapshotButton): boolean {
  return text.length <= MOST_LOG_OUT_CHARACTERS && (mentions(text, 'logOut') || leadsOut(href));
}

/** A control to log out, or another that only somebody who is signed in has. */
export function signedInControl(frames: readonly FrameSnapshot[]): PageReading['signedInControl'] {
  const buttons = namedButtons(frames);
  if (buttons.some(isLogOut)) return 'log_out';
  return buttons.some(({ text }) => mentions(text, 'account')) ? 'account' : null;
}

/** Whether a control to log out can be pressed. Some sites ask strangers in a dialog, with everything that they have beneath it. */
export function canLogOut(frames: readonly FrameSnapshot[]): boolean {
  return namedButtons(frames).some((each) => isLogOut(each) && !each.covered && !each.disabled);
}

/** Class names and ids of account controls and menus: English in any page's source. */
const ACCOUNT_CLUE = /(?<![a-z])(user|account|profile|avatar)(?![a-z])/i;
const MENU_CLUE = /(?<![a-z])(menu|hamburger|kebab|burger|more|dropdown)(?![a-z])/i;

function kindOf({ text, clues, opensMenu }: SnapshotButton): Door['kind'] {
  const words = wordsOfName(clues);
  if (mentions(text, 'account') || ACCOUNT_CLUE.test(words)) return 'account';
  return opensMenu || (text === '' && MENU_CLUE.test(words)) ? 'menu' : 'other';
}

/** Controls that can be pressed without submitting a form or continuing to sign in. */
export function doorsOf(frames: readonly FrameSnapshot[]): Door[] {
  return frames.flatMap((frame, index) =>
    frame.buttons
      .filter(
        ({ role, text, disabled, covered, group }) =>
          (/^(link|button|clickable)$/.test(role) || (role === 'submit' && frame.groups[group]?.kind !== 'form')) &&
          !disabled &&
          !covered &&
          text.length <= MOST_NAME_CHARACTERS &&
          !mentions(text, 'logIn', 'logOut', 'signUp', 'next', 'resend', 'otherAccount', 'withProvider'),
      )
      .map((each) => ({
        name: controlName(each),
        text: each.text,
        kind: kindOf(each),
        target: { frame: index, element: each.element },
      })),
  );
}

/** Controls with the name that was signed in with, which strangers do not see. */
export function namedDoors(
  { doors }: Pick<PageReading, 'doors'>,
  stranger: Pick<PageReading, 'controls'>,
  isName: (text: string) => boolean,
): readonly Door[] {
  const known = new Set(stranger.controls);
  return doors.filter(({ name, text }) => !known.has(name) && isName(text));
}

/**
 * Where to look for a sign of the person, likeliest first: a control with their name, then account controls, then menus. What
 * strangers see too is left out, except menus, whose content may differ.
 */
export function doorsToPerson(
  { doors }: Pick<PageReading, 'doors'>,
  stranger: Pick<PageReading, 'controls'>,
  isName: (text: string) => boolean,
): readonly (Door & { readonly isNamed: boolean })[] {
  const named = namedDoors({ doors }, stranger, isName);
  const rated = doors.map((door) => ({ ...door, isNamed: named.includes(door) }));
  return [
    ...rated.filter(({ isNamed }) => isNamed),
    ...rated.filter(({ isNamed, kind }) => !isNamed && kind === 'account'),
    ...rated.filter(({ isNamed, kind }) => !isNamed && kind === 'menu'),
  ];
}
