import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { type Plain, plainOf } from './plain-text';

/** Stands in for what was typed. */
const MASK = '•••';
/** Shorter values are masked only as whole words: a password "a" would otherwise mask every a in a sentence. */
const SHORTEST_PART = 4;
/** Shorter values are only found across spaces where they begin and end as words do: "the men" is not "them". */
const SHORTEST_SPACED = 8;
/** A rolling hash is calculated modulo this; a product of two stays a whole number. */
const MODULUS = 67_108_859;
/** How much of the rolling hash is kept: enough to look closely once in thousands of places, too little to tell what was typed. */
const FILTER_BITS = 0xffff;

/** What is looked for of one length: what is kept of a rolling hash, and keyed hashes of the whole. */
interface Sought {
  readonly filters: Set<number>;
  readonly hashes: Set<string>;
}

type Length = number;

/**
 * Takes what was typed out of what a site says, without keeping what was typed: only its length, a keyed hash and 16 bits of
 * another stay, under keys that nobody else has. Upper and lower case do not count, and the value is also found reversed,
 * spaced out, with what nobody sees in between, and encoded for addresses, for HTML, in hex and in base64, wherever it begins there.
 *
 * It takes time in proportion to the text, whatever stands in it.
 */
export class SecretMask {
  readonly #key = randomBytes(32);
  readonly #base = randomInt(1_000_000, MODULUS);
  readonly #asWritten = new Map<Length, Sought>();
  readonly #asRead = new Map<Length, Sought>();
  #longest = 0;

  /** How long a value is at most, in whatever form it is looked for, in characters; 0 when there is none. */
  get longest(): number {
    return this.#longest;
  }

  add(value: string): void {
    const lower = value.toLowerCase();
    const bytes = Buffer.from(value);
    const written = [
      lower,
      backwards(lower),
      encodeURIComponent(toWellFormed(value)).toLowerCase(),
      bytes.toString('hex'),
    ];
    // Base64 is case-sensitive to decode, but not to search for.
    for (const encoded of base64Of(bytes)) written.push(encoded.toLowerCase());
    for (const variant of written) this.#seek(this.#asWritten, variant);
    const { text } = plainOf(value);
    for (const variant of [text, backwards(text)]) this.#seek(this.#asRead, variant);
  }

  #seek(all: Map<Length, Sought>, variant: string): void {
    if (variant === '') return;
    const sought = all.get(variant.length) ?? { filters: new Set(), hashes: new Set() };
    all.set(variant.length, sought);
    let rolling = 0;
    for (let at = 0; at < variant.length; at += 1) rolling = (rolling * this.#base + variant.charCodeAt(at)) % MODULUS;
    sought.filters.add(rolling & FILTER_BITS);
    sought.hashes.add(this.#hash(variant));
    this.#longest = Math.max(this.#longest, variant.length);
  }

  #hash(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64');
  }

  /** Calls `found` with each place where something of a length that is sought begins, until it gives true. */
  #scan(all: Map<Length, Sought>, text: string, found: (at: number, length: number) => boolean): boolean {
    for (const [length, { filters, hashes }] of all) {
      if (length > text.length) continue;
      // What is there over and over is looked at closely once.
      const known = new Map<string, boolean>();
      let highest = 1;
      for (let each = 1; each < length; each += 1) highest = (highest * this.#base) % MODULUS;
      let rolling = 0;
      for (let at = 0; at < text.length; at += 1) {
        const left = at - length;
        if (left >= 0) rolling = (rolling + (MODULUS - ((text.charCodeAt(left) * highest) % MODULUS))) % MODULUS;
        rolling = (rolling * this.#base + text.charCodeAt(at)) % MODULUS;
        if (left < -1 || !filters.has(rolling & FILTER_BITS)) continue;
        const part = text.slice(left + 1, at + 1);
        const isSought = known.get(part) ?? hashes.has(this.#hash(part));
        if (known.size < 16) known.set(part, isSought);
        if (isSought && found(left + 1, length)) return true;
      }
    }
    return false;
  }

  /** Whether the text contains a value as whole words. */
  standsIn(text: string): boolean {
    const lower = text.toLowerCase();
    return this.#scan(this.#asWritten, lower, (at, length) => isWord(lower, at, at + length));
  }

  /** The text with every typed value masked. */
  apply(text: string): string {
    const lower = text.toLowerCase();
    // Where lower-casing changes the length, positions would be off: then the lower-case text is used.
    const shown = lower.length === text.length ? text : lower;
    const starts = new Int32Array(shown.length + 1);
    const hide = (from: number, to: number) => {
      starts[from] = (starts[from] ?? 0) + 1;
      starts[to] = (starts[to] ?? 0) - 1;
    };
    this.#scan(this.#asWritten, lower, (at, length) => {
      if (length >= SHORTEST_PART || isWord(lower, at, at + length)) hide(at, at + length);
      return false;
    });
    const plain = plainOf(shown);
    this.#scan(this.#asRead, plain.text, (at, length) => {
      const [from, to] = placeOf(plain, at, length);
      if (length >= SHORTEST_SPACED || isWord(lower, from, to) || isInOnePiece(plain, at, length)) hide(from, to);
      return false;
    });
    return replaced(shown, starts);
  }
}

/** Where something that stands in the plain text stands in the text that it was made of. */
function placeOf({ from, to }: Plain, at: number, length: number): [number, number] {
  return [from[at] ?? 0, to[at + length - 1] ?? 0];
}

/** Long enough to be found within a word, and without a space in between. */
function isInOnePiece({ spaces }: Plain, at: number, length: number): boolean {
  return length >= SHORTEST_PART && spaces[at] === spaces[at + length - 1];
}

function replaced(text: string, starts: Int32Array): string {
  const parts: string[] = [];
  let hidden = 0;
  let shownFrom = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const before = hidden;
    hidden += starts[at] ?? 0;
    if (before === 0 && hidden > 0) parts.push(text.slice(shownFrom, at), MASK);
    if (before > 0 && hidden === 0) shownFrom = at;
  }
  if (hidden === 0) parts.push(text.slice(shownFrom));
  return parts.join('');
}

function backwards(text: string): string {
  return [...text].reverse().join('');
}

function toWellFormed(text: string): string {
  return Buffer.from(text).toString();
}

/** What is left of so few letters is found in many words. */
const SHORTEST_ENCODED = 6;

/**
 * A value in base64: on its own, and what of it is always the same when other things stand before and behind it, for each of
 * the three ways in which it may begin.
 */
function base64Of(bytes: Buffer): string[] {
  const alone = bytes.toString('base64');
  const within = [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]);
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor((whole.length * 8) / 6);
    const same = whole.toString('base64').slice(first, last);
    return same.length < SHORTEST_ENCODED ? [] : [same];
  });
  return [alone, ...within].flatMap((each) => [each, each.replaceAll('+', '-').replaceAll('/', '_')]);
}

const LETTER = /[\p{L}\p{N}]/u;

function isWord(text: string, from: number, to: number): boolean {
  return !LETTER.test(text.charAt(from - 1)) && !LETTER.test(text.charAt(to));
}
