import { type HTMLAttributes, useEffect, useInsertionEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useBeforePaint } from '../appearance/use-before-paint';
import type { FlowQuestion } from '../flow/flow-screen';
import type { FlowField } from '../protocol/connection';
import { FIELD_FACTS, isSecret } from '../protocol/field-kinds';
import { labelOf } from './field-label';
import type { FormControl } from './field-states';
import { type FlowFields, FormStatusContext, useFlowFields } from './flow-fields';
import { FormElement } from './form-element';
import { type InitialValues, initialValueOf, isIdentifier } from './initial-values';
import { cleanValue } from './input-attributes';
import { useEmptiedByArrival, useEmptiedOnLeave } from './use-emptied';
import { useWebOtp } from './use-web-otp';

/** What was typed, by the fields' own keys. Names from the wire never become paths of the form library. */
type FormValues = Record<string, string>;

export interface FlowFormProps extends HTMLAttributes<HTMLElement> {
  /** The fields that are sent together: the question's own, or those of one of its choices. */
  readonly fields: readonly FlowField[];
}

/** The same for as long as the same fields are asked, in whatever order and whatever is around them. */
function formKeyOf(fields: readonly FlowField[]): string {
  return fields
    .map(({ key }) => key)
    .sort()
    .join(' ');
}

/**
 * The form of one action: whatever is in it, inputs that have the props of its `fields` are checked, sent and emptied
 * together. Values live in its inputs and in this instance of the form library; both go when the step is left. Other
 * fields are another form.
 */
export function FlowForm(props: FlowFormProps) {
  const { question } = useFlowFields();
  return question === null ? null : <QuestionForm key={formKeyOf(props.fields)} question={question} {...props} />;
}

function QuestionForm({ fields, question, children, ...attributes }: FlowFormProps & { question: FlowQuestion }) {
  const flow = useFlowFields();
  const { states, memory, initialValues, onFault, passwordManager, isInForm, isSubmitting, t, announce } = flow;
  const form = useForm<FormValues>({
    defaultValues: Object.fromEntries(
      fields.map((field) => [field.key, memory.recall(field) ?? knownValue(field, initialValues)]),
    ),
    shouldFocusError: true,
  });
  const { errors, dirtyFields } = form.formState;
  const [isSender, setSender] = useState(false);
  useEffect(() => {
    if (!isSubmitting) setSender(false);
  }, [isSubmitting]);
  useEffect(() => {
    const isSecretGiven = (field: FlowField) =>
      isSecret(field.kind) && initialValueOf(field, initialValues) !== undefined;
    if (process.env.NODE_ENV !== 'production' && fields.some(isSecretGiven)) onFault('initialSecret');
  }, [fields, initialValues, onFault]);
  useEmptiedByArrival(fields, question, form);
  useEmptiedOnLeave(fields, form);
  const userName = fields.find(isIdentifier);
  const sentCode = fields.find(({ kind }) => FIELD_FACTS[kind].isTexted);
  const element = useRef<HTMLElement | null>(null);
  useWebOtp(element, sentCode !== undefined && !isSubmitting, (code) => {
    if (sentCode !== undefined) form.setValue(sentCode.key, code, { shouldDirty: true, shouldValidate: true });
  });

  function onInvalid(found: typeof errors) {
    const count = Object.keys(found).length;
    const [first] = fields.flatMap(({ key }) => found[key]?.message ?? []);
    announce(count > 1 ? t.count('errorSummary', count) : (first ?? ''));
  }

  function send() {
    if (isSubmitting) return;
    takeWhatManagersFilledIn();
    void form.handleSubmit((values) => {
      setSender(true);
      if (userName !== undefined) memory.note(userName, values[userName.key] ?? '', true);
      flow.submitFields(Object.fromEntries(fields.map(({ key, kind }) => [key, cleanValue(kind, values[key] ?? '')])));
    }, onInvalid)();
  }

  /** Some fill in without the events that a form library listens to. */
  function takeWhatManagersFilledIn() {
    for (const field of fields) {
      const input = states.input(field.key);
      if (input === null || input.value === form.getValues(field.key)) continue;
      form.setValue(field.key, input.value, { shouldDirty: true });
      memory.note(field, input.value, field === userName);
    }
  }

  const registrations = new Map(
    fields.map((field) => [
      field.key,
      form.register(field.key, {
        validate: (value) => !isMissing(field, value) || t('requiredError', { label: labelOf(field) }),
      }),
    ]),
  );
  useConnected(fields, flow, {
    attach: (key, input) => registrations.get(key)?.ref(input),
    change: (event) => void registrations.get((event.target as HTMLInputElement).name)?.onChange(event),
    blur: (event) => void registrations.get((event.target as HTMLInputElement).name)?.onBlur(event),
    send,
  });
  // Before the fields are painted, which show it.
  useBeforePaint(() => {
    for (const { key } of fields) {
      states.update(key, { error: errors[key]?.message ?? null, isDirty: dirtyFields[key] === true });
    }
  });
  useEffect(() => {
    if (!isSubmitting) return;
    for (const { key } of fields) {
      states.reveal(key, false);
      states.update(key, { hasCapsLock: false, hasStraySpace: false });
    }
  }, [isSubmitting, fields, states]);

  const status = { isSender: isSender && isSubmitting, errorCount: Object.keys(errors).length, send };
  const lonePassword = userName === undefined && fields.some(({ kind }) => FIELD_FACTS[kind].asks === 'password');
  return (
    <FormElement {...attributes} element={element} onSend={send}>
      {lonePassword && passwordManager === 'suggest' && memory.identifier !== null && (
        <input
          type="text"
          autoComplete="username"
          value={memory.identifier}
          form={isInForm ? '' : undefined}
          readOnly
          hidden
        />
      )}
      <FormStatusContext.Provider value={status}>{children}</FormStatusContext.Provider>
    </FormElement>
  );
}

/** Lets the inputs of these fields find their form, before any of them is attached. */
function useConnected(fields: readonly FlowField[], { states }: FlowFields, control: FormControl): void {
  const latest = useRef(control);
  const keys = formKeyOf(fields);
  // Where it is the first time, the refs of its inputs are called after this.
  useInsertionEffect(() => {
    latest.current = control;
  });
  const stable = useMemo<FormControl>(
    () => ({
      attach: (key, input) => latest.current.attach(key, input),
      change: (event) => latest.current.change(event),
      blur: (event) => latest.current.blur(event),
      send: () => latest.current.send(),
    }),
    [],
  );
  useInsertionEffect(() => states.connect(keys.split(' '), stable), [states, keys, stable]);
}

/** What the host knows of a field. A secret comes from the person alone. */
function knownValue(field: FlowField, initialValues: InitialValues): string {
  return isSecret(field.kind) ? '' : (initialValueOf(field, initialValues) ?? '');
}

/** A password may be made of spaces; nothing else is. */
function isMissing({ kind, required }: FlowField, value: string | undefined): boolean {
  if (!required) return false;
  return (
    (FIELD_FACTS[kind].asks === 'password' ? value : cleanValue(kind, value ?? '').trim()) === '' || value === undefined
  );
}
