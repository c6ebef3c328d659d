import type {
  CanonicalFieldType,
  WireChoice,
  WireDiscoveredField,
  WireField,
  WireFlow,
  WireMfaOption,
  WireSignInOption,
  WireSsoButton,
} from '../../protocol/wire';
import { type Flow, interactionOf } from './flow-state';
import type { ScriptField, ScriptOption, ScriptStep } from './script';

type Legacy = Pick<WireFlow, 'discovered_fields' | 'mfa_options' | 'sign_in_options' | 'pending_sso_buttons'>;
type Canonical = Required<Pick<WireFlow, 'fields' | 'choices' | 'interaction_id'>>;

export const NO_LEGACY: Legacy = {
  discovered_fields: null,
  mfa_options: null,
  sign_in_options: null,
  pending_sso_buttons: null,
};
export const NO_CANONICAL: Canonical = { fields: null, choices: null, interaction_id: null };

export function selectorOf(option: Extract<ScriptOption, { kind: 'sso' }>): string {
  return `xpath=//button[normalize-space()=${JSON.stringify(option.label)}]`;
}

export function fieldIdOf(field: ScriptField): string {
  return field.id ?? `fld_${field.name}`;
}

/** Choices are numbered: two of one type stay apart. */
export function choiceIdOf(option: ScriptOption, index: number): string {
  return `choice_${index + 1}_${option.kind}`;
}

function orNull<T>(items: readonly T[]): T[] | null {
  return items.length > 0 ? [...items] : null;
}

/** A step in the words of the documents. */
export function legacy(step: ScriptStep): Legacy {
  const options = step.options ?? [];
  return {
    discovered_fields: orNull((step.fields ?? []).map(discoveredField)),
    mfa_options: orNull(options.flatMap((option) => (option.kind === 'mfa' ? [mfaOption(option)] : []))),
    sign_in_options: orNull(options.flatMap((option) => (option.kind === 'sign_in' ? [signInOption(option)] : []))),
    pending_sso_buttons: orNull(options.flatMap((option) => (option.kind === 'sso' ? [ssoButton(option)] : []))),
  };
}

function discoveredField(field: ScriptField): WireDiscoveredField {
  return {
    name: field.name,
    type: field.type,
    label: field.label,
    selector: `input[name=${JSON.stringify(field.name)}]`,
    ...(field.placeholder === undefined ? {} : { placeholder: field.placeholder }),
    ...(field.required === undefined ? {} : { required: field.required }),
    ...(field.hint === undefined ? {} : { hint: field.hint }),
    ...(field.linkedTo === undefined ? {} : { linked_mfa_type: field.linkedTo }),
  };
}

function mfaOption(option: Extract<ScriptOption, { kind: 'mfa' }>): WireMfaOption {
  return {
    type: option.type,
    label: option.label,
    target: option.target ?? null,
    description: option.description ?? null,
  };
}

function signInOption(option: Extract<ScriptOption, { kind: 'sign_in' }>): WireSignInOption {
  return { id: option.id, label: option.label, description: option.description ?? null };
}

function ssoButton(option: Extract<ScriptOption, { kind: 'sso' }>): WireSsoButton {
  return { selector: selectorOf(option), provider: option.provider, label: option.label };
}

/** A step in the words of newer servers. */
export function canonical(flow: Flow, step: ScriptStep): Canonical {
  return {
    fields: orNull((step.fields ?? []).map((field) => canonicalField(field, flow.rejectedFields))),
    choices: orNull((step.options ?? []).map(choice)),
    interaction_id: interactionOf(flow),
  };
}

function canonicalType(field: ScriptField): CanonicalFieldType {
  if (field.asks === 'identifier') return 'identifier';
  if (field.asks === 'password') return 'password';
  if (field.type === 'totp') return 'totp_code';
  return field.asks === 'code' ? 'code' : 'text';
}

const INPUT_MODES: Partial<Record<ScriptField['type'], NonNullable<WireField['input_mode']>>> = {
  email: 'email',
  tel: 'tel',
  number: 'numeric',
  code: 'numeric',
  totp: 'numeric',
};

function canonicalField(field: ScriptField, rejected: readonly string[]): WireField {
  const inputMode = INPUT_MODES[field.type];
  return {
    id: fieldIdOf(field),
    ref: field.name,
    type: canonicalType(field),
    ...(field.label === '' ? {} : { label: field.label }),
    ...(field.required === undefined ? {} : { required: field.required }),
    ...(field.hint === undefined ? {} : { hint: field.hint }),
    ...(inputMode === undefined ? {} : { input_mode: inputMode }),
    reason: rejected.includes(field.name) ? 'rejected' : 'missing',
  };
}

function choice(option: ScriptOption, index: number): WireChoice {
  const id = choiceIdOf(option, index);
  switch (option.kind) {
    case 'mfa':
      return {
        id,
        label: option.label,
        type: 'mfa_method',
        mfa_type: option.type,
        ...(option.description === undefined ? {} : { description: option.description }),
        ...(option.target === undefined ? {} : { masked_destination: option.target }),
      };
    case 'sign_in': {
      const type = option.choiceType ?? 'sign_in_method';
      if (option.description === undefined) return { id, label: option.label, type };
      // Whose account it is comes as context; what an option means, as description.
      return type === 'account'
        ? { id, label: option.label, type, context: option.description }
        : { id, label: option.label, type, description: option.description };
    }
    case 'sso':
      return { id, label: option.label, type: 'sso_provider' };
    default:
      return option satisfies never;
  }
}
