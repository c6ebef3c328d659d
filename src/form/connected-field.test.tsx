import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { FlowQuestion } from '../flow/flow-screen';
import type { FlowField } from '../protocol/connection';
import { useEmptiedByArrival } from './connected-field';
import { FieldInputs } from './field-inputs';
import { FieldStates } from './field-states';

const FIELDS = (['text', 'password', 'code'] as const).map((kind) => ({ key: kind, kind }) as FlowField);

/** A form with a text in each of its fields, each of them missing and changed; its question comes up again. */
function arrive(emptied: FlowQuestion['emptied']) {
  const inputs = new FieldInputs();
  const states = new FieldStates();
  for (const field of FIELDS) inputs.connect(field, '');
  const elements = FIELDS.map(({ key }) => {
    const input = document.createElement('input');
    inputs.refOf(key)(input);
    input.value = key;
    states.update(key, { isMissing: true, isDirty: true });
    return input;
  });
  const { rerender } = renderHook(
    ({ serial }) => useEmptiedByArrival(FIELDS, { serial, emptied }, { inputs, states }),
    {
      initialProps: { serial: 1 },
    },
  );
  rerender({ serial: 1 });
  const before = elements.map(({ value }) => value);
  const missing = FIELDS.map(({ key }) => states.of(key).isMissing);
  act(() => rerender({ serial: 2 }));
  const now = FIELDS.map(({ key }) => states.of(key));
  return {
    before,
    missing,
    after: elements.map(({ value }) => value),
    isMissing: now.map(({ isMissing }) => isMissing),
    isDirty: now.map(({ isDirty }) => isDirty),
  };
}

test.each<[FlowQuestion['emptied'], string[], boolean]>([
  ['nothing', ['text', 'password', 'code'], true],
  ['codes', ['text', 'password', ''], false],
  ['secrets', ['text', '', ''], false],
])(
  'a question that comes up again empties %s, and takes away each mark of what was missing',
  (emptied, after, isDirty) => {
    expect(arrive(emptied)).toEqual({
      before: ['text', 'password', 'code'],
      missing: [true, true, true],
      after,
      isMissing: [false, false, false],
      isDirty: [isDirty, isDirty, isDirty],
    });
  },
);
