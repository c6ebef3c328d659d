import { createHmac, randomBytes } from 'node:crypto';

/** Stands in for what was typed. */
const MASK = '•••';
/** Shorter values are masked only as whole words: a password "a" would otherwise mask every a in a sentence. */
const SHORTEST_PART = 4;

/**
 * Takes what was typed out of what a site says, without keeping what was typed: only its length and a keyed hash stay,
 * under a key that nobody else has. Upper and lower case do not count, and the value is also found reversed and encoded.
 */
export class SecretMask {
  readonly #key = randomBytes(32);
  readonly #hashes = new Map<number, Set<string>>();

  add(value: string): void {
    const plain = value.toLowerCase();
    const variants = [plain, [...plain].reverse().join(''), encodeURIComponent(value).toLowerCase()];
    // Base64 is case-sensitive to decode, but not to search for.
    variants.push(Buffer.from(value).toString('base64').toLowerCase(), Buffer.from(value).toString('hex'));
    for (const variant of variants) {
      if (variant === '') continue;
      const hashes = this.#hashes.get(variant.length) ?? new Set();
      this.#hashes.set(variant.length, hashes.add(this.#hash(variant)));
    }
  }

  #hash(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64');
  }

  /** Whether the text contains a value as whole words. */
  standsIn(text: string): boolean {
    const lower = text.toLowerCase();
    return [...this.#hashes].some(([length, hashes]) => {
      for (let at = 0; at + length <= lower.length; at += 1)
        if (isWord(lower, at, length) && hashes.has(this.#hash(lower.slice(at, at + length)))) return true;
      return false;
    });
  }

  /** The text with every typed value masked. */
  apply(text: string): string {
    const lower = text.toLowerCase();
    // Where lower-casing changes the length, positions would be off: then the lower-case text is used.
    const shown = lower.length === text.length ? text : lower;
    const isHidden = new Uint8Array(shown.length);
    for (const [length, hashes] of this.#hashes) {
      for (let at = 0; at + length <= lower.length; at += 1) {
        if (length < SHORTEST_PART && !isWord(lower, at, length)) continue;
        if (hashes.has(this.#hash(lower.slice(at, at + length)))) isHidden.fill(1, at, at + length);
      }
    }
    let masked = '';
    for (let at = 0; at < shown.length; at += 1) {
      if (isHidden[at] === 0) masked += shown.charAt(at);
      else if (at === 0 || isHidden[at - 1] === 0) masked += MASK;
    }
    return masked;
  }
}

function isWord(text: string, at: number, length: number): boolean {
  const isLetter = (index: number) => /[\p{L}\p{N}]/u.test(text.charAt(index));
  return !isLetter(at - 1) && !isLetter(at + length);
}
