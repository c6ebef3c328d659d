/** A tile with the first letter of a name, in a tint that the name decides. */
export function Mark({ name }: { readonly name: string }) {
  const letters = name.replace(/^(user|error)_/, '');
  const hue = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 12, 0);
  return (
    <span className="mark" data-hue={hue} aria-hidden="true">
      {letters.charAt(0).toUpperCase()}
    </span>
  );
}
