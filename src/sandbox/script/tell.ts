import type { AskedChoice, AskedField, LoginState } from '../../kernel-api/driver';
import type { DiscoveredFieldType } from '../../protocol/wire';
import type { ScriptField, ScriptOption } from './script';
import { nextPhase, type ScriptedLogin, stepOf } from './scripted-login';

export function fieldIdOf(field: ScriptField): string {
  return field.id ?? `fld_${field.name}`;
}

/** Choices are numbered: two of one type stay apart. */
export function choiceIdOf(option: ScriptOption, index: number): string {
  return `choice_${index + 1}_${option.kind}`;
}

/** A scripted login in the API's terms. */
export function stateOf(login: ScriptedLogin, domain: string): LoginState {
  const { phase } = login;
  const common = {
    siteError: login.websiteError ?? undefined,
    ssoProvider: login.ssoProvider ?? undefined,
    expiresAt: login.expiresAt ?? undefined,
    changesAt: nextPhase(login),
  };
  switch (phase.kind) {
    case 'initializing':
      return { ...common, kind: 'working', step: 'INITIALIZED' };
    case 'discovering':
      return { ...common, kind: 'working', step: 'DISCOVERING' };
    case 'submitting':
      return { ...common, kind: 'working', step: 'SUBMITTING' };
    case 'waiting': {
      const { step, message, fields = [], options = [] } = stepOf(login, phase.step);
      return {
        ...common,
        kind: 'waiting',
        step,
        pause: login.pauses,
        fields: fields.map((field) => askedField(field, login.rejectedFields)),
        choices: options.map(askedChoice),
        message,
      };
    }
    case 'ended':
      return {
        ...common,
        kind: 'ended',
        status: phase.status,
        errorCode: phase.code ?? undefined,
        result: {
          needs: login.needs,
          reauthReason: login.reauthReason ?? undefined,
          account: login.identity?.username ?? null,
          postLoginUrl: `https://${domain}/home`,
        },
      };
    default:
      return phase satisfies never;
  }
}

type Typed = Pick<AskedField, 'type' | 'format'>;

/** What a field's type is in the API's newer words. */
const CANONICAL_TYPES: Readonly<Record<DiscoveredFieldType, Typed>> = {
  text: { type: 'text', format: 'text' },
  email: { type: 'text', format: 'email' },
  tel: { type: 'text', format: 'tel' },
  number: { type: 'text', format: 'number' },
  url: { type: 'text', format: 'url' },
  password: { type: 'password' },
  code: { type: 'code' },
  totp: { type: 'totp_code' },
};

/** The newer words also say who is asked for, where the older ones call it text. */
function typed({ role, type }: ScriptField): Typed {
  const canonical = CANONICAL_TYPES[type];
  return canonical.type === 'text' && role !== 'anything' ? { ...canonical, type: role } : canonical;
}

function askedField(field: ScriptField, rejected: readonly string[]): AskedField {
  return {
    id: fieldIdOf(field),
    name: field.name,
    ...typed(field),
    label: field.label,
    placeholder: field.placeholder,
    hint: field.hint,
    required: field.required,
    isRejected: rejected.includes(field.name),
    linkedTo: field.linkedTo,
    selector: `input[name=${JSON.stringify(field.name)}]`,
  };
}

function askedChoice(option: ScriptOption, index: number): AskedChoice {
  const id = choiceIdOf(option, index);
  const { label } = option;
  switch (option.kind) {
    case 'mfa': {
      const { type: mfaType, description, target: maskedDestination } = option;
      return { id, type: 'mfa_method', label, mfaType, description, maskedDestination };
    }
    case 'sign_in': {
      const { id: name, choiceType: type = 'sign_in_method', description } = option;
      // Whose account it is comes as context; what an option means, as description.
      return { id, name, type, label, ...(type === 'account' ? { context: description } : { description }) };
    }
    case 'sso': {
      const selector = `xpath=//button[normalize-space()=${JSON.stringify(label)}]`;
      return { id, type: 'sso_provider', label, provider: option.provider, selector };
    }
    default:
      return option satisfies never;
  }
}
