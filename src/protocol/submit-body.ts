import { isObject, type JsonObject } from './json';

/**
 * The body of `POST …/submit`: exactly one action. Only canonical actions have an `interaction_id`, and only if the state had one.
 */
export type SubmitBody =
  | { fields: Record<string, string> }
  | { mfa_option_id: string }
  | { sign_in_option_id: string }
  | { sso_button_selector: string }
  | { sso_provider: string }
  | { field_values: Record<string, string>; interaction_id?: string }
  | { selected_choice_id: string; interaction_id?: string };

export const FIELD_ACTIONS = ['fields', 'field_values'] as const;
export type FieldAction = (typeof FIELD_ACTIONS)[number];

export const CHOICE_ACTIONS = [
  'mfa_option_id',
  'sign_in_option_id',
  'sso_button_selector',
  'sso_provider',
  'selected_choice_id',
] as const;
export type ChoiceAction = (typeof CHOICE_ACTIONS)[number];

const ACTIONS: readonly string[] = [...FIELD_ACTIONS, ...CHOICE_ACTIONS];
const CANONICAL: readonly string[] = ['field_values', 'selected_choice_id'];

/** What is wrong with a body; `reason` is a sentence for a developer and quotes no value. */
export interface SubmitBodyProblem {
  readonly reason: string;
}

function problem(reason: string): { ok: false; problem: SubmitBodyProblem } {
  return { ok: false, problem: { reason } };
}

/**
 * Validates a submit body as the API does: exactly one action, of the right type, and nothing else. Never quotes values.
 */
export function parseSubmitBody(
  json: unknown,
): { ok: true; body: SubmitBody } | { ok: false; problem: SubmitBodyProblem } {
  if (!isObject(json)) return problem('The body must be a JSON object.');
  const actions = Object.keys(json).filter((key) => ACTIONS.includes(key));
  const [action] = actions;
  if (action === undefined) return problem(`Send one of ${ACTIONS.join(', ')}.`);
  if (actions.length > 1) return problem(`Send one action, not ${actions.length}: ${actions.join(', ')}.`);
  const extra = Object.keys(json).filter((key) => key !== action && key !== 'interaction_id');
  if (extra.length > 0) return problem('The body has members that the API does not know.');
  return withInteraction(json, action);
}

function withInteraction(json: JsonObject, action: string): ReturnType<typeof parseSubmitBody> {
  if (Object.hasOwn(json, 'interaction_id')) {
    if (!CANONICAL.includes(action)) return problem(`interaction_id does not go with ${action}.`);
    if (typeof json.interaction_id !== 'string' || json.interaction_id === '') {
      return problem('interaction_id must be a non-empty string.');
    }
  }
  const value = json[action];
  if ((FIELD_ACTIONS as readonly string[]).includes(action)) {
    if (!isObject(value)) return problem(`${action} must be an object of strings.`);
    if (Object.values(value).some((each) => typeof each !== 'string'))
      return problem(`${action} must hold strings only.`);
  } else if (typeof value !== 'string' || value === '') {
    return problem(`${action} must be a non-empty string.`);
  }
  return { ok: true, body: json as SubmitBody };
}
