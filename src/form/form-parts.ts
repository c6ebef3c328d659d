/** What a form is made of, which is loaded together. */
export { fieldPartsOf, fieldPropsOf } from './field-props';
export { FieldStates } from './field-states';
export { FlowForm } from './flow-form';
