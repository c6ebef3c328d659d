/** Of a name in ASCII, without the final dot (RFC 1035, section 2.3.4). */
const MAX_NAME_LENGTH = 253;
/** An IPv6 address in brackets, with a mapped IPv4 address at its end. */
const MAX_IPV6_LENGTH = 47;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;

/**
 * A host as it is compared and sent: lower case, without a final dot, in ASCII; an IPv6 address stands in brackets.
 * Null for what is no host: a URL, a port, an address in an unusual notation.
 */
export function normalizeHost(value: string): string | null {
  // Checked first, because URL parsing takes time quadratic in the length of a name.
  if (value.length > MAX_NAME_LENGTH + 1) return null;
  if (value.startsWith('[')) return normalizeIpv6(value);
  const name = asciiName(value.replace(/\.$/, '').toLowerCase());
  if (name === null || name.length > MAX_NAME_LENGTH) return null;
  const labels = name.split('.');
  if (!labels.every((label) => LABEL.test(label))) return null;
  const last = labels.at(-1) ?? '';
  // A host that ends in a number is an IPv4 address (WHATWG URL, "ends in a number").
  const isName = /[a-z]/.test(last) && !/^0x[\da-f]*$/.test(last);
  return isName || isIpv4(name) ? name : null;
}

/** Whether a normalized host is an IPv4 address. */
export function isIpv4(host: string): boolean {
  return IPV4.test(host) && !/(^|\.)0\d/.test(host);
}

function normalizeIpv6(value: string): string | null {
  return value.length <= MAX_IPV6_LENGTH && /^\[[\da-f:.]+\]$/i.test(value) ? hostOf(value) : null;
}

function asciiName(name: string): string | null {
  if (/^[a-z0-9.-]*$/.test(name)) return name;
  return /^[\p{L}\p{M}\p{N}.-]+$/u.test(name) ? hostOf(name) : null;
}

/** What the parser of URLs makes of a host: lower case, in ASCII, without a final dot. Null for what it does not take. */
export function hostOf(host: string): string | null {
  if (host.length > MAX_NAME_LENGTH + 1) return null;
  try {
    return new URL(`https://${host}`).hostname.replace(/\.$/, '');
  } catch {
    return null;
  }
}
