import type { Choice, ChoiceGroup } from './connection';
import { idText, type JsonObject, objects, oneOf, text } from './json';
import { keyOf } from './key';
import { shownText } from './shown-text';
import { MFA_TYPES, type MfaType } from './wire';

/** More than anybody reads. The rest is not shown. */
const MAX_CHOICES = 2_000;

type Draft = Omit<Choice, 'key' | 'ambiguous'>;

function methodOf(type: unknown): MfaType | 'UNKNOWN' {
  return oneOf(MFA_TYPES, type, 'UNKNOWN');
}

function ssoButton(json: JsonObject): Draft | null {
  const selector = idText(json.selector);
  const provider = text(json.provider);
  const value = selector ?? idText(provider);
  if (value === null) return null;
  return {
    group: 'sso',
    action: selector === null ? 'sso_provider' : 'sso_button_selector',
    value,
    label: shownText(json.label),
    description: null,
    target: null,
    method: null,
    provider: shownText(provider),
  };
}

function mfaOption(json: JsonObject): Draft | null {
  const value = idText(json.type);
  if (value === null) return null;
  const method = methodOf(value);
  return {
    group: method === 'switch' ? 'switch' : 'mfa',
    action: 'mfa_option_id',
    value,
    label: shownText(json.label),
    description: shownText(json.description),
    target: shownText(json.target),
    method,
    provider: null,
  };
}

function signInOption(json: JsonObject): Draft | null {
  const value = idText(json.id);
  if (value === null) return null;
  return {
    group: 'signIn',
    action: 'sign_in_option_id',
    value,
    label: shownText(json.label),
    description: shownText(json.description),
    target: null,
    method: null,
    provider: null,
  };
}

function canonicalGroup(json: JsonObject): ChoiceGroup {
  if (json.mfa_type === 'switch') return 'switch';
  if (json.type === 'mfa_method') return 'mfa';
  return json.type === 'sso_provider' ? 'sso' : 'signIn';
}

function canonicalChoice(json: JsonObject): Draft | null {
  const value = idText(json.id);
  if (value === null) return null;
  const group = canonicalGroup(json);
  const label = shownText(json.label) ?? shownText(json.display_text);
  return {
    group,
    action: 'selected_choice_id',
    value,
    label,
    description: shownText(json.description) ?? shownText(json.context),
    target: shownText(json.masked_destination),
    method: group === 'mfa' || group === 'switch' ? methodOf(json.mfa_type) : null,
    provider: group === 'sso' ? label : null,
  };
}

/** Limits them and adds keys. Two choices that would send the same body cannot be told apart by the server: both are shown, and marked. */
function finish(drafts: readonly (Draft | null)[]): readonly Choice[] {
  const kept = drafts.filter((draft) => draft !== null).slice(0, MAX_CHOICES);
  const bodies = kept.map(({ action, value }) => keyOf(action, value));
  const counts = new Map<string, number>();
  for (const body of bodies) counts.set(body, (counts.get(body) ?? 0) + 1);
  const seen = new Map<string, number>();
  return kept.map((draft, index) => {
    const body = bodies[index] ?? '';
    const ambiguous = counts.get(body) !== 1;
    const name = ambiguous ? keyOf(body, draft.target ?? draft.label ?? '') : body;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { ...draft, key: `${name}__${nth}`, ambiguous };
  });
}

/**
 * Reads `choices`, or where they are absent or empty, `pending_sso_buttons`, `sign_in_options` and `mfa_options`.
 * Entries that could not be sent back are dropped.
 */
export function parseChoices(state: JsonObject): readonly Choice[] {
  const canonical = finish(objects(state.choices).map(canonicalChoice));
  if (canonical.length > 0) return canonical;
  return finish([
    ...objects(state.pending_sso_buttons).map(ssoButton),
    ...objects(state.sign_in_options).map(signInOption),
    ...objects(state.mfa_options).map(mfaOption),
  ]);
}
