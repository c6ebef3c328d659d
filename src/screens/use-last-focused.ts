import { type RefObject, useEffect, useRef } from 'react';

/**
 * The element of a widget that had the focus last, for as long as the person is in the widget; null when they are
 * not. An element that goes takes the focus with it, and nobody is told: so it is kept even then.
 */
export function useLastFocused(root: RefObject<HTMLElement | null>): RefObject<Element | null> {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const widget = root.current;
    if (widget === null) return;
    let inside: Event | null = null;
    // A listener of the widget's own, because from outside a closed shadow root nothing in it can be seen.
    const onInside = (event: Event) => {
      inside = event;
      const [target] = event.composedPath();
      if (event.type === 'focusin' && target instanceof Element) last.current = target;
    };
    const onAnywhere = (event: Event) => {
      if (event !== inside) last.current = null;
    };
    const places = new Set([widget.getRootNode(), widget.ownerDocument]);
    for (const type of ['focusin', 'pointerdown']) {
      widget.addEventListener(type, onInside);
      for (const place of places) place.addEventListener(type, onAnywhere);
    }
    return () => {
      for (const type of ['focusin', 'pointerdown']) {
        widget.removeEventListener(type, onInside);
        for (const place of places) place.removeEventListener(type, onAnywhere);
      }
    };
  }, [root]);
  return last;
}

/** Whether something outside a widget has the focus now, such as a frame, whose events do not come here. */
export function isElsewhere(widget: HTMLElement): boolean {
  const { ownerDocument: page } = widget;
  const scope = widget.getRootNode() as Document | ShadowRoot;
  const active = scope.activeElement ?? page.activeElement;
  return active !== null && active !== page.body && !widget.contains(active);
}
