import { useState } from 'react';
import { useStable } from './use-stable';

/**
 * An element that a host renders, wherever and whenever it does: another one is another ref. The last one stays while a
 * boundary hides it.
 */
export function useElement(onElement: (element: HTMLElement) => void = () => {}) {
  const [ref, setRef] = useState<{ readonly current: HTMLElement | null }>({ current: null });
  const attach = useStable((element: HTMLElement | null) => {
    if (element === null) return;
    onElement(element);
    setRef((before) => (before.current === element ? before : { current: element }));
  });
  return [ref, attach] as const;
}
