/** Whether two of our own values, made by the same code of what JSON can say, say the same. */
export function saysTheSame(a: object | null, b: object | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
