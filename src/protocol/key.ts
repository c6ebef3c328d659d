/** A key of word characters only, whatever the name: safe as a path in a form library, and the same next time. */
export function keyOf(kind: string, name: string): string {
  let key = kind;
  for (let i = 0; i < name.length; i++) key += `_${name.charCodeAt(i).toString(36)}`;
  return key;
}
