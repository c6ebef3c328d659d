import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Whether focus follows the steps: `none` leaves it to the host. */
export type FocusPolicy = 'auto' | 'none';

/**
 * Keeps the focus where the person is. On another step it goes to the first empty field if they were in a form, else
 * to the heading; after a rejection to the first field that was emptied. It is never taken from outside the widget,
 * and not on mount.
 *
 * @param stepKey another value is another step.
 * @param returnCount another value says that what was sent came back.
 */
export function useStepFocus(
  root: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  stepKey: string,
  returnCount: number,
  policy: FocusPolicy,
): void {
  const place = useLastPlace(root);
  const seen = useRef({ stepKey, returnCount });
  useLayoutEffect(() => {
    const isStep = seen.current.stepKey !== stepKey;
    const isReturn = !isStep && returnCount > seen.current.returnCount;
    seen.current = { stepKey, returnCount };
    if (policy === 'none' || place.current === 'outside' || root.current === null) return;
    if (isStep) {
      const target = place.current === 'form' ? (firstInput(root.current) ?? heading.current) : heading.current;
      target?.focus();
    } else if (isReturn) {
      firstEmptyInput(root.current)?.focus();
    }
  }, [root, heading, stepKey, returnCount, policy, place]);
}

type Place = 'form' | 'elsewhere' | 'outside';

/** Where in the widget the focus was last. An element that goes takes the focus with it, and nobody is told. */
function useLastPlace(root: RefObject<HTMLElement | null>): RefObject<Place> {
  const place = useRef<Place>('outside');
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const page = element.ownerDocument;
    const onFocusIn = (event: Event) => {
      const [target] = event.composedPath();
      if (!(target instanceof Element) || !element.contains(target)) place.current = 'outside';
      else place.current = target.closest('form') === null ? 'elsewhere' : 'form';
    };
    const onPointerDown = (event: Event) => {
      if (!event.composedPath().includes(element)) place.current = 'outside';
    };
    page.addEventListener('focusin', onFocusIn);
    page.addEventListener('pointerdown', onPointerDown);
    return () => {
      page.removeEventListener('focusin', onFocusIn);
      page.removeEventListener('pointerdown', onPointerDown);
    };
  }, [root]);
  return place;
}

const INPUTS = 'form input:not([hidden]):enabled';

function firstEmptyInput(root: HTMLElement): HTMLElement | undefined {
  const empty = [...root.querySelectorAll<HTMLInputElement>(INPUTS)].filter(({ value }) => value === '');
  return empty.find((input) => input.ariaRequired === 'true') ?? empty[0];
}

function firstInput(root: HTMLElement): HTMLElement | null {
  return firstEmptyInput(root) ?? root.querySelector<HTMLElement>(INPUTS);
}
