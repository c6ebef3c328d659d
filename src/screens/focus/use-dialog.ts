import { type KeyboardEvent, type RefObject, type SyntheticEvent, useRef } from 'react';
import { lockScroll } from '../../appearance/lock-scroll';
import { useBeforePaint } from '../../appearance/use-before-paint';
import { isComposing } from '../../ui/is-composing';
import { focusHeading } from './use-step-focus';

export interface DialogEvents {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCancel: (event: SyntheticEvent) => void;
  readonly onClose: (event: SyntheticEvent) => void;
}

/**
 * Shows a native `<dialog>` as modal for as long as it is mounted: the browser keeps the focus inside and gives it back
 * when the dialog goes, and the page behind does not scroll. Escape asks to leave, as the close button does, and closes
 * nothing on its own.
 *
 * @param root the dialog; does nothing where it is another element.
 * @param onLeave the person wants to leave.
 * @param onClosed the browser has closed it without asking, or a script of the host's.
 * @returns what the dialog listens to.
 */
export function useDialog(
  root: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  onLeave: () => void,
  onClosed: () => void,
): DialogEvents {
  const isShown = useRef(false);
  const focused = useRef<HTMLElement | null>(null);
  useBeforePaint(() => {
    const dialog = dialogOf(root.current);
    if (dialog === null) return;
    const scope = dialog.getRootNode() as Document | ShadowRoot;
    const wasPointed = isPointing(dialog.ownerDocument.defaultView, scope.activeElement);
    const unlock = show(dialog);
    isShown.current = true;
    if (focused.current?.isConnected) focused.current.focus();
    else if (heading.current !== null) focusHeading(heading.current, wasPointed);
    return () => {
      isShown.current = false;
      // A boundary of the host's that suspends hides it for a while.
      focused.current = dialog.contains(scope.activeElement) ? (scope.activeElement as HTMLElement) : null;
      unlock();
      hide(dialog);
    };
  }, [root, heading]);

  return {
    // A second Escape without a press between would close it whatever is answered to `cancel`: keys come first.
    onKeyDown: (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      if (!isComposing(event)) onLeave();
    },
    onCancel: (event) => {
      if (event.target !== event.currentTarget) return;
      event.preventDefault();
      onLeave();
    },
    onClose: ({ target, currentTarget }) => {
      // Not while a boundary of the host's hides it; and one that was closed and shown again is told of the former.
      if (target !== currentTarget || !isShown.current || dialogOf(root.current)?.open !== false) return;
      onClosed();
    },
  };
}

/**
 * Whether a dialog that is shown now was opened with a mouse or a finger. A button that keys have come to keeps its ring when it is
 * clicked: the click itself is asked, where the dialog is shown at once.
 */
function isPointing(view: Window | null, opener: Element | null): boolean {
  const event = view?.event;
  // A key clicks without a count.
  if (event?.type === 'click') return (event as UIEvent).detail > 0;
  return opener?.matches(':focus-visible') !== true;
}

/** By its name: the window whose class it is an instance of may be another one. */
function dialogOf(element: HTMLElement | null): HTMLDialogElement | null {
  return element?.localName === 'dialog' ? (element as HTMLDialogElement) : null;
}

/** A browser that knows no modal dialogs shows it as a part of the page, which then has to scroll. */
function show(dialog: HTMLDialogElement): () => void {
  if (typeof dialog.showModal !== 'function') {
    dialog.setAttribute('open', '');
    return () => {};
  }
  if (!dialog.open) dialog.showModal();
  return lockScroll(dialog.ownerDocument);
}

function hide(dialog: HTMLDialogElement): void {
  if (typeof dialog.close === 'function') dialog.close();
  else dialog.removeAttribute('open');
}
