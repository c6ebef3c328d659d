import { Bot, FolderOpen, KeyRound, Play, Settings2 } from 'lucide-react';

const PLACES = [
  ['Agents', Bot],
  ['Runs', Play],
  ['Connections', KeyRound],
  ['Files', FolderOpen],
  ['Settings', Settings2],
] as const;

/** The product around the page. Only this page of it exists. */
export function Sidebar() {
  return (
    <header className="sidebar">
      <div className="brand">
        <img src="/mark.svg" alt="" width="24" height="24" />
        Acme Agents
      </div>
      <nav aria-label="Product">
        {PLACES.map(([name, Icon]) => (
          <a key={name} href="#main" aria-current={name === 'Connections' ? 'page' : undefined}>
            <Icon aria-hidden="true" />
            {name}
          </a>
        ))}
      </nav>
      <div className="person">
        <span className="avatar" aria-hidden="true">
          RV
        </span>
        <span>
          Robin Vega
          <small>Acme, Inc.</small>
        </span>
      </div>
    </header>
  );
}
