import type {
  CanonicalFieldType,
  DiscoveredFieldType,
  WireChoice,
  WireDiscoveredField,
  WireField,
  WireFlow,
  WireMfaOption,
  WireSignInOption,
  WireSsoButton,
} from '../protocol/wire';
import type { AskedChoice, AskedField, WaitingState } from './driver';

/** Which of the API's two vocabularies a connection speaks; `both` sends each prompt in both. */
export type Dialect = 'legacy' | 'canonical' | 'both';

type Legacy = Pick<WireFlow, 'discovered_fields' | 'mfa_options' | 'sign_in_options' | 'pending_sso_buttons'>;
type Canonical = Required<Pick<WireFlow, 'fields' | 'choices' | 'interaction_id'>>;

export const NO_LEGACY: Legacy = {
  discovered_fields: null,
  mfa_options: null,
  sign_in_options: null,
  pending_sso_buttons: null,
};
export const NO_CANONICAL: Canonical = { fields: null, choices: null, interaction_id: null };

interface TypeFacts {
  /** What it is called on the legacy dialect; null for what is called by its format there. */
  readonly legacyType: DiscoveredFieldType | null;
  readonly isNumeric: boolean;
}

/** Another type does not compile until this is answered for it. */
const TYPE_FACTS: Readonly<Record<CanonicalFieldType, TypeFacts>> = {
  identifier: { legacyType: null, isNumeric: false },
  text: { legacyType: null, isNumeric: false },
  password: { legacyType: 'password', isNumeric: false },
  code: { legacyType: 'code', isNumeric: true },
  totp_code: { legacyType: 'totp', isNumeric: true },
  totp_secret: { legacyType: 'text', isNumeric: false },
};

/** What each kind of choice is called on the legacy dialect. */
export function legacyKindOf(choice: AskedChoice): 'mfa' | 'sso' | 'signIn' {
  if (choice.type === 'mfa_method') return 'mfa';
  return choice.type === 'sso_provider' ? 'sso' : 'signIn';
}

export function mfaTypeOf(choice: AskedChoice) {
  return choice.mfaType ?? 'other';
}

export function ssoProviderOf(choice: AskedChoice): string {
  return choice.provider ?? choice.id;
}

export function selectorOf(item: AskedChoice | AskedField): string {
  return item.selector ?? item.id;
}

export function signInIdOf(choice: AskedChoice): string {
  return choice.name ?? choice.id;
}

function orNull<T>(items: readonly T[]): T[] | null {
  return items.length > 0 ? [...items] : null;
}

/** A pause in the words of the documents. */
export function legacy({ fields, choices }: WaitingState): Legacy {
  const kind = (name: ReturnType<typeof legacyKindOf>) => choices.filter((choice) => legacyKindOf(choice) === name);
  return {
    discovered_fields: orNull(fields.map(discoveredField)),
    mfa_options: orNull(kind('mfa').map(mfaOption)),
    sign_in_options: orNull(kind('signIn').map(signInOption)),
    pending_sso_buttons: orNull(kind('sso').map(ssoButton)),
  };
}

function discoveredField(field: AskedField): WireDiscoveredField {
  return {
    name: field.name,
    type: TYPE_FACTS[field.type].legacyType ?? field.format ?? 'text',
    label: field.label,
    selector: selectorOf(field),
    ...(field.placeholder === undefined ? {} : { placeholder: field.placeholder }),
    ...(field.required === undefined ? {} : { required: field.required }),
    ...(field.hint === undefined ? {} : { hint: field.hint }),
    ...(field.linkedTo === undefined ? {} : { linked_mfa_type: field.linkedTo }),
  };
}

function mfaOption(choice: AskedChoice): WireMfaOption {
  return {
    type: mfaTypeOf(choice),
    label: choice.label,
    target: choice.maskedDestination ?? null,
    description: choice.description ?? null,
  };
}

function signInOption(choice: AskedChoice): WireSignInOption {
  return { id: signInIdOf(choice), label: choice.label, description: choice.description ?? choice.context ?? null };
}

function ssoButton(choice: AskedChoice): WireSsoButton {
  return { selector: selectorOf(choice), provider: ssoProviderOf(choice), label: choice.label };
}

/** A pause in the words of newer servers. */
export function canonical({ fields, choices }: WaitingState, interactionId: string | null): Canonical {
  return {
    fields: orNull(fields.map(canonicalField)),
    choices: orNull(choices.map(canonicalChoice)),
    interaction_id: interactionId,
  };
}

function inputMode({ type, format }: AskedField): WireField['input_mode'] {
  if (TYPE_FACTS[type].isNumeric || format === 'number') return 'numeric';
  return format === 'email' || format === 'tel' ? format : undefined;
}

function canonicalField(field: AskedField): WireField {
  const mode = inputMode(field);
  return {
    id: field.id,
    ref: field.name,
    type: field.type,
    ...(field.label === '' ? {} : { label: field.label }),
    ...(field.required === undefined ? {} : { required: field.required }),
    ...(field.selector === undefined ? {} : { observed_selector: field.selector }),
    ...(field.hint === undefined ? {} : { hint: field.hint }),
    ...(mode === undefined ? {} : { input_mode: mode }),
    reason: field.isRejected === true ? 'rejected' : 'missing',
  };
}

function canonicalChoice(choice: AskedChoice): WireChoice {
  return {
    id: choice.id,
    label: choice.label,
    type: choice.type,
    ...(choice.type === 'mfa_method' ? { mfa_type: mfaTypeOf(choice) } : {}),
    ...(choice.description === undefined ? {} : { description: choice.description }),
    ...(choice.maskedDestination === undefined ? {} : { masked_destination: choice.maskedDestination }),
    ...(choice.displayText === undefined ? {} : { display_text: choice.displayText }),
    ...(choice.context === undefined ? {} : { context: choice.context }),
    ...(choice.selector === undefined ? {} : { observed_selector: choice.selector }),
  };
}
