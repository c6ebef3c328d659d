import { type HTMLAttributes, useEffect, useRef } from 'react';
import type { FlowQuestion } from '../flow/flow-screen';
import type { FlowField } from '../protocol/connection';
import { FIELD_FACTS, isSecret } from '../protocol/field-kinds';
import { ConnectedField, useEmptiedByArrival } from './connected-field';
import { useFlowFields } from './flow-fields';
import { FormElement } from './form-element';
import { initialValueOf, isIdentifier } from './initial-values';
import { checkChange, sendFields } from './send-fields';
import { useWebOtp } from './use-web-otp';

export interface FlowFormProps extends HTMLAttributes<HTMLElement> {
  /** The fields that are sent together: the question's own, or those of one of its choices. */
  readonly fields: readonly FlowField[];
}

/**
 * The form of one action: whatever is in it, inputs that have the props of its `fields` are checked, sent and emptied
 * together. Values live in the inputs, and go with their fields: what is asked for as before keeps what was typed,
 * whatever else comes and goes.
 */
export function FlowForm(props: FlowFormProps) {
  const { question } = useFlowFields();
  return question === null ? null : <QuestionForm question={question} {...props} />;
}

function QuestionForm({ fields, question, children, ...attributes }: FlowFormProps & { question: FlowQuestion }) {
  const flow = useFlowFields();
  const { states, inputs, memory, initialValues, onFault, passwordManager, isInForm, isSubmitting } = flow;
  useEffect(() => {
    const isSecretGiven = (field: FlowField) =>
      isSecret(field.kind) && initialValueOf(field, initialValues) !== undefined;
    if (process.env.NODE_ENV !== 'production' && fields.some(isSecretGiven)) onFault('initialSecret');
  }, [fields, initialValues, onFault]);
  useEmptiedByArrival(fields, question, flow);
  const sentCode = fields.find(({ kind }) => FIELD_FACTS[kind].isTexted);
  const element = useRef<HTMLElement | null>(null);
  useWebOtp(element, sentCode !== undefined && !isSubmitting, (code) => {
    if (sentCode === undefined) return;
    inputs.set(sentCode.key, code);
    checkChange(sentCode, flow);
  });
  useEffect(() => {
    for (const { key } of fields) {
      if (isSubmitting) states.reveal(key, false);
      states.update(key, isSubmitting ? { hasCapsLock: false, hasStraySpace: false } : { isSent: false });
    }
  }, [isSubmitting, fields, states]);

  const hasUserName = fields.some(isIdentifier);
  const lonePassword = !hasUserName && fields.some(({ kind }) => FIELD_FACTS[kind].asks === 'password');
  return (
    <FormElement {...attributes} element={element} onSend={() => sendFields(fields, flow)}>
      {fields.map((field) => (
        <ConnectedField key={field.key} field={field} />
      ))}
      {lonePassword && passwordManager === 'suggest' && memory.identifier !== null && (
        <input autoComplete="username" value={memory.identifier} form={isInForm ? '' : undefined} readOnly hidden />
      )}
      {children}
    </FormElement>
  );
}
