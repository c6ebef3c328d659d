import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { useBeforePaint } from '../appearance/use-before-paint';
import { buttonOf, indexByKey, indexOfPressed } from './list-keys';
import { TypeAhead } from './type-ahead';

interface ListKeyEvents {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Moves the focus along a list by arrow keys, Home and End, and the first letters of a name. A convenience: each choice is in the tab
 * order too. What is typed into a field in the list stays there.
 *
 * @param names of all choices, in order, as `searchable` makes them; asked for at a key press.
 * @param show renders the choice at an index, if it is not yet.
 */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  names: () => readonly string[],
  show: (index: number) => void,
): ListKeyEvents {
  const [typeAhead] = useState(() => new TypeAhead());
  const awaited = useRef<number | null>(null);
  /** Once it is rendered. */
  const focusAwaited = () => {
    const row = awaited.current === null ? undefined : list.current?.children[awaited.current];
    if (row === undefined) return;
    awaited.current = null;
    buttonOf(row)?.focus();
  };
  useBeforePaint(focusAwaited);
  return {
    onKeyDown(event) {
      const { key, timeStamp } = event;
      const index = indexOfPressed(event);
      if (index === -1) return;
      const all = names();
      const next = indexByKey(key, index, all.length) ?? typeAhead.press(key, timeStamp, all, index);
      awaited.current = next;
      if (next === null) return;
      event.preventDefault();
      show(next);
      focusAwaited();
    },
  };
}
