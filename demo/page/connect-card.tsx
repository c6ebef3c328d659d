import { Combobox } from './combobox';
import { type DemoSite, SITE_GROUPS } from './sites';

export interface ConnectCardProps {
  readonly siteId: string;
  readonly site: DemoSite | undefined;
  readonly onSite: (id: string) => void;
  readonly onConnect: () => void;
  readonly busy: boolean;
  readonly failure: string | null;
}

/** Where a person says which account to connect. */
export function ConnectCard({ siteId, site, onSite, onConnect, busy, failure }: ConnectCardProps) {
  return (
    <section className="card" aria-labelledby="connect-heading">
      <h2 id="connect-heading">Connect an account</h2>
      <p className="lead">Sign in to a website, and your agents can use the account.</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onConnect();
        }}
      >
        <Combobox label="Website" groups={SITE_GROUPS} value={siteId} onChange={onSite} disabled={busy} />
        <button type="submit" className="button" disabled={busy}>
          {busy ? 'Connecting…' : 'Connect'}
        </button>
      </form>
      {failure !== null && (
        <p className="failure" role="alert">
          {failure}
        </p>
      )}
      {site !== undefined && <p className="note">{site.description}</p>}
    </section>
  );
}
