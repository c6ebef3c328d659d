import { type RefObject, useEffect, useInsertionEffect, useLayoutEffect, useRef } from 'react';

/**
 * Shows a native `<dialog>` as modal for as long as it is mounted: the browser keeps the focus inside and gives it back
 * when the dialog goes. Escape asks to leave, as the close button does, and closes nothing by itself.
 *
 * @param dialog null where the widget stands in the page.
 */
export function useDialog(
  dialog: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  onLeave: () => void,
): void {
  const latest = useRef(onLeave);
  useInsertionEffect(() => {
    latest.current = onLeave;
  });
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!(element instanceof HTMLDialogElement)) return;
    if (!element.open) element.showModal();
    heading.current?.focus();
    return () => element.close();
  }, [dialog, heading]);
  useEffect(() => {
    const element = dialog.current;
    if (!(element instanceof HTMLDialogElement)) return;
    // A second Escape without a press between would close it whatever is answered to `cancel`: keys come first.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      latest.current();
    };
    const onCancel = (event: Event) => {
      if (event.target !== element) return;
      event.preventDefault();
      latest.current();
    };
    element.addEventListener('keydown', onKeyDown);
    element.addEventListener('cancel', onCancel);
    return () => {
      element.removeEventListener('keydown', onKeyDown);
      element.removeEventListener('cancel', onCancel);
    };
  }, [dialog]);
}
