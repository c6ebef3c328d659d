/** What a question and its form are made of, which is loaded together. */
export { choiceSubmission, fieldsSubmission, flowScreenOf } from '../flow/flow-screen-of';
export { fieldPartsOf, fieldPropsOf, propsOf } from './field-props';
export { FieldStates } from './field-states';
export { FlowForm } from './flow-form';
