'use client';

import { ManagedAuthDialog } from 'managed-auth-flow';
import { useState } from 'react';

const SITES = ['password.example', 'authenticator.example', 'mfa-picker.example'];

/** Creates the connection, or finds the one there is, and starts its sign-in. */
async function connect(domain: string): Promise<string> {
  const response = await fetch('/api/managed-auth/connections', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ domain }),
  });
  if (!response.ok) throw new Error(`Connecting failed with ${response.status}.`);
  const { connection } = await response.json();
  return connection.id;
}

export function Connect() {
  const [connectionId, setConnectionId] = useState<string | null>(null);
  const [error, setError] = useState('');
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setError('');
          const domain = String(new FormData(event.currentTarget).get('domain'));
          connect(domain).then(setConnectionId, () => setError('That site can’t be connected right now. Try again.'));
        }}
      >
        <label>
          Website
          <select name="domain">
            {SITES.map((domain) => (
              <option key={domain}>{domain}</option>
            ))}
          </select>
        </label>
        <button type="submit">Connect</button>
        <p role="alert">{error}</p>
      </form>
      {connectionId !== null && (
        <ManagedAuthDialog open connectionId={connectionId} onClose={() => setConnectionId(null)} />
      )}
    </>
  );
}
