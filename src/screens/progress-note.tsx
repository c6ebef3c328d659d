import { useEffect } from 'react';
import { useParts } from '../appearance/use-parts';
import { useAnnounce } from '../ui/use-announce';

/** A word on how it goes, seen and heard when it comes. */
export function ProgressNote({ children }: { children: string }) {
  const part = useParts();
  const announce = useAnnounce();
  useEffect(() => announce(children, 'polite'), [announce, children]);
  return (
    <div {...part('progress')}>
      <p {...part('progressText')}>{children}</p>
    </div>
  );
}
