import { type ReactNode, useEffect, useId, useState } from 'react';
import { useParts } from '../appearance/use-parts';
import { LazyModule } from '../lazy/lazy-module';
import { useLazyModule } from '../lazy/use-lazy-module';
import { useTranslator } from '../localization/use-translator';
import { ConnectionRow, type RowActions } from './connection-row';
import { ConnectionsOutline, NoConnections } from './connections-states';
import { LoadTrouble } from './load-trouble';
import { useCoarseNow } from './use-coarse-now';
import type { UseConnectionsResult } from './use-connections';
import { useWords } from './use-words';

/** Lists of so many can be searched. */
const FILTER_FROM = 8;

/** What is found by a name in any letters. Until it is here, a domain is found as it is written. */
export const DOMAIN_FILTER = /* @__PURE__ */ new LazyModule(() => import('./matches-domain'));

export interface ConnectionsBodyProps
  extends RowActions,
    Pick<UseConnectionsResult, 'connections' | 'isPending' | 'error' | 'refetch'> {
  readonly siteIcon: ((domain: string) => ReactNode) | undefined;
  readonly empty: ReactNode;
}

/** What is on the list: outlines while it loads, why it could not be read, that it is empty, or the connections. */
export function ConnectionsBody(props: ConnectionsBodyProps) {
  const { connections, isPending, error, refetch, siteIcon, empty, ...actions } = props;
  const part = useParts();
  const words = useWords();
  const [query, setQuery] = useState('');
  const now = useCoarseNow();
  const canFilter = connections.length >= FILTER_FROM;
  const { matchesDomain = includes } = useLazyModule(DOMAIN_FILTER) ?? {};
  useEffect(() => {
    if (canFilter) DOMAIN_FILTER.ask();
  }, [canFilter]);
  const shown = canFilter ? connections.filter(({ domain }) => matchesDomain(domain, query)) : connections;
  const isEmpty = connections.length === 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: it groups what is said of a list, and is no set of fields.
    <div {...part('connections')} role="group" aria-label={words('listLabel')} aria-busy={isPending} tabIndex={-1}>
      {error !== null && (
        <LoadTrouble
          failure={error.failure}
          title={words('loadFailedTitle')}
          isOutdated={!isEmpty}
          onTryAgain={refetch}
        />
      )}
      {isPending && error === null && <ConnectionsOutline />}
      {!isPending && error === null && isEmpty && <NoConnections>{empty}</NoConnections>}
      {canFilter && <Filter query={query} count={shown.length} onQuery={setQuery} />}
      {!isEmpty && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without markers for none.
        <ul {...part('connectionList')} role="list">
          {shown.map((connection) => (
            <ConnectionRow key={connection.id} connection={connection} now={now} siteIcon={siteIcon} {...actions} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface FilterProps {
  readonly query: string;
  readonly count: number;
  readonly onQuery: (query: string) => void;
}

function Filter({ query, count, onQuery }: FilterProps) {
  const part = useParts();
  const t = useTranslator();
  const id = useId();
  return (
    <div {...part('connectionsFilter')}>
      <input
        {...part('choiceFilter')}
        type="search"
        aria-label={t('filterChoices')}
        placeholder={t('filterChoices')}
        aria-describedby={id}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        dir="auto"
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          // Enter would send a form of the host's around the list.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p {...part('choiceCount')} id={id} role="status">
        {t.count('filteredCount', count)}
      </p>
    </div>
  );
}

function includes(domain: string, query: string): boolean {
  return domain.toLowerCase().includes(query.trim().toLowerCase());
}
