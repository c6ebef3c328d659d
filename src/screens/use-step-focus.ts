import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { isElsewhere, useLastFocused } from './use-last-focused';
import type { Step } from './use-step';

/** Whether focus follows the steps: `none` leaves it to the host. */
export type FocusPolicy = 'auto' | 'none';

/**
 * Keeps the focus where the person is. On another step it goes to the first empty field if they were in a form, else
 * to the heading; when what was sent comes back to the first field that was emptied; and to the heading when what had it
 * is gone.
 * It is never taken from outside the widget, and not on mount.
 *
 * @returns the key of the step whose heading the focus went to, so that its title is not read out twice; null for none.
 */
export function useStepFocus(
  root: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  step: Step,
  policy: FocusPolicy,
): string | null {
  const last = useLastFocused(root);
  const seen = useRef(step.key);
  const [titled, setTitled] = useState<string | null>(null);
  // After each commit, because any of them may take away what has the focus.
  useLayoutEffect(() => {
    const isNew = seen.current !== step.key;
    seen.current = step.key;
    const element = last.current;
    if (policy === 'none' || root.current === null || element === null || isElsewhere(root.current)) return;
    const form = formOf(element);
    let target: HTMLElement | null | undefined;
    if (isNew && step.isReturn) target = form !== null && step.isEmptied ? firstEmptyInput(form) : undefined;
    else if (isNew) {
      const input = form !== null && step.focus === 'form' ? firstInput(root.current) : undefined;
      target = input ?? heading.current;
    }
    if (target === undefined && !element.isConnected) target = heading.current;
    target?.focus();
    // Where it was there already, nothing is read: then the title is told as news.
    if (target === heading.current && target !== element) setTitled(step.key);
  });
  return titled;
}

/** A form that has gone still tells that the person was in one. */
function formOf(element: Element): Element | null {
  return element.closest('form');
}

function inputsIn(place: Element): readonly HTMLInputElement[] {
  const forms = place.matches('form') ? [place] : [...place.querySelectorAll('form')];
  return forms.flatMap((form) => [...form.querySelectorAll<HTMLInputElement>('input:not([hidden])')]);
}

function firstEmptyInput(place: Element): HTMLElement | undefined {
  const empty = inputsIn(place).filter(({ value }) => value === '');
  return empty.find((input) => input.getAttribute('aria-required') === 'true') ?? empty[0];
}

function firstInput(place: Element): HTMLElement | undefined {
  return firstEmptyInput(place) ?? inputsIn(place)[0];
}
