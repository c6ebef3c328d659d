import { FieldInputs } from './field-inputs';
import { FieldStates } from './field-states';
import type { FlowFields } from './flow-fields';
import { FormMemory } from './form-memory';

/** What a question and its form are made of, which is loaded together. */
export { choiceSubmission, fieldsSubmission, flowScreenOf } from '../flow/flow-screen-of';
export { isOneTimeCode } from '../protocol/field-kinds';
export { fieldPartsOf, fieldPropsOf, propsOf } from './field-props';
export { firstEmptyInput, firstInput, formAround } from './first-input';
export { FlowForm } from './flow-form';
export { sendFields } from './send-fields';

/** What is kept of a flow's fields while it runs. */
export function fieldsOf(flow: { memory: FormMemory | null }): Pick<FlowFields, 'states' | 'inputs' | 'memory'> {
  flow.memory ??= new FormMemory();
  return { states: new FieldStates(), inputs: new FieldInputs(), memory: flow.memory };
}
