import { isIpv4 } from '../protocol/host-name';

/**
 * Endings of names that lead to nothing public: special-use names (RFC 6761, 6762, 7686, 8375, 9476), what ICANN keeps for
 * private use, and what networks use without having been asked.
 */
const PRIVATE_ENDINGS = [
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'intra',
  'private',
  'corp',
  'domain',
  'workgroup',
  'home',
  'mail',
  'lan',
  'svc',
  'pod',
  'cluster',
  'consul',
  'home.arpa',
  'arpa',
  'onion',
  'alt',
  'invalid',
  'test',
];

/** Whether a normalized host may be somewhere on the public internet, by its name alone. */
export function isPublicName(host: string): boolean {
  if (!host.includes('.') || host.startsWith('[') || isIpv4(host)) return false;
  return !PRIVATE_ENDINGS.some((ending) => isWithin(host, ending));
}

/** Whether `name` is `domain` or below it. */
export function isWithin(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`);
}
