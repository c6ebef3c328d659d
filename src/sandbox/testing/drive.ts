import type { Clock } from '../../kernel-api/clock';
import { isObject, type JsonObject, objects } from '../../protocol/json';
import type { Fetch } from '../faults';
import { GOOD_CODE, GOOD_PASSWORD } from '../identities';

export interface DriveOptions {
  readonly fetch: Fetch;
  readonly id: string;
  /** Waits between reads. */
  readonly clock: Clock;
  /** Default `user_good`. */
  readonly username?: string;
  readonly password?: string;
  readonly code?: string;
  readonly phone?: string;
  /** Everything before `/connections`; default `http://sandbox.example/auth`. */
  readonly baseUrl?: string;
  readonly apiKey?: string;
  /** Reads before it gives up; default 500. */
  readonly most?: number;
}

export interface Driven {
  /** The last state that was read. */
  readonly state: JsonObject;
  /** The distinct steps in the order in which they were seen. */
  readonly steps: readonly unknown[];
  readonly submissions: number;
  /** Each `website_error` that was seen. */
  readonly websiteErrors: readonly unknown[];
}

/**
 * Goes through a login as a patient person would: reads the prompt in whichever dialect it comes, answers it, and
 * waits when there is nothing to answer. It knows no site. Ends at a terminal status.
 */
export async function drive(options: DriveOptions): Promise<Driven> {
  const { clock, id, baseUrl = 'http://sandbox.example/auth' } = options;
  const headers = { authorization: `Bearer ${options.apiKey ?? 'sk_sandbox'}`, 'content-type': 'application/json' };
  const url = `${baseUrl}/connections/${id}`;
  const steps: unknown[] = [];
  const websiteErrors: unknown[] = [];
  let submissions = 0;
  for (let read = 0; read < (options.most ?? 500); read += 1) {
    const state: unknown = await (await options.fetch(url, { headers })).json();
    if (!isObject(state)) throw new Error('The sandbox answered with something that is no connection.');
    if (steps.at(-1) !== state.flow_step) steps.push(state.flow_step);
    if (state.website_error !== null) websiteErrors.push(state.website_error);
    if (state.flow_status !== 'IN_PROGRESS') return { state, steps, submissions, websiteErrors };
    const body = state.flow_step === 'AWAITING_INPUT' ? answerTo(state, options) : null;
    if (body !== null) {
      const answer = await options.fetch(`${url}/submit`, { method: 'POST', headers, body: JSON.stringify(body) });
      if (answer.status !== 202) throw new Error(`Submit answered ${answer.status}: ${await answer.text()}`);
      submissions += 1;
    }
    await clock.sleep(500);
  }
  throw new Error(`The login did not end; the last step was ${String(steps.at(-1))}.`);
}

type Typist = Pick<DriveOptions, 'username' | 'password' | 'code' | 'phone'>;

/** The body that answers a prompt, or null when there is nothing to answer. Fields first, then the first option. */
function answerTo(state: JsonObject, typist: Typist = {}): JsonObject | null {
  const interaction = typeof state.interaction_id === 'string' ? { interaction_id: state.interaction_id } : {};
  const fields = objects(state.fields);
  if (fields.length > 0) return { field_values: filledIn(fields, 'id', typist), ...interaction };
  const [choice] = objects(state.choices);
  if (choice !== undefined) return { selected_choice_id: choice.id, ...interaction };
  const discovered = objects(state.discovered_fields);
  if (discovered.length > 0) return { fields: filledIn(discovered, 'name', typist) };
  const [mfa] = objects(state.mfa_options);
  if (mfa !== undefined) return { mfa_option_id: mfa.type };
  const [signIn] = objects(state.sign_in_options);
  if (signIn !== undefined) return { sign_in_option_id: signIn.id };
  const [button] = objects(state.pending_sso_buttons);
  return button === undefined ? null : { sso_button_selector: button.selector };
}

function filledIn(fields: readonly JsonObject[], key: 'id' | 'name', typist: Typist): JsonObject {
  return Object.fromEntries(fields.map((field) => [field[key], valueFor(field, typist)]));
}

function valueFor(field: JsonObject, typist: Typist): string {
  const { username = 'user_good', password = GOOD_PASSWORD, code = GOOD_CODE, phone = '+1 555 0100' } = typist;
  switch (field.type) {
    case 'password':
      return password;
    case 'code':
    case 'totp':
    case 'totp_code':
      return code;
    case 'email':
      return `${username}@example.com`;
    case 'tel':
      return phone;
    case 'number':
      return '0042';
    case 'url':
      return 'https://acme.example';
    default:
      return field.input_mode === 'tel' ? phone : username;
  }
}
