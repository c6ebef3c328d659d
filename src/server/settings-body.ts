import { normalizeHost } from '../protocol/host-name';
import { isObject } from '../protocol/json';
import { ApiError, badRequest, misconfigured } from './api-error';
import { callHost } from './host-code';
import { optionError } from './option-error';
import { isWithin } from './public-name';
import { checkSetting, MAPPED, SETTABLE } from './setting-schemas';
import type { ChoiceMapping, SettableField, UpdateContext } from './setting-types';
import type { MappedField, Updatable } from './updatable';

/** What a person asks to be set. */
export interface SettingsUpdate {
  /** In the form in which it is sent. */
  readonly settings: { readonly login_url?: string; readonly allowed_domains?: readonly string[] };
  readonly choices: readonly {
    readonly field: MappedField;
    readonly choice: string;
    readonly map: ChoiceMapping<unknown>;
  }[];
}

const MAX_CHOICE_LENGTH = 200;

/** @throws ApiError 400 that names the field and quotes no value */
export function parseSettingsBody(json: unknown, updatable: Updatable): SettingsUpdate {
  if (!isObject(json)) throw badRequest('The body must be a JSON object.');
  const entries = Object.entries(json);
  const names = [...updatable.keys()].join(', ');
  if (entries.length === 0) throw badRequest(`Send one of ${names}.`);
  const settings: Record<string, unknown> = {};
  const choices: SettingsUpdate['choices'][number][] = [];
  for (const [key, value] of entries) {
    const field = [...updatable.keys()].find((each) => each === key);
    if (field === undefined) throw badRequest(`Only these can be set here: ${names}.`);
    const map = updatable.get(field) ?? null;
    if (map !== null) choices.push({ field: field as MappedField, choice: requireChoice(field, value), map });
    else settings[field] = requireSetting(field as SettableField, value);
  }
  return { settings, choices };
}

function requireSetting(field: SettableField, value: unknown): unknown {
  const checked = checkSetting(SETTABLE[field], value);
  if (checked.ok) return checked.value;
  throw badRequest(`${field} has a value that Kernel does not take.`);
}

function requireChoice(field: string, value: unknown): string {
  if (typeof value === 'string' && value !== '' && value.length <= MAX_CHOICE_LENGTH) return value;
  throw badRequest(`${field} must be one of the choices that are offered, as a string.`);
}

/**
 * Whether the hosts named in settings belong to the connection's site or to what may be connected to at all; else a
 * user could turn an allowed connection into one to anywhere. No hosts at all is anywhere, too.
 */
export function staysWithin(
  { login_url: loginUrl, allowed_domains: domains }: SettingsUpdate['settings'],
  domain: string,
  isAllowed: (domain: string) => boolean,
): boolean {
  if (domains?.length === 0) return false;
  const login = loginUrl ? [normalizeHost(new URL(loginUrl).hostname)] : [];
  return [...login, ...(domains ?? [])].every((name) => name !== null && (isWithin(name, domain) || isAllowed(name)));
}

/** @throws ApiError 400 for a choice that this person does not have, 500 for a mapping that fails or returns nonsense */
export async function mapChoices(
  { choices }: SettingsUpdate,
  context: UpdateContext,
  timeoutMs: number,
): Promise<Readonly<Record<string, unknown>>> {
  const sent: Record<string, unknown> = {};
  for (const { field, choice, map } of choices) {
    const mapped = await callHost(`allowUpdate.${field}`, () => map(choice, context), timeoutMs);
    if (mapped === null || mapped === undefined) throw badRequest(`${field} offers no such choice here.`);
    const checked = checkSetting(MAPPED[field], mapped);
    if (!checked.ok) {
      throw misconfigured(
        optionError(`allowUpdate.${field}`, `returned what cannot be sent: ${checked.problem}`, 'settings'),
      );
    }
    sent[field] = checked.value;
  }
  return sent;
}

/** The error of a `PATCH` with hosts that are not allowed. */
export function foreignHosts(): ApiError {
  return new ApiError(403, 'domain_not_allowed', 'The settings name a domain that is not allowed here.');
}
