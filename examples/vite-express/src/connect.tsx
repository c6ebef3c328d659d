import { ManagedAuthDialog } from 'managed-auth-flow';
import { useState } from 'react';

const SITES = ['password.example', 'authenticator.example', 'mfa-picker.example'];

/** The dialog creates the connection, or finds the one there is, when the person agrees to sign in. */
export function Connect() {
  const [domain, setDomain] = useState<string | null>(null);
  return (
    <>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          setDomain(String(new FormData(event.currentTarget).get('domain')));
        }}
      >
        <label className="field">
          Website
          <select className="control" name="domain">
            {SITES.map((site) => (
              <option key={site}>{site}</option>
            ))}
          </select>
        </label>
        <button className="button" type="submit">
          Connect
        </button>
      </form>
      {domain !== null && <ManagedAuthDialog open domain={domain} onClose={() => setDomain(null)} />}
    </>
  );
}
