/** Numbers in [0, 1). Seeded where answers are to repeat, from `crypto` where a token keeps somebody out. */
export type Random = () => number;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

export function randomToken(random: Random, length: number): string {
  let token = '';
  for (let index = 0; index < length; index += 1) token += LETTERS.charAt(Math.floor(random() * LETTERS.length));
  return token;
}
