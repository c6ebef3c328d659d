import { BlockList, isIP } from 'node:net';

/** A host that pages may be opened on: it and all that is below it. */
interface AllowedHost {
  readonly host: string;
  /** Null stands for https on its usual port. */
  readonly port: number | null;
}

/** The form of an entry of `allow`. */
const ENTRY = /^(\[[\da-f:.]+\]|[^\s/:@?#[\]]+)(?::(\d{1,5}))?$/i;

/** @throws TypeError when the entry is no `HOST` or `HOST:PORT`. */
function parseEntry(entry: string, index: number): AllowedHost {
  const [, host, port] = ENTRY.exec(entry) ?? [];
  const number = port === undefined ? null : Number(port);
  if (host === undefined || (number !== null && (number < 1 || number > 65_535))) {
    throw new TypeError(
      `allow: entry ${index + 1} is no HOST or HOST:PORT, such as "example.com" or "127.0.0.1:8080".`,
    );
  }
  return { host: host.toLowerCase().replace(/^\*\./, ''), port: number };
}

const LOOPBACK_NAME = /(^|\.)localhost$/;

function withoutBrackets(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}

export function isLoopbackHost(host: string): boolean {
  const bare = withoutBrackets(host.toLowerCase());
  return LOOPBACK_NAME.test(bare) || bare === '::1' || /^127\.\d+\.\d+\.\d+$/.test(bare);
}

const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv4');
}
// Only the allocated global unicast range of IPv6 is public, less the addresses that embed an IPv4 one.
const PUBLIC_IPV6 = new BlockList();
PUBLIC_IPV6.addSubnet('2000::', 3, 'ipv6');
const CARRYING_IPV4 = new BlockList();
for (const [network, prefix] of [
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const) {
  CARRYING_IPV4.addSubnet(network, prefix, 'ipv6');
}

/** Whether an address is not on the public net: this machine, this network, and reserved ranges. */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return PRIVATE.check(address, 'ipv4');
  if (version === 6) return !PUBLIC_IPV6.check(address, 'ipv6') || CARRYING_IPV4.check(address, 'ipv6');
  return true;
}

/** Where pages may be opened, and where the browser may connect to. */
export interface HostPolicy {
  /** Whether a page may be opened, read and filled in there. */
  allowsPage(url: string): boolean;
  /** Whether an address may be connected to for a host: private ones only for a host that was named with its port. */
  allowsAddress(host: string, port: number, address: string): boolean;
  /** The page that a connection's domain begins at, a host of this machine with or without its port; null when it is not allowed. */
  startUrl(domain: string): string | null;
}

/** An answer to each question that has no host in it. */
const EMPTY_PAGES = /^about:(blank|srcdoc)$/;

/**
 * @param allow `HOST` or `HOST:PORT`, each with all below it. Whoever runs the engine answers for these: a private
 *   address is allowed when its host stands here with its port.
 * @param domains the connection's `allowed_domains`: public hosts, over https.
 * @throws TypeError when an entry of `allow` makes no sense.
 */
export function createHostPolicy(allow: readonly string[], domains: readonly string[] = []): HostPolicy {
  const named = allow.map(parseEntry);
  const all = [...named, ...domains.map((host): AllowedHost => ({ host: host.toLowerCase(), port: null }))];
  const covers = (entry: AllowedHost, host: string) =>
    host === entry.host || (isIP(withoutBrackets(entry.host)) === 0 && host.endsWith(`.${entry.host}`));
  const isNamedWithPort = (host: string, port: number) =>
    named.some((entry) => entry.port === port && covers(entry, host.toLowerCase()));

  return {
    allowsPage(url) {
      if (EMPTY_PAGES.test(url)) return true;
      if (!URL.canParse(url)) return false;
      const { protocol, hostname, port } = new URL(url);
      if (protocol !== 'https:' && protocol !== 'http:') return false;
      const number = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
      if (protocol === 'http:') return isLoopbackHost(hostname) && isNamedWithPort(hostname, number);
      return all.some((entry) => covers(entry, hostname) && number === (entry.port ?? 443));
    },
    allowsAddress(host, port, address) {
      return isNamedWithPort(host, port) || (!isPrivateAddress(address) && (port === 443 || port === 80));
    },
    startUrl(domain) {
      const [, host = '', said] = ENTRY.exec(domain.toLowerCase()) ?? [];
      if (!isLoopbackHost(host)) {
        const entry = all.find((each) => covers(each, host));
        if (entry === undefined || said !== undefined) return null;
        return `https://${host}${entry.port === null || entry.port === 443 ? '' : `:${entry.port}`}/`;
      }
      const ports = named.filter((entry) => covers(entry, host)).map(({ port }) => port);
      const port = ports.find((each) => each !== null && (said === undefined || each === Number(said)));
      return port === undefined ? null : `http://${host}:${port}/`;
    },
  };
}
