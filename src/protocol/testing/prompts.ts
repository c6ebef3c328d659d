import type { Connection, Field, Prompt } from '../connection';
import type { JsonObject } from '../json';
import { parseConnection } from '../parse-connection';
import type { Submission } from '../submission';

/** Parses a connection in a running flow with the given members. */
export function parsed(more: JsonObject = {}): Connection {
  const connection = parseConnection({
    id: 'ma_1',
    domain: 'acme.example',
    profile_name: 'ada',
    status: 'NEEDS_AUTH',
    flow_status: 'IN_PROGRESS',
    flow_step: 'AWAITING_INPUT',
    ...more,
  });
  if (connection === null) throw new Error('This is a connection.');
  return connection;
}

export function promptOf(more: JsonObject): Prompt {
  const { flow } = parsed(more);
  if (flow === null) throw new Error('This has a flow.');
  return flow.prompt;
}

/** Every way to answer a prompt: each choice, all fields, and each optional set of them left empty. */
export function everyAnswer({ fields, choices }: Prompt, fill: (field: Field) => string): readonly Submission[] {
  const entries = fields.map((field) => ({ field, value: fill(field) }));
  const sparse = entries.map(({ field, value }) => ({ field, value: field.required ? value : '' }));
  const forms = fields.length === 0 ? [] : [entries, sparse];
  return [
    ...forms.map((each) => ({ kind: 'fields', entries: each }) as const),
    ...choices.map((choice) => ({ kind: 'choice', choice }) as const),
  ];
}
