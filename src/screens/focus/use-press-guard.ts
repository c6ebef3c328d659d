import { type RefObject, useEffect, useRef } from 'react';
import { useBeforePaint } from '../../appearance/use-before-paint';
import { PressGuard } from './press-guard';

/**
 * Ignores presses that are not meant for what they hit: see `PressGuard`. It stands in front of every control of the
 * widget, so that none of them has to know about it.
 *
 * @param screen what is shown: another value is another screen.
 * @param now in milliseconds; never goes back.
 */
export function usePressGuard(root: RefObject<HTMLElement | null>, screen: string, now: () => number): void {
  const shown = useRef(screen);
  // What the person sees is what was committed last.
  useBeforePaint(() => {
    shown.current = screen;
  });
  useEffect(() => {
    const widget = root.current;
    if (widget === null) return;
    const guard = new PressGuard(() => shown.current, now);
    const ignore = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const listening = new AbortController();
    const listener = { capture: true, signal: listening.signal };
    widget.addEventListener('pointerdown', (event) => guard.pointerDown(event), listener);
    widget.addEventListener('click', (event) => guard.isStrayClick(event) && ignore(event), listener);
    widget.addEventListener('keydown', (event) => guard.isStrayKey(event) && ignore(event), listener);
    widget.addEventListener('input', () => guard.input(), listener);
    return () => listening.abort();
  }, [root, now]);
}
