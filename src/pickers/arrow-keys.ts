import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus along the choices of a list. A bonus: each of them is in the tab order all the same. */
export function moveByArrowKeys(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const { target, currentTarget } = event;
  if (step === undefined || !(target instanceof HTMLButtonElement)) return;
  // The buttons of a form that a choice has opened are no choices.
  const around = currentTarget.closest('form');
  const choices = [...currentTarget.querySelectorAll('button')].filter((each) => each.closest('form') === around);
  const index = choices.indexOf(target);
  const next = index < 0 ? undefined : choices[index + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
