export type AllowedDomain = string | RegExp;

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const LONGEST_NAME = 253;

/**
 * A host name as it is compared: lower case, without a final dot, in ASCII. Null for what is no public host name:
 * a URL, a port, an IP address, a single label.
 */
export function normalizeDomain(value: string): string | null {
  const name = asciiName(value.replace(/\.$/, '').toLowerCase());
  if (name === null || name.length > LONGEST_NAME) return null;
  const labels = name.split('.');
  const isName = labels.length > 1 && labels.every((label) => LABEL.test(label));
  return isName && /[a-z]/.test(labels.at(-1) ?? '') ? name : null;
}

function asciiName(name: string): string | null {
  if (/^[a-z0-9.-]*$/.test(name)) return name;
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(name)) return null;
  try {
    return new URL(`https://${name}`).hostname;
  } catch {
    return null;
  }
}

/** Whether `name` is `domain` or below it. */
export function isWithin(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`);
}

/**
 * The rule of `allowedDomains`, for normalized names. A string means that very name. A pattern must match through to
 * the end of the name and begin at a label: `/github.com/` lets neither `github.com.evil.example` nor
 * `notgithub.com` through, anchored or not.
 */
export function createDomainRule(allowed: readonly AllowedDomain[]): (domain: string) => boolean {
  const names = new Set<string>();
  const patterns: RegExp[] = [];
  for (const each of allowed) {
    if (each instanceof RegExp) patterns.push(withoutMemory(each));
    else names.add(requireName(each));
  }
  return (domain) => names.has(domain) || patterns.some((pattern) => matchesToTheEnd(pattern, domain));
}

/** `g` and `y` make a pattern remember where it stopped, so that every other request would be refused. */
function withoutMemory(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
}

function matchesToTheEnd(pattern: RegExp, domain: string): boolean {
  const match = pattern.exec(domain);
  if (match === null || match.index + match[0].length !== domain.length) return false;
  return match.index === 0 || domain[match.index] === '.' || domain[match.index - 1] === '.';
}

function requireName(value: unknown): string {
  const name = typeof value === 'string' ? normalizeDomain(value) : null;
  if (name !== null) return name;
  throw new TypeError(
    `allowedDomains holds ${JSON.stringify(value)}, which is no host name. Give names such as 'github.com', ` +
      'or patterns such as /\\.example\\.com$/ for subdomains.',
  );
}
