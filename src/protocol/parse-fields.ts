import type { Field } from './connection';
import { fieldKindOf } from './field-types';
import { idText, type JsonObject, objects, oneOf, text } from './json';
import { keyOf } from './key';
import { shownText } from './shown-text';

/** More than any form has. The rest is not shown. */
const MAX_FIELDS = 200;

function commonOf(json: JsonObject) {
  return {
    label: shownText(json.label),
    hint: shownText(json.hint),
    placeholder: shownText(json.placeholder),
    required: json.required !== false,
  };
}

function discoveredField(json: JsonObject): Field | null {
  const name = idText(json.name);
  if (name === null) return null;
  const kind = fieldKindOf(json.type);
  return {
    ...commonOf(json),
    key: keyOf(kind, name),
    name,
    submitAs: 'fields',
    kind,
    inputMode: null,
    reason: null,
    linkedTo: text(json.linked_mfa_type),
  };
}

function canonicalField(json: JsonObject): Field | null {
  const name = idText(json.id);
  if (name === null) return null;
  const kind = fieldKindOf(json.type);
  return {
    ...commonOf(json),
    label: shownText(json.label) ?? shownText(json.ref),
    key: keyOf(kind, name),
    name,
    submitAs: 'field_values',
    kind,
    inputMode: oneOf(['text', 'email', 'tel', 'numeric'] as const, json.input_mode, null),
    reason: json.replace_existing === true ? 'rejected' : oneOf(['missing', 'rejected'] as const, json.reason, null),
    linkedTo: null,
  };
}

/** A name can be sent only once: of fields that share one, the first is kept. */
function fieldsOf(entries: unknown, read: (json: JsonObject) => Field | null): readonly Field[] {
  const byName = new Map<string, Field>();
  for (const json of objects(entries)) {
    if (byName.size === MAX_FIELDS) break;
    const field = read(json);
    if (field !== null && !byName.has(field.name)) byName.set(field.name, field);
  }
  return [...byName.values()];
}

/** Reads `fields`, or where they are absent or empty, `discovered_fields`. Entries without a name are dropped. */
export function parseFields(state: JsonObject): readonly Field[] {
  const canonical = fieldsOf(state.fields, canonicalField);
  return canonical.length > 0 ? canonical : fieldsOf(state.discovered_fields, discoveredField);
}
