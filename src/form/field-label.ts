import type { FlowField } from '../protocol/connection';

/**
 * The label that a person reads. A field without one is named after its name on the wire, made readable:
 * `user.email` and `userEmail` become "User email".
 */
export function labelOf({ label, name }: Pick<FlowField, 'label' | 'name'>): string {
  if (label !== null) return label;
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
