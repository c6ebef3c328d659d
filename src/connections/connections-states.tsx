import type { ReactNode } from 'react';
import { useParts } from '../appearance/use-parts';
import { useWords } from './use-words';

/** Rows that are on their way, with the measures of those that come. */
export function ConnectionsOutline() {
  const part = useParts();
  const words = useWords();
  return (
    <div {...part('connectionList')} role="status">
      <span {...part('hiddenText')}>{words('loading')}</span>
      {['first', 'second', 'third'].map((row) => (
        <div key={row} {...part('connection')} aria-hidden="true">
          <span {...part('connectionOutlineMark')} />
          <span {...part('connectionContent')}>
            <span {...part('outlineLabel')} />
            <span {...part('outlineLabel')} />
          </span>
        </div>
      ))}
    </div>
  );
}

export function NoConnections({ children }: { children: ReactNode }) {
  const part = useParts();
  const words = useWords();
  return (
    <div {...part('connectionsEmpty')}>
      <p {...part('connectionsEmptyTitle')}>{words('emptyTitle')}</p>
      <p {...part('connectionsEmptyText')}>{words('emptyText')}</p>
      {children}
    </div>
  );
}
