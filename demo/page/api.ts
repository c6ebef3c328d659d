export const ENDPOINT = '/api/managed-auth';

/** Has the sandbox's sites sign this person out, as sites do after a while. Not there with `--real`. */
export async function signOutAtSites(): Promise<void> {
  await fetch('/api/sandbox/sign-out', { method: 'POST' });
}
