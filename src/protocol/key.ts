/** A key of word characters only, whatever the name: safe in an id and as a path in a form library, and stable. */
export function keyOf(kind: string, name: string): string {
  return `${kind}_${name.replace(/[^a-zA-Z0-9]/g, (char) => `_${char.charCodeAt(0).toString(36)}_`)}`;
}
