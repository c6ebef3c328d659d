import { parseSubmitBody, type SubmitBody } from '../protocol/submit-body';
import { choiceIdOf, fieldIdOf, selectorOf } from './engine/dialects';
import { type Flow, interactionOf, waitingStep } from './engine/flow-state';
import type { Answer } from './engine/judge';
import type { ScriptField, ScriptOption, ScriptStep } from './engine/script';
import type { Dialect } from './sites';

export interface Refusal {
  readonly status: 400 | 422;
  readonly code: string;
  readonly message: string;
}

export type AnswerResult =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly refusal: Refusal };

function refuse(status: 400 | 422, code: string, message: string): AnswerResult {
  return { ok: false, refusal: { status, code, message } };
}

function unknown(what: string): AnswerResult {
  return refuse(422, 'unprocessable_entity', `${what} is not part of the current prompt.`);
}

/** Reads a submit body against the prompt at which the flow waits. Messages quote no value. */
export function readAnswer(json: unknown, flow: Flow | null, dialect: Dialect): AnswerResult {
  const parsed = parseSubmitBody(json);
  if (!parsed.ok) return refuse(400, 'bad_request', parsed.problem.reason);
  const { body } = parsed;
  if (flow === null || flow.phase.kind === 'ended') {
    return refuse(400, 'no_active_flow', 'There is no login flow in progress. Start one with POST …/login.');
  }
  if ('interaction_id' in body && body.interaction_id !== undefined && body.interaction_id !== interactionOf(flow)) {
    return refuse(
      400,
      'stale_interaction',
      'That prompt is over. Retrieve the connection and answer what it says now.',
    );
  }
  const step = waitingStep(flow);
  if (step === null) return refuse(400, 'not_awaiting_input', 'The login flow is not waiting for input.');
  const spoken = 'field_values' in body || 'selected_choice_id' in body ? 'canonical' : 'legacy';
  if (dialect !== 'both' && dialect !== spoken) return unknown(Object.keys(body)[0] ?? 'The action');
  return readAction(body, step);
}

function readAction(body: SubmitBody, step: ScriptStep): AnswerResult {
  const options = step.options ?? [];
  if ('fields' in body) return readFields(body.fields, step.fields ?? [], (field) => field.name);
  if ('field_values' in body) return readFields(body.field_values, step.fields ?? [], fieldIdOf);
  if ('mfa_option_id' in body) {
    return pick(options.find((option) => option.kind === 'mfa' && option.type === body.mfa_option_id));
  }
  if ('sign_in_option_id' in body) {
    return pick(options.find((option) => option.kind === 'sign_in' && option.id === body.sign_in_option_id));
  }
  if ('sso_button_selector' in body) {
    return pick(options.find((option) => option.kind === 'sso' && selectorOf(option) === body.sso_button_selector));
  }
  if ('sso_provider' in body) {
    return pick(options.find((option) => option.kind === 'sso' && option.provider === body.sso_provider));
  }
  return pick(options.find((option, index) => choiceIdOf(option, index) === body.selected_choice_id));
}

function pick(option: ScriptOption | undefined): AnswerResult {
  return option === undefined ? unknown('The option') : { ok: true, answer: { kind: 'option', option } };
}

function readFields(
  submitted: Readonly<Record<string, string>>,
  fields: readonly ScriptField[],
  keyOf: (field: ScriptField) => string,
): AnswerResult {
  if (fields.length === 0) return unknown('A field');
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(submitted)) {
    const field = fields.find((each) => keyOf(each) === key);
    if (field === undefined) return unknown('A field');
    values.set(field.name, value);
  }
  return { ok: true, answer: { kind: 'fields', values } };
}
