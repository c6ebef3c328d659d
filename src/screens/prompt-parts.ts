import type { ExternalActionScreen, PromptScreen } from '../flow/screen';
import type { Field, Prompt } from '../protocol/connection';

/** The fields that stand by themselves: one that is linked to an option waits behind it, but only if that is there. */
export function ownFields({ fields, choices }: Prompt): readonly Field[] {
  const methods = new Set<string | null>(choices.map(({ method }) => method));
  return fields.filter(({ linkedTo }) => linkedTo === null || !methods.has(linkedTo));
}

/**
 * The same for as long as the same fields are asked for: choices, hints and messages come and go around them. Where
 * there are none, for as long as one question stands, with its returns.
 */
export function formKey({ prompt, arrival }: PromptScreen | ExternalActionScreen): string {
  const { fields } = prompt;
  return fields.length === 0 ? `since ${arrival.since}` : fields.map(({ key }) => key).join(' ');
}
