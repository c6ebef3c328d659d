import { type RefObject, useEffect, useRef } from 'react';
import { useBeforePaint } from '../../appearance/use-before-paint';
import { Listening } from './listening';
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
    const listening = new Listening();
    listening.on(widget, 'pointerdown', (event) => guard.pointerDown(event as PointerEvent), true);
    listening.on(widget, 'click', (event) => guard.isStrayClick(event as MouseEvent) && ignore(event), true);
    listening.on(widget, 'keydown', (event) => guard.isStrayKey(event as KeyboardEvent) && ignore(event), true);
    listening.on(widget, 'input', () => guard.input(), true);
    return () => listening.end();
  }, [root, now]);
}
