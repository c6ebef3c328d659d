/** A key of word characters only, whatever the name: safe in an id or as a name in a form, and stable. */
export function keyOf(kind: string, name: string): string {
  return `${kind}_${name.replace(/[^a-zA-Z0-9]/g, (char) => `_${char.charCodeAt(0).toString(36)}_`)}`;
}
