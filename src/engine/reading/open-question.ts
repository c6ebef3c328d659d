import { classifyInput } from './classify-input';
import { submitOf } from './login-form';
import type { FrameSnapshot, SnapshotInput } from './snapshot';
import { mentions } from './vocabulary';

/** With more controls beside it, a form is one thing among many on the page. */
const MOST_BESIDE = 10;

/** Forms that people who are signed in find on many pages, and may ignore. */
const OPTIONAL = /^(textarea|editable|search)$/;
const PLAIN = /^(text|email|tel|url)$/;

function isQuestion(frame: FrameSnapshot, inputs: readonly SnapshotInput[], canLogOut: boolean): boolean {
  const kinds = inputs.map((input) => classifyInput(input));
  const passwords = inputs.filter(({ type }) => type === 'password').length;
  // A form for a new password must be filled in at once, unless it asks for the old one too: then it is a setting.
  const isSetting =
    canLogOut && (passwords > 2 || inputs.some(({ autocomplete }) => autocomplete === 'current-password'));
  if ((passwords > 1 || kinds.includes('new_password')) && !isSetting) return true;
  const [first] = inputs;
  const kind = frame.groups[first?.group ?? -1]?.kind;
  if (kind === 'search' || kinds.includes('search')) return false;
  const wanted = inputs.filter(({ type }) => !OPTIONAL.test(type));
  if (wanted.length === 0) return false;
  // On a page with "log out" a form may be for comments: only one with a button to continue is a question.
  const isForced = !canLogOut || wanted.some(({ type, required }) => !PLAIN.test(type) || required);
  const own = frame.buttons.filter((button) => button.group === first?.group && button.group >= 0);
  const submit = submitOf(own, wanted);
  const beside = frame.buttons.length - own.length;
  if (submit === null || beside > MOST_BESIDE || mentions(submit.text, 'search', 'newsletter')) return false;
  return mentions(submit.text, 'next', 'logIn') || (isForced && mentions(submit.text, 'verify'));
}

/**
 * Whether a page without a login form still wants something before it goes on: terms to be agreed to, letters of a memorable
 * word, a new password, an address to be confirmed by what was sent there. A page that is about something else has forms too, but more beside them.
 */
export function hasOpenQuestion(frames: readonly FrameSnapshot[], canLogOut: boolean): boolean {
  return frames.some((frame) => {
    const waitsForMail = frame.buttons.some(({ text }) => mentions(text, 'resend'));
    if (waitsForMail && frame.buttons.length <= MOST_BESIDE) return true;
    const usable = frame.inputs.filter(({ covered, disabled, readOnly }) => !covered && !disabled && !readOnly);
    const groups = [...new Set(usable.map(({ group }) => group))];
    return groups.some((group) =>
      isQuestion(
        frame,
        usable.filter((input) => input.group === group),
        canLogOut,
      ),
    );
  });
}
