import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** The name of a connection's row in the page: `data-maf-connection` of what takes the focus in its place. */
const NAMED = 'data-maf-connection';

/**
 * A button that was pressed may go: the question it asked is answered, the connection is signed in, or removed. The focus
 * would then be nowhere. It goes to the connection's name instead, or to the list when the row is gone as well.
 *
 * @param isActive not while a dialog has the focus
 * @returns to be called with the id of the connection that something is done about.
 */
export function useFocusKept(root: RefObject<HTMLElement | null>, isActive: boolean): (connectionId: string) => void {
  const acted = useRef<string | null>(null);
  useEffect(() => {
    const widget = root.current;
    if (!isActive || acted.current === null || widget === null) return;
    const scope = widget.getRootNode() as Document | ShadowRoot;
    const active = scope.activeElement ?? widget.ownerDocument.activeElement;
    if (active !== null && active !== widget.ownerDocument.body) {
      const row = active.closest('[data-maf-element="connection"]');
      if (row === null || row.querySelector(`[${NAMED}]`)?.getAttribute(NAMED) !== acted.current) acted.current = null;
      return;
    }
    const names = [...widget.querySelectorAll<HTMLElement>(`[${NAMED}]`)];
    const name = names.find((each) => each.getAttribute(NAMED) === acted.current);
    const fallback = widget.querySelector<HTMLElement>('[data-maf-element="connections"]');
    (name ?? fallback)?.focus();
  });
  return useCallback((connectionId) => {
    acted.current = connectionId;
  }, []);
}
