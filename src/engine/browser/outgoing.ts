import type { AskedChoice, LoginState } from '../../kernel-api/driver';
import { SNAPSHOT_LIMITS } from '../reading/snapshot';
import { namedProvider } from '../reading/vocabulary';
import type { Masks } from './prompt';
import type { SecretMask } from './secret-mask';

/** A snapshot cuts addresses that are longer. */
const MOST_URL_CHARACTERS = 2_000;
const MOST_ID_CHARACTERS = 120;

/**
 * A text of the site's without what was typed. Of a text that was cut as it was read, the end is left out: it may be the
 * beginning of something typed, which nobody would know again.
 */
function told(text: string, mask: SecretMask): string {
  const masked = mask.apply(text);
  if (text.length < SNAPSHOT_LIMITS.textCharacters) return masked;
  let end = masked.length;
  while (masked.charAt(end - 1) === '…') end -= 1;
  return masked.slice(0, Math.max(0, end - 2 * mask.longest));
}

/** What was made of a label is told only as far as the label is. */
function toldChoice(choice: AskedChoice, mask: SecretMask): AskedChoice {
  const label = told(choice.label, mask);
  const { maskedDestination: destination, provider, description } = choice;
  return {
    ...choice,
    label,
    description: description && told(description, mask),
    maskedDestination: destination !== undefined && label.includes(destination) ? destination : undefined,
    provider: provider && label !== choice.label ? (namedProvider(label) ?? undefined) : provider,
  };
}

/** An id is made of what a choice says, so that it is the same when the page is read again. */
function withToldIds(choices: readonly AskedChoice[]): AskedChoice[] {
  const seen = new Map<string, number>();
  return choices.map((choice) => {
    const base = `${choice.mfaType ?? choice.type}:${choice.label}`.slice(0, MOST_ID_CHARACTERS);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { ...choice, id: count === 1 ? base : `${base}#${count}` };
  });
}

/** Choices as they are told, in the same order. */
export function toldChoices(choices: readonly AskedChoice[], { secrets }: Masks): AskedChoice[] {
  return withToldIds(choices.map((choice) => toldChoice(choice, secrets)));
}

/** An address that would have to be masked leads nowhere: then it is told where the site is. */
function toldUrl(url: string, mask: SecretMask): string | null {
  if (url.length < MOST_URL_CHARACTERS && mask.apply(url) === url) return url;
  const { origin } = new URL(url);
  return mask.apply(origin) === origin ? `${origin}/` : null;
}

/** The one way out: a login's state as it may be told, with nothing in it that was typed. */
export function withoutTyped(state: LoginState, masks: Masks): LoginState {
  const { secrets, everything } = masks;
  const siteError = state.siteError === undefined ? undefined : told(state.siteError, everything);
  switch (state.kind) {
    case 'working':
      return { ...state, siteError };
    case 'waiting':
      return {
        ...state,
        siteError,
        message: state.message === undefined ? undefined : told(state.message, secrets),
        // Their ids and names are the engine's own.
        fields: state.fields.map((field) => ({
          ...field,
          label: told(field.label, secrets),
          hint: field.hint && told(field.hint, secrets),
        })),
        choices: toldChoices(state.choices, masks),
      };
    case 'ended': {
      const url = state.result?.postLoginUrl;
      if (state.result === undefined || url === null || url === undefined) return { ...state, siteError };
      return { ...state, siteError, result: { ...state.result, postLoginUrl: toldUrl(url, secrets) } };
    }
    default:
      return state satisfies never;
  }
}
