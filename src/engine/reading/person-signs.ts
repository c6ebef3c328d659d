import type { Door, PageReading } from './reading';
import type { FrameSnapshot, SnapshotButton } from './snapshot';
import { mentions, wordsOfName } from './vocabulary';

const MOST_NAME_CHARACTERS = 60;

/** What a control is called when a page is read again. */
export function controlName({ text, clues, href }: SnapshotButton): string {
  return `${text || clues} ${URL.canParse(href) ? new URL(href).pathname : ''}`;
}

/** A control to log out, or another that only somebody who is signed in has. */
export function signedInControl(frames: readonly FrameSnapshot[]): PageReading['signedInControl'] {
  const buttons = frames.flatMap((frame) => frame.buttons).filter(({ text }) => text.length <= MOST_NAME_CHARACTERS);
  // What says more than "log out" is about something else: other devices, all sessions.
  const isLogOut = ({ text, href }: SnapshotButton) =>
    (text.length <= 20 && mentions(text, 'logOut')) || /log-?out|sign-?out/i.test(href);
  if (buttons.some(isLogOut)) return 'log_out';
  return buttons.some(({ text }) => mentions(text, 'account')) ? 'account' : null;
}

/** What a control for the account, or for a menu, is called in the page's own source; in English whatever the page speaks. */
const ACCOUNT_CLUE = /(?<![a-z])(user|account|profile|avatar)(?![a-z])/i;
const MENU_CLUE = /(?<![a-z])(menu|hamburger|kebab|burger|more|dropdown)(?![a-z])/i;

function kindOf({ text, clues, opensMenu }: SnapshotButton): Door['kind'] {
  const words = wordsOfName(clues);
  if (mentions(text, 'account') || ACCOUNT_CLUE.test(words)) return 'account';
  return opensMenu || (text === '' && MENU_CLUE.test(words)) ? 'menu' : 'other';
}

/** What can be pressed without sending anything, signing in or going on with it. */
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

/**
 * Where to look for a sign of the person, the likeliest first: a control that bears their name, then what is for an account,
 * then menus. What strangers see too says nothing of a person, but a menu may hold something else for each.
 */
export function doorsToPerson(
  { doors }: Pick<PageReading, 'doors'>,
  stranger: Pick<PageReading, 'controls'>,
  isName: (text: string) => boolean,
): readonly (Door & { readonly isNamed: boolean })[] {
  const known = new Set(stranger.controls);
  const rated = doors.map((door) => ({ ...door, isNamed: !known.has(door.name) && isName(door.text) }));
  return [
    ...rated.filter(({ isNamed }) => isNamed),
    ...rated.filter(({ isNamed, kind }) => !isNamed && kind === 'account'),
    ...rated.filter(({ isNamed, kind }) => !isNamed && kind === 'menu'),
  ];
}
