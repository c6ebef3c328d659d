import { useEffect, useState } from 'react';
import type { Provider } from './provider-marks';

type Marks = typeof import('./provider-marks');

let loaded: Marks | null = null;

/** The marks are fetched with the first button that has one: a form without providers does without them. */
function useMarks(): Marks | null {
  const [marks, setMarks] = useState(loaded);
  useEffect(() => {
    if (marks !== null) return;
    let isMounted = true;
    import('./provider-marks').then(
      (module) => {
        loaded = module;
        if (isMounted) setMarks(module);
      },
      // The letter stays.
      () => {},
    );
    return () => {
      isMounted = false;
    };
  }, [marks]);
  return marks;
}

/** A provider's mark; its first letter where it has none that we know, and until the marks are there. */
export function ProviderIcon({ choice }: { choice: Provider }) {
  const path = useMarks()?.markOf(choice) ?? null;
  if (path === null) return [...(choice.provider ?? choice.label ?? '•')][0]?.toUpperCase();
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" fill="currentColor" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
