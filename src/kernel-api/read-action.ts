import { parseSubmitBody, type SubmitBody } from '../protocol/submit-body';
import { ApiError } from './api-error';
import { type Dialect, legacyKindOf, mfaTypeOf, selectorOf, signInIdOf, ssoProviderOf } from './dialects';
import type { Action, AskedChoice, AskedField, WaitingState } from './driver';
import { interactionOf, isRunning, type Login, waitingState } from './login';

function badRequest(code: string, message: string): ApiError {
  return new ApiError(400, { code, message });
}

function notAsked(what: string): ApiError {
  return new ApiError(422, { code: 'unprocessable_entity', message: `${what} is not part of the current prompt.` });
}

/**
 * Reads a submit body against the prompt at which the login waits. Messages quote no value.
 *
 * @throws ApiError when it is no action, or none that is asked for.
 */
export function readAction(json: unknown, login: Login | null, dialect: Dialect): Action {
  const parsed = parseSubmitBody(json);
  if (!parsed.ok) throw badRequest('bad_request', parsed.problem.reason);
  const { body } = parsed;
  if (login === null || !isRunning(login)) {
    throw badRequest('no_active_flow', 'There is no login flow in progress. Start one with POST …/login.');
  }
  if ('interaction_id' in body && body.interaction_id !== undefined && body.interaction_id !== interactionOf(login)) {
    throw badRequest('stale_interaction', 'That prompt is over. Retrieve the connection and answer what it says now.');
  }
  const waiting = waitingState(login);
  if (waiting === null) throw badRequest('not_awaiting_input', 'The login flow is not waiting for input.');
  const isCanonical = 'field_values' in body || 'selected_choice_id' in body;
  if (dialect === (isCanonical ? 'legacy' : 'canonical')) throw notAsked(Object.keys(body)[0] ?? 'The action');
  if (isCanonical && body.interaction_id === undefined) {
    throw badRequest('bad_request', 'Send the interaction_id that the connection had with this prompt.');
  }
  return actionOf(body, waiting);
}

function actionOf(body: SubmitBody, { fields, choices }: WaitingState): Action {
  if ('fields' in body) return readFields(body.fields, fields, ({ name }) => name);
  if ('field_values' in body) return readFields(body.field_values, fields, ({ id }) => id);
  const isPicked = pickedBy(body);
  const choice = choices.find(isPicked);
  if (choice === undefined) throw notAsked('The option');
  return { kind: 'choice', id: choice.id };
}

function pickedBy(
  body: Exclude<SubmitBody, { fields: unknown } | { field_values: unknown }>,
): (choice: AskedChoice) => boolean {
  if ('mfa_option_id' in body) {
    return (choice) => legacyKindOf(choice) === 'mfa' && mfaTypeOf(choice) === body.mfa_option_id;
  }
  if ('sign_in_option_id' in body) {
    return (choice) => legacyKindOf(choice) === 'signIn' && signInIdOf(choice) === body.sign_in_option_id;
  }
  if ('sso_button_selector' in body) {
    return (choice) => legacyKindOf(choice) === 'sso' && selectorOf(choice) === body.sso_button_selector;
  }
  if ('sso_provider' in body) {
    return (choice) => legacyKindOf(choice) === 'sso' && ssoProviderOf(choice) === body.sso_provider;
  }
  return (choice) => choice.id === body.selected_choice_id;
}

function readFields(
  submitted: Readonly<Record<string, string>>,
  fields: readonly AskedField[],
  keyOf: (field: AskedField) => string,
): Action {
  if (fields.length === 0) throw notAsked('A field');
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(submitted)) {
    const field = fields.find((each) => keyOf(each) === key);
    if (field === undefined) throw notAsked('A field');
    values.set(field.id, value);
  }
  return { kind: 'fields', values };
}
