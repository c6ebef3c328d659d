/** Letters without their accents and case: "bogota" finds "Bogotá". */
export function searchable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a searchable text has every word of a query in it, in any order. */
export function matcherOf(query: string): (text: string) => boolean {
  const words = searchable(query).split(/\s+/);
  return (text) => words.every((word) => text.includes(word));
}
