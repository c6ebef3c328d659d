import type { AskedChoice, AskedField, WaitingState } from '../../kernel-api/driver';
import type { PageReading, ReadField } from '../reading/reading';
import { namedProvider, providerOf } from '../reading/vocabulary';
import { SecretMask } from './secret-mask';

/** What was typed so far, to be masked in what the site says. */
export interface Masks {
  /** Passwords and codes: masked everywhere. */
  readonly secrets: SecretMask;
  /** These and user names: masked in a site's errors. */
  readonly everything: SecretMask;
  /** User names, by which a page may call the person once they are in. */
  readonly names: SecretMask;
  /** Those among them that also appear on pages for strangers. */
  readonly commonNames: SecretMask;
}

export function emptyMasks(): Masks {
  return {
    secrets: new SecretMask(),
    everything: new SecretMask(),
    names: new SecretMask(),
    commonNames: new SecretMask(),
  };
}

const COMMON_NAME = /^(admin|administrator|root|user|guest|test|demo|info|support|help|news|home|contact|mail)$/i;

/** Remembers how a page may address whoever signs in with this name: in full, or by the part before the `@`. */
export function addName({ names, commonNames }: Masks, identifier: string): void {
  for (const name of [identifier, identifier.split('@')[0] ?? ''].map((each) => each.trim()))
    if (name.length > 1) (COMMON_NAME.test(name) ? commonNames : names).add(name);
}

export type Prompt = Omit<WaitingState, 'kind' | 'pause'>;

const FORMATS = { text: 'text', email: 'email', tel: 'tel', numeric: 'text' } as const;

function isRejected(field: ReadField, { fields }: PageReading): boolean {
  if (fields.some(({ invalid }) => invalid)) return field.invalid;
  // The site does not say which field was wrong: the secret is asked for again.
  const secret = fields.some(({ type }) => type !== 'identifier' && type !== 'text');
  return secret ? field.type !== 'identifier' && field.type !== 'text' : true;
}

/** What a page asks, in the API's terms and the site's own words: `withoutTyped` takes out of these what was typed. */
export function promptOf(reading: PageReading, wasRejected: boolean): Prompt {
  const fields = reading.fields.map(
    (field): AskedField => ({
      id: field.id,
      name: field.id,
      type: field.type,
      format: FORMATS[field.inputMode],
      label: field.label,
      hint: field.hint === '' ? undefined : field.hint,
      required: field.required,
      isRejected: wasRejected && isRejected(field, reading),
    }),
  );
  const choices = reading.choices.map(
    (choice): AskedChoice => ({
      id: choice.id,
      type: choice.type,
      label: choice.label,
      description: choice.description ?? undefined,
      maskedDestination: choice.maskedDestination ?? undefined,
      mfaType: choice.mfaType ?? undefined,
      provider:
        choice.type === 'sso_provider'
          ? (providerOf(choice.label) ?? namedProvider(choice.label) ?? undefined)
          : undefined,
    }),
  );
  const { external } = reading;
  const number = external?.number && !external.message.includes(external.number) ? ` ${external.number}` : '';
  return {
    step: external === null ? 'AWAITING_INPUT' : 'AWAITING_EXTERNAL_ACTION',
    fields,
    choices,
    message: external === null ? undefined : external.message + number,
    siteError: reading.siteError ?? undefined,
  };
}
