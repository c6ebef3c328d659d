import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus along the choices of a list. A convenience: each of them is in the tab order too. */
export function moveByArrowKeys(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  // The buttons of a form that a choice has opened are not choices.
  const choices = [...event.currentTarget.querySelectorAll('button')].filter(
    (each) => each.closest('[data-maf-element=form]') === null,
  );
  const index = choices.indexOf(event.target as HTMLButtonElement);
  const next = index < 0 ? undefined : choices[index + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
