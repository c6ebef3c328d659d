import { classifyInput } from './classify-input';
import { submitOf } from './login-form';
import type { FrameSnapshot, SnapshotInput } from './snapshot';
import { mentions } from './vocabulary';

/** With more to press beside it, a form is one of many things on the page. */
const MOST_BESIDE = 10;

/** What somebody who is signed in finds on many pages, and need not answer. */
const OPTIONAL = /^(textarea|editable|search)$/;

function isQuestion(frame: FrameSnapshot, inputs: readonly SnapshotInput[], canLogOut: boolean): boolean {
  const kinds = inputs.map((input) => classifyInput(input));
  const passwords = inputs.filter(({ type }) => type === 'password').length;
  // A new password is wanted at once, whatever else there is.
  if (passwords > 1 || kinds.includes('new_password')) return true;
  const [first] = inputs;
  const kind = frame.groups[first?.group ?? -1]?.kind;
  if (kind === 'search' || kinds.includes('search')) return false;
  const wanted = inputs.filter(
    ({ type, required }) => !OPTIONAL.test(type) && (!canLogOut || type !== 'text' || required),
  );
  if (wanted.length === 0) return false;
  const own = frame.buttons.filter((button) => button.group === first?.group && button.group >= 0);
  const submit = submitOf(own, wanted);
  const beside = frame.buttons.length - own.length;
  const isGoingOn = submit !== null && mentions(submit.text, 'next', 'verify', 'logIn');
  return isGoingOn && !mentions(submit.text, 'search', 'newsletter') && beside <= MOST_BESIDE;
}

/**
 * Whether a page without a login form still wants something before it goes on: terms to be agreed to, letters of a memorable
 * word, a new password. A page that is about something else has forms too, but more beside them.
 */
export function hasOpenQuestion(frames: readonly FrameSnapshot[], canLogOut: boolean): boolean {
  return frames.some((frame) => {
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
