import type { Field } from './connection';
import { fieldKindOf } from './field-kinds';
import { idText, type JsonObject, objects, oneOf, text } from './json';
import { keyOf } from './key';

function commonOf(json: JsonObject) {
  return {
    label: text(json.label),
    hint: text(json.hint),
    placeholder: text(json.placeholder),
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
    label: text(json.label) ?? text(json.ref),
    key: keyOf(kind, name),
    name,
    submitAs: 'field_values',
    kind,
    inputMode: oneOf(['text', 'email', 'tel', 'numeric'] as const, json.input_mode, null),
    reason: json.replace_existing === true ? 'rejected' : oneOf(['missing', 'rejected'] as const, json.reason, null),
    linkedTo: null,
  };
}

/** A name can be sent once: of two fields that share one, the first is kept. */
function uniqueByName(fields: readonly (Field | null)[]): readonly Field[] {
  const seen = new Set<string>();
  return fields.filter((field): field is Field => {
    if (field === null || seen.has(field.name)) return false;
    seen.add(field.name);
    return true;
  });
}

/** Reads `fields`, or where they are absent or empty, `discovered_fields`. Entries without a name are dropped. */
export function parseFields(state: JsonObject): readonly Field[] {
  const canonical = uniqueByName(objects(state.fields).map(canonicalField));
  if (canonical.length > 0) return canonical;
  return uniqueByName(objects(state.discovered_fields).map(discoveredField));
}
