/** A text as somebody reads it who is after its letters alone, and where each stands in the text that it was made of. */
export interface Plain {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** How many spaces stand before each letter. */
  readonly spaces: readonly number[];
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  sol: '/',
};

/** One letter as it is written for HTML or for a script, at the place where it stands. */
const ESCAPED =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|sol));?|\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2}))/iy;
/** Letters as they are written for addresses; more than these are more than one. */
const IN_ADDRESS = /(?:%[\da-f]{2}){1,4}/iy;

/** What nobody sees, or sees as a space. */
const UNSEEN = /[\s\p{Cf}\p{Mn}\p{Me}\p{Cc}\u115f\u1160\u3164\uffa0\u2800]/u;
const SPACE = /[\s\u2800\u3164]/;

/** Most of most texts: nothing is written with these, and nothing else is written as these. */
const PLAIN_ALREADY = /[!-$'-[\]-~]/;

/** The first letter that is written in an encoding at a place, and how many characters it takes there; null when none is. */
function decodedAt(text: string, at: number): readonly [letter: string, length: number] | null {
  const first = text.charAt(at);
  if (first === '&' || first === '\\') {
    ESCAPED.lastIndex = at;
    const [all, decimal, hex, name, ...codes] = ESCAPED.exec(text) ?? [];
    if (all === undefined) return null;
    if (name !== undefined) return [NAMED[name.toLowerCase()] ?? '', all.length];
    const code = decimal === undefined ? Number.parseInt([hex, ...codes].find(Boolean) ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? [String.fromCodePoint(code), all.length] : null;
  }
  if (first !== '%') return null;
  IN_ADDRESS.lastIndex = at;
  const encoded = IN_ADDRESS.exec(text)?.[0] ?? '';
  for (let length = 3; length <= encoded.length; length += 3) {
    const [letter, more] = Buffer.from(encoded.slice(0, length).replaceAll('%', ''), 'hex').toString();
    if (letter !== undefined && letter !== '\ufffd' && more === undefined) return [letter, length];
  }
  return null;
}

/**
 * Takes out of a text what hides its letters: encodings, spaces, what nobody sees, other forms of a letter, accents and upper
 * case. In time in proportion to its length.
 */
export function plainOf(text: string): Plain {
  const [letters, from, to, spaces]: [string[], number[], number[], number[]] = [[], [], [], []];
  let spacesSoFar = 0;
  for (let at = 0; at < text.length; ) {
    if (PLAIN_ALREADY.test(text.charAt(at))) {
      letters.push(text.charAt(at).toLowerCase());
      from.push(at);
      to.push(at + 1);
      spaces.push(spacesSoFar);
      at += 1;
      continue;
    }
    const [letter, length] = decodedAt(text, at) ?? one(text, at);
    if (SPACE.test(letter)) spacesSoFar += 1;
    // A form of a letter may be several: "ﬁ" is an f and an i.
    for (const part of letter.normalize('NFKD').toLowerCase().normalize('NFKD')) {
      if (UNSEEN.test(part)) continue;
      for (let unit = 0; unit < part.length; unit += 1) {
        letters.push(part.charAt(unit));
        from.push(at);
        to.push(at + length);
        spaces.push(spacesSoFar);
      }
    }
    at += length;
  }
  return { text: letters.join(''), from, to, spaces };
}

function one(text: string, at: number): readonly [string, number] {
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return [letter, letter.length];
}
