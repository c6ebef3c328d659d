/** The parameters of Punycode (RFC 3492, section 5). */
const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;

/** A label in DNS; decoding takes time quadratic in its length. */
const MAX_LABEL_LENGTH = 63;
const PREFIX = 'xn--';

/**
 * A host in lower case with its labels as people write them: "xn--bcher-kva.example" is "bücher.example". What cannot be decoded
 * stays.
 */
export function unicodeHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith(PREFIX) ? (decode(label.slice(PREFIX.length)) ?? label) : label))
    .join('.');
}

/** RFC 3492, section 6.2. Null for what is no Punycode. */
function decode(encoded: string): string | null {
  const end = encoded.lastIndexOf('-');
  const points = [...encoded.slice(0, Math.max(end, 0))];
  const digits = encoded.slice(end + 1);
  if (digits === '' || encoded.length > MAX_LABEL_LENGTH) return null;
  let point = INITIAL_N;
  let bias = INITIAL_BIAS;
  let place = 0;
  for (let at = 0; at < digits.length; ) {
    const before = place;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = DIGITS.indexOf(digits[at++] ?? '-');
      if (digit === -1) return null;
      place += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = points.length + 1;
    bias = adapt(place - before, count, before === 0);
    point += Math.floor(place / count);
    if (!(point <= 0x10_ffff)) return null;
    place %= count;
    points.splice(place++, 0, String.fromCodePoint(point));
  }
  return points.join('');
}

/** Section 6.1. */
function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
