import { type RefObject, useEffect, useRef } from 'react';
import { FORM } from '../../form/lazy-form';
import { Listening } from './listening';

/** Where the person is in a widget, and how they got there. */
export interface LastFocused {
  /**
   * The element that had the focus last, for as long as the person is in the widget; null when they are not. An
   * element that goes takes the focus with it, and nobody is told: so it is kept even then.
   */
  readonly element: Element | null;
  /** The form of the widget's that it was in when it got the focus: a field that is not asked for any more leaves it. */
  readonly form: Element | null;
  /** It still had the focus when it was last heard of: if it has it no more, it was moved or taken away just now. */
  readonly hasFocus: boolean;
  /** They use a mouse or a finger rather than keys. */
  readonly isPointing: boolean;
  /** The field into which an input method is composing a word. */
  readonly composing: Element | null;
}

const EVENTS = ['focusin', 'pointerdown', 'keydown', 'compositionstart', 'compositionend'];

export function useLastFocused(root: RefObject<HTMLElement | null>): { readonly current: LastFocused } {
  const last = useRef<LastFocused>({
    element: null,
    form: null,
    hasFocus: false,
    isPointing: false,
    composing: null,
  });
  useEffect(() => {
    const widget = root.current;
    if (widget === null) return;
    let inside: Event | null = null;
    let isPressing = false;
    let left: Element | null = null;
    // A listener of the widget's own, because from outside a closed shadow root nothing in it can be seen.
    const onInside = (event: Event) => {
      inside = event;
      const [target] = event.composedPath();
      if (event.type === 'pointerdown' && last.current.element === null)
        last.current = { ...last.current, element: left };
      last.current = { ...last.current, ...changeBy(event.type, target as Element) };
    };
    // A press beside any control takes the focus away too, in Safari also one on a button: the person is still here.
    const onMouseDown = () => {
      isPressing = true;
    };
    const onMouseUp = () => {
      isPressing = false;
    };
    const onFocusOut = () => {
      const wasPressing = isPressing;
      // By then what was only moved has it back, and what was taken away is gone.
      queueMicrotask(() => {
        const { element } = last.current;
        if (!element?.isConnected || activeIn(widget) === element || isHidden(element)) return;
        left = element;
        last.current = { ...last.current, hasFocus: false, element: wasPressing ? element : null };
      });
    };
    const onAnywhere = (event: Event) => {
      if (event === inside) return;
      left = null;
      last.current = { ...last.current, element: null, hasFocus: false };
    };
    const listening = new Listening();
    for (const type of EVENTS) listening.on(widget, type, onInside);
    listening.on(widget, 'focusout', onFocusOut);
    listening.on(widget, 'mousedown', onMouseDown);
    listening.on(widget.ownerDocument, 'mouseup', onMouseUp, true);
    for (const place of new Set([widget.getRootNode(), widget.ownerDocument])) {
      for (const type of ['focusin', 'pointerdown']) listening.on(place, type, onAnywhere);
    }
    return () => listening.end();
  }, [root]);
  return last;
}

function changeBy(type: string, target: Element): Partial<LastFocused> {
  switch (type) {
    case 'focusin':
      return { element: target, form: FORM.current?.formAround(target) ?? null, hasFocus: true };
    case 'compositionstart':
      return { composing: target };
    case 'compositionend':
      return { composing: null };
    default:
      return { isPointing: type === 'pointerdown' };
  }
}

/** What has the focus in the tree that a widget is in, which may be a shadow tree; null for nothing. */
export function activeIn(widget: HTMLElement): Element | null {
  return (widget.getRootNode() as Document | ShadowRoot).activeElement;
}

/** A boundary of the host's that suspends hides what had the focus, and gives it back. */
function isHidden(element: Element): boolean {
  return element.checkVisibility?.() === false;
}

/** Whether something outside a widget has the focus now, such as a frame, whose events do not come here. */
export function isElsewhere(widget: HTMLElement): boolean {
  const { ownerDocument: page } = widget;
  const active = activeIn(widget) ?? page.activeElement;
  if (active !== null && active !== page.body && !widget.contains(active)) return true;
  return isFrameLeft(page.defaultView);
}

/** A frame remembers what had its focus, also while the person is in the page around it. */
function isFrameLeft(view: Window | null): boolean {
  // Null for a page of its own, and where the page around is another site's.
  const frame = view?.frameElement ?? null;
  if (frame === null) return false;
  const around = frame.getRootNode() as Document | ShadowRoot;
  return around.activeElement !== frame || isFrameLeft(frame.ownerDocument.defaultView);
}
