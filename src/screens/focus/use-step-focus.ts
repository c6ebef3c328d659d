import { type RefObject, useRef, useState } from 'react';
import { useBeforePaint } from '../../appearance/use-before-paint';
import { FORM } from '../../form/lazy-form';
import { activeIn, isElsewhere, type LastFocused, useLastFocused } from './use-last-focused';
import type { Step } from './use-step';

/** Whether the focus follows the steps: `none` leaves it to the host. */
export type FocusPolicy = 'auto' | 'none';

/**
 * Keeps the focus where the person is. On another step it goes to the first empty field if they were in a form, else
 * to the heading; when what was sent comes back to the first field that was emptied; and to the heading when what had it
 * is gone. It is never taken from outside the widget, from a field that is still there, or from one in which a word is
 * being composed, and not on mount.
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
  useFocusAfterHiding(root, last);
  useFocusAfterMoving(root, last);
  // After each commit, because any of them may take away what has the focus.
  useBeforePaint(() => {
    const isNew = seen.current !== step.key;
    seen.current = step.key;
    const { element, form, isPointing, composing } = last.current;
    if (policy === 'none' || root.current === null || element === null || isElsewhere(root.current)) return;
    if (composing?.isConnected) return;
    const forms = FORM.current;
    const isStillThere = element.isConnected && element.localName === 'input';
    let target: HTMLElement | null | undefined;
    if (isNew && step.isReturn) target = form && step.isEmptied ? forms?.firstEmptyInput(form) : undefined;
    else if (isNew && !isStillThere) {
      const input = form && step.focus === 'form' ? forms?.firstInput(root.current) : undefined;
      target = input ?? heading.current;
    }
    if (target === undefined && !element.isConnected) target = heading.current;
    if (target === heading.current && target !== null) focusHeading(target, isPointing);
    else target?.focus();
    // Where it was there already, nothing is read: then the title is told as news.
    if (target === heading.current && target !== element) setTitled(step.key);
  });
  return titled;
}

/** A boundary of the host's that suspends hides the widget for a while, and what is hidden cannot have the focus. */
function useFocusAfterHiding(root: RefObject<HTMLElement | null>, last: { readonly current: LastFocused }): void {
  useBeforePaint(() => {
    const { element } = last.current;
    if (root.current === null || !element?.isConnected || isElsewhere(root.current)) return;
    (element as HTMLElement).focus();
  }, [root, last]);
}

/** What moves within a list loses the focus; React gives it back only in the page of its own root. */
function useFocusAfterMoving(root: RefObject<HTMLElement | null>, last: { readonly current: LastFocused }): void {
  useBeforePaint(() => {
    const { element, hasFocus } = last.current;
    if (root.current === null || !element?.isConnected || !hasFocus) return;
    if (activeIn(root.current) === element || isElsewhere(root.current)) return;
    (element as HTMLElement).focus({ preventScroll: true });
  });
}

/** @param isPointing the person sees where they are: no ring is drawn, whatever had the focus before. */
export function focusHeading(heading: HTMLElement, isPointing: boolean): void {
  heading.toggleAttribute('data-maf-quiet', isPointing);
  // Not every browser knows the option; without it, each has its own opinion of what a script means.
  heading.focus({ focusVisible: !isPointing });
}
