import type { Connection } from './api';
import { Mark } from './mark';

export interface ConnectionsListProps {
  readonly connections: readonly Connection[];
  readonly onOpen: (connection: Connection) => void;
}

/** The accounts that this person's agents may use. */
export function ConnectionsList({ connections, onOpen }: ConnectionsListProps) {
  if (connections.length === 0) {
    return <p className="empty">No accounts yet. The first one you connect appears here.</p>;
  }
  return (
    <ul className="connections">
      {connections.map((connection) => {
        const connected = connection.status === 'AUTHENTICATED';
        return (
          <li key={connection.id}>
            <Mark name={connection.domain} />
            <span className="connection-name">
              {connection.domain}
              <small data-connected={connected}>{connected ? 'Connected' : 'Needs sign-in'}</small>
            </span>
            <button type="button" className="button-quiet" onClick={() => onOpen(connection)}>
              {connected ? 'View' : 'Sign in'}
              <span className="visually-hidden"> {connection.domain}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
