/** What a question and its form are made of, which is loaded together. */
export { choiceSubmission, fieldsSubmission, flowScreenOf } from '../flow/flow-screen-of';
export { isOneTimeCode } from '../protocol/field-kinds';
export { fieldPartsOf, fieldPropsOf, propsOf } from './field-props';
export { FieldStates } from './field-states';
export { FlowForm } from './flow-form';
export { FormMemory } from './form-memory';
