import { Combobox } from './combobox';
import { type DemoSite, SITE_GROUPS } from './sites';

export interface ConnectCardProps {
  readonly siteId: string;
  readonly site: DemoSite | undefined;
  readonly onSite: (id: string) => void;
  readonly onConnect: () => void;
}

/** Where a person says which account to connect. */
export function ConnectCard({ siteId, site, onSite, onConnect }: ConnectCardProps) {
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
        <Combobox label="Website" groups={SITE_GROUPS} value={siteId} onChange={onSite} />
        <button type="submit" className="button">
          Connect
        </button>
      </form>
      {site !== undefined && <p className="note">{site.description}</p>}
    </section>
  );
}
