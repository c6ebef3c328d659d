export const ENDPOINT = '/api/managed-auth';

/** What this page needs to know of a connection. */
export interface Connection {
  readonly id: string;
  readonly domain: string;
}

async function ask(path: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(`${ENDPOINT}${path}`, init);
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body;
  const message = (body as { message?: unknown } | null)?.message;
  throw new Error(typeof message === 'string' ? message : `The backend answered ${response.status}.`);
}

/** Asks the backend for a connection to this site, new or known, with a sign-in under way. */
export async function connect(domain: string): Promise<Connection> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ domain }) };
  const { connection } = (await ask('/connections', init)) as { connection: Connection };
  return connection;
}
