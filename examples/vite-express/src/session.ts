export interface User {
  readonly id: string;
  readonly email: string;
}

async function call(method: string, body?: unknown): Promise<Response> {
  const response = await fetch('/api/session', {
    method,
    ...(body !== undefined && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`/api/session answered ${response.status}.`);
  return response;
}

export async function currentUser(): Promise<User | null> {
  return (await call('GET')).json();
}

export async function signIn(email: string): Promise<void> {
  await call('POST', { email });
}

export async function signOut(): Promise<void> {
  await call('DELETE');
}
