const LOCAL_NAME = /^(?:[\w-]+\.)*localhost$/;
const LOCAL_IPV4 = /^127(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/;

/** `127.0.0.0/8`, `::1` and the names that stand for them: nobody outside this machine can be meant. */
export function isLoopback(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/^\[|\]$/g, '');
  return LOCAL_NAME.test(name) || LOCAL_IPV4.test(name) || name === '::1';
}

/**
 * Whether a `Host` header names this machine. A page of a stranger can have its own name resolve to 127.0.0.1 (DNS
 * rebinding) and then read what answers there: its requests say that name.
 */
export function namesLoopback(host: string | null | undefined): boolean {
  const hostname = /^(\[[^\]]*\]|[^:]*)(:\d{1,5})?$/.exec(host ?? '')?.[1];
  // Whoever serves the request makes a URL of it, which fails for some ports and labels.
  return hostname !== undefined && isLoopback(hostname) && URL.canParse(`http://${host}`);
}
