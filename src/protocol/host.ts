/** The parser of URLs takes time that grows with the square of a name's length. */
const MAX_HOST_CHARS = 254;

/**
 * A host as it is compared and sent: lower case, in ASCII, without a final dot. Null for what is more than a host, or none
 * at all; which hosts may be signed in to is the handler's to say.
 */
export function hostOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > MAX_HOST_CHARS) return null;
  try {
    const { href, hostname } = new URL(`https://${value}`);
    return href === `https://${hostname}/` ? hostname.replace(/\.$/, '') : null;
  } catch {
    return null;
  }
}
