import type { FlowField } from '../protocol/connection';
import { FIELD_FACTS, type FieldKind } from '../protocol/field-kinds';

/** What a host knows of who signs in, by a field's name on the wire or by its kind. A name wins over a kind. */
export type InitialValues = Readonly<Record<string, string | undefined>> & {
  /** For any field that asks who someone is. */
  readonly [Kind in FieldKind]?: string | undefined;
};

const IDENTIFIER_NAME = /user|login|e-?mail|account|identifier/i;

/** Whether a field asks who someone is: by its kind, or by its name where the kind does not say. */
export function isIdentifier({ kind, name, label }: Pick<FlowField, 'kind' | 'name' | 'label'>): boolean {
  const { asks } = FIELD_FACTS[kind];
  return asks === 'identifier' || (asks === 'named' && IDENTIFIER_NAME.test(`${name} ${label ?? ''}`));
}

/** What the host gave for a field, whatever that is; undefined where it gave no text. */
export function initialValueOf(field: FlowField, given: InitialValues): string | undefined {
  const keys = [field.name, field.kind, ...(isIdentifier(field) ? ['identifier'] : [])];
  const key = keys.find((name) => Object.hasOwn(given, name) && typeof given[name] === 'string');
  return key === undefined ? undefined : given[key];
}
