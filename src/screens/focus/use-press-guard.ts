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
    const onPointerDown = (event: PointerEvent) => guard.pointerDown(event);
    const onClick = (event: MouseEvent) => {
      if (guard.isStrayClick(event)) ignore(event);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (guard.isStrayKey(event)) ignore(event);
    };
    widget.addEventListener('pointerdown', onPointerDown, true);
    widget.addEventListener('click', onClick, true);
    const onInput = () => guard.input();
    widget.addEventListener('keydown', onKeyDown, true);
    widget.addEventListener('input', onInput, true);
    return () => {
      widget.removeEventListener('pointerdown', onPointerDown, true);
      widget.removeEventListener('click', onClick, true);
      widget.removeEventListener('keydown', onKeyDown, true);
      widget.removeEventListener('input', onInput, true);
    };
  }, [root, now]);
}
