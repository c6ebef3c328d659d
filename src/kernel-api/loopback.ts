/** `127.0.0.0/8`, `::1` and the names that stand for them: nobody outside this machine can be meant. */
export function isLoopback(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/^\[|\]$/g, '');
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name);
}

/**
 * Whether a `Host` header names this machine. A page of a stranger can have its own name resolve to 127.0.0.1 (DNS
 * rebinding) and then read what answers there: its requests say that name.
 */
export function namesLoopback(host: string | null | undefined): boolean {
  const hostname = /^(\[[^\]]*\]|[^:]*)(:\d{1,5})?$/.exec(host ?? '')?.[1];
  return hostname !== undefined && isLoopback(hostname);
}
