import { isObject, type JsonObject } from '../../src/protocol/json';
import { createRandom } from '../../src/sandbox/random';
import type { StormPlan } from './plan';

type Fetch = typeof globalThis.fetch;

const FIELDS = ['discovered_fields', 'fields'];
const CHOICES = ['mfa_options', 'sign_in_options', 'pending_sso_buttons', 'choices'];
/** What an event may leave out, all of one row at once. */
const LEFT_OUT = [
  FIELDS,
  CHOICES,
  [...FIELDS, ...CHOICES],
  ['flow_step'],
  ['external_action_message'],
  ['interaction_id'],
];

/** A server that says less than it knows, or says it late: no fault, and nothing to be believed at once. */
export function withMischief(fetch: Fetch, { seed, mischief }: StormPlan, note: (what: string) => void): Fetch {
  const random = createRandom(seed * 65_537 + 11);
  const asked = new Map<string, number>();

  /** What is told of a state: choices come after the fields that they stand beside. */
  function told(state: JsonObject): JsonObject {
    const fields = JSON.stringify(FIELDS.map((name) => state[name] ?? null));
    const since = asked.get(fields) ?? Date.now();
    asked.set(fields, since);
    const hasFields = FIELDS.some((name) => Array.isArray(state[name]) && state[name].length > 0);
    const isLate = hasFields && Date.now() < since + mischief.lateChoices;
    const words = mischief.isSilent ? ['website_error'] : [];
    if (isLate && CHOICES.some((name) => Array.isArray(state[name]))) note('(choices held back)');
    if (mischief.isSilent && state.website_error != null) note('(words held back)');
    return without(state, isLate ? [...CHOICES, ...words] : words);
  }

  function leaveOut(state: JsonObject): JsonObject {
    if (state.flow_status !== 'IN_PROGRESS' || random() >= mischief.sparse) return state;
    note('(a sparse event)');
    return without(state, LEFT_OUT[Math.floor(random() * LEFT_OUT.length)] ?? []);
  }

  return async (input, init) => {
    const response = await fetch(input, init);
    const type = response.headers.get('Content-Type') ?? '';
    const { method = 'GET' } = input instanceof Request ? input : (init ?? {});
    if (!response.ok || method !== 'GET' || response.body === null) return response;
    if (type.startsWith('text/event-stream')) {
      const body = response.body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>);
      const sparse = body.pipeThrough(eachEvent((state) => leaveOut(told(state))));
      return new Response(sparse.pipeThrough(new TextEncoderStream()), response);
    }
    const text = await response.text();
    const json = parse(text);
    return new Response(isObject(json) ? JSON.stringify(told(json)) : text, response);
  };
}

/**
 * Closes a dialog unasked, as a script of the host's does, or as a browser on a second request to close: it fires
 * `cancel`, which cannot be refused, and closes.
 */
export function closeNatively(dialog: HTMLDialogElement, isByScript: boolean): void {
  if (!isByScript) dialog.dispatchEvent(new Event('cancel', { cancelable: false }));
  dialog.close();
}

function without(state: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [name, names.includes(name) ? null : value]));
}

/** Changes the data of each state event of a stream. */
function eachEvent(change: (state: JsonObject) => JsonObject): TransformStream<string, string> {
  let rest = '';
  return new TransformStream({
    transform(chunk, controller) {
      const events = (rest + chunk).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) controller.enqueue(`${event.replace(/^data: (.*)$/m, changed)}\n\n`);
    },
  });

  function changed(line: string, data: string): string {
    const json = parse(data);
    return isObject(json) && 'flow_status' in json ? `data: ${JSON.stringify(change(json))}` : line;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
