import type { KeyboardEvent } from 'react';

/**
 * Where a key leads from one choice of a list, as in the composite widgets of the ARIA Authoring Practices.
 *
 * @param index of the choice with the focus.
 * @param count how many there are, whether or not they are rendered.
 * @returns the index of another choice; null where the key leads nowhere.
 */
export function indexByKey(key: string, index: number, count: number): number | null {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: count - 1,
  };
  const next = places[key] ?? -1;
  return next >= 0 && next < count ? next : null;
}

/** The button of a choice; the buttons of a form that it has opened are not choices. */
export function buttonOf(row: Element | undefined): HTMLElement | null {
  const button = row?.localName === 'button' ? row : row?.querySelector('button');
  return button == null || button.closest('[data-maf-element=form]') !== null ? null : (button as HTMLElement);
}

/**
 * The place in a list of the choice on whose button a key was pressed; -1 where it was pressed on anything else in the list, or with
 * a modifier, which makes it the browser's.
 */
export function indexOfPressed(event: KeyboardEvent<HTMLElement>): number {
  if (event.altKey || event.ctrlKey || event.metaKey) return -1;
  return [...event.currentTarget.children].findIndex((row) => buttonOf(row) === event.target);
}

/** Moves the focus along a list whose choices are all rendered. A convenience: each of them is in the tab order too. */
export function moveByKeys(event: KeyboardEvent<HTMLElement>): void {
  const rows = event.currentTarget.children;
  const index = indexOfPressed(event);
  const next = index === -1 ? null : indexByKey(event.key, index, rows.length);
  if (next === null) return;
  event.preventDefault();
  buttonOf(rows[next])?.focus();
}
