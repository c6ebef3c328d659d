import type { Field, Prompt } from '../protocol/connection';

/** The fields that stand by themselves: one that is linked to an option waits behind it, but only if that is there. */
export function ownFields({ fields, choices }: Prompt): readonly Field[] {
  const methods = new Set<string | null>(choices.map(({ method }) => method));
  return fields.filter(({ linkedTo }) => linkedTo === null || !methods.has(linkedTo));
}
