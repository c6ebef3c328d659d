import type { InputKind } from './classify-input';
import { codeBoxes } from './code-boxes';
import type { ClassifiedInput, FormCandidate } from './login-form';
import type { ReadField } from './reading';

const TYPE_OF: Partial<Record<InputKind, ReadField['type']>> = {
  username: 'identifier',
  email: 'identifier',
  phone: 'identifier',
  password: 'password',
  code: 'code',
  totp_code: 'totp_code',
  organization: 'text',
  personal: 'text',
  text: 'text',
};

function inputModeOf(kind: InputKind, inputs: readonly ClassifiedInput[]): ReadField['inputMode'] {
  const { input } = inputs[0] as ClassifiedInput;
  if (kind === 'email' || input.inputMode === 'email') return 'email';
  if (kind === 'phone') return 'tel';
  const isNumeric = /numeric|decimal/.test(input.inputMode) || /^(tel|number)$/.test(input.type);
  return isNumeric && kind !== 'password' ? 'numeric' : 'text';
}

/** The fields of a login form, in document order. */
export function fieldsOf({ frame, inputs }: FormCandidate): ReadField[] {
  const boxed = codeBoxes(inputs.map(({ input }) => input));
  const boxes = inputs.filter(({ input }) => boxed.includes(input));
  const counts = new Map<string, number>();
  const fields: ReadField[] = [];
  const add = (kind: InputKind, label: string, parts: readonly ClassifiedInput[]) => {
    const type = TYPE_OF[kind];
    if (type === undefined) return;
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    const [first] = parts;
    fields.push({
      id: count === 1 ? type : `${type}_${count}`,
      type,
      label,
      // Fields of a login form are required even if not marked so, unless it is unknown what they are for.
      required: kind !== 'text' || (first?.input.required ?? false),
      hint: parts.length === 1 && !first?.input.invalid ? (first?.input.description ?? '') : '',
      inputMode: inputModeOf(kind, parts),
      invalid: parts.some(({ input }) => input.invalid),
      targets: parts.map(({ input }) => ({ frame, element: input.element })),
    });
  };
  for (const each of inputs) {
    // An extra field that the page has filled in, or that has no label, is left as it is.
    if (TYPE_OF[each.kind] === 'text' && (each.input.filled || each.label === '')) continue;
    if (boxes.includes(each)) {
      // The label of a box in a row is about one digit.
      if (each === boxes[0]) add(boxes.some(({ kind }) => kind === 'totp_code') ? 'totp_code' : 'code', '', boxes);
    } else {
      add(each.kind, each.label, [each]);
    }
  }
  return fields;
}
