import { normalizeHost } from '../protocol/host-name';
import { optionError } from './option-error';
import { isPublicName, isWithin } from './public-name';

/** A host name, `*.` and a host name for what is below it, or a pattern. */
export type AllowedDomain = string | RegExp;

/**
 * The rule of `allowedDomains`, for normalized names. A string means that very name, one with `*.` before it every name
 * below it. A pattern must match through to the end of the name and begin at a label: `/github\.com/` lets neither
 * `github.com.evil.example` nor `notgithub.com` through, anchored or not. What is not public goes only by its own name.
 *
 * @throws TypeError for an entry that cannot be meant
 */
export function createDomainRule(allowed: readonly AllowedDomain[]): (domain: string) => boolean {
  const names = new Set<string>();
  const parents: string[] = [];
  const patterns: RegExp[] = [];
  for (const [index, each] of allowed.entries()) {
    // By its place: what stands there by mistake may be a secret.
    const wrong = (rest: string) => optionError(`allowedDomains[${index}]`, rest);
    if (each instanceof RegExp) patterns.push(requirePattern(each, wrong));
    else if (typeof each === 'string' && each.startsWith('*.')) parents.push(requireParent(each, wrong));
    else names.add(requireName(each, wrong));
  }
  const isCovered = (domain: string) =>
    parents.some((parent) => domain !== parent && isWithin(domain, parent)) ||
    patterns.some((pattern) => matchesToTheEnd(pattern, domain));
  return (domain) => names.has(domain) || (isPublicName(domain) && isCovered(domain));
}

function matchesToTheEnd(pattern: RegExp, domain: string): boolean {
  const match = pattern.exec(domain);
  if (match === null || match.index + match[0].length !== domain.length) return false;
  return match.index === 0 || domain[match.index] === '.' || domain[match.index - 1] === '.';
}

/** A dot that stands for any character, repeated or not and in whatever group, right before a name. */
const BARE_DOT = /\.(?:[*+?():=!<]|\{[\d,]*\})*[a-z0-9]/i;
/** What is no bare dot: an escaped character, and a class. */
const ESCAPE_OR_CLASS = /\\.|\[(?:\\.|[^\]])*\]/gs;

type Wrong = (rest: string) => TypeError;

function requirePattern(pattern: RegExp, wrong: Wrong): RegExp {
  const { source, flags } = pattern;
  const masked = source.replace(ESCAPE_OR_CLASS, (part) => '\\'.repeat(part.length));
  if (!BARE_DOT.test(masked)) {
    // `g` and `y` make a pattern remember where it stopped: every other request would be turned away.
    return new RegExp(source, flags.replace(/[gy]/g, ''));
  }
  throw wrong(
    "is a pattern in which a dot stands for any character. Write '*.github.com' for the subdomains of github.com, " +
      'or a backslash before a dot of the name, as in /(^|\\.)github\\.com$/',
  );
}

function requireParent(value: string, wrong: Wrong): string {
  const parent = normalizeHost(value.slice(2));
  // `*.internal` would let nothing through.
  if (parent !== null && isPublicName(`x.${parent}`)) return parent;
  throw wrong(`is no parent of public host names. ${FORMS}`);
}

function requireName(value: unknown, wrong: Wrong): string {
  const name = typeof value === 'string' ? normalizeHost(value) : null;
  if (name !== null) return name;
  throw wrong(`is no host name. ${FORMS}`);
}

const FORMS = "Give names such as 'github.com', or '*.github.com' for its subdomains";
