/**
 * The number that a person has to find on another device, when the message carries exactly one: "Tap 42 on your
 * phone". Null if in doubt, as for a phone number or a time; the message says it in any case.
 */
export function matchNumberOf(message: string): string | null {
  const numbers = [...message.matchAll(/(?<![\p{L}\p{N}*•.,:+#/-])\p{Nd}{1,3}(?![\p{L}\p{N}*•:%/-]|[.,]\p{N})/gu)];
  const digits = message.match(/\p{Nd}+/gu) ?? [];
  const [first] = numbers;
  if (numbers.length !== 1 || digits.length !== 1 || first === undefined) return null;
  return isSpanOfTime(message, first.index + first[0].length) ? null : first[0];
}

/** "within 30 seconds" is a wait, not a number to match. */
function isSpanOfTime(message: string, end: number): boolean {
  return /^\s*(s|sec|secs|min|mins|h|seconds?|minutes?|hours?|days?|digits?|attempts?|times?)\b/i.test(
    message.slice(end),
  );
}
