import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useParts } from '../appearance/use-parts';
import type { FlowQuestion } from '../flow/flow-screen';
import { useTranslator } from '../localization/use-translator';
import type { FlowField } from '../protocol/connection';
import { FIELD_FACTS } from '../protocol/field-kinds';
import { useAnnounce } from '../ui/announce';
import { Button } from '../ui/button';
import { labelOf } from './field-label';
import { FormElement } from './form-element';
import { useFormSettings } from './form-memory';
import { cleanValue, isIdentifier } from './input-attributes';
import { TextField } from './text-field';
import { useEmptiedByArrival, useEmptiedOnLeave } from './use-emptied';
import { useWebOtp } from './use-web-otp';

/** What was typed, by the fields' own keys. Names from the wire never become paths of the form library. */
type FormValues = Record<string, string>;

export interface FieldsFormProps {
  readonly fields: readonly FlowField[];
  readonly submitLabel: string;
  /** Something was sent and is under way: the form stays, and nothing in it can be changed. */
  readonly busy: boolean;
  /** Another serial is another coming up of the question, which may empty what was typed. */
  readonly question: Pick<FlowQuestion, 'serial' | 'emptied'>;
  /** What was typed, by the fields' keys. */
  readonly onSubmit: (values: FormValues) => void;
}

/** The same for as long as the same fields are asked, in whatever order and whatever is around them: a form's `key`. */
export function formKeyOf(fields: readonly FlowField[]): string {
  return fields
    .map(({ key }) => key)
    .sort()
    .join(' ');
}

/**
 * The fields of one action and the button that sends them. Values live in its inputs and in this instance of the form
 * library; both go when the step is left. Other fields are another form: give it the `key` of `formKeyOf`.
 */
export function FieldsForm({ fields, submitLabel, busy, question, onSubmit }: FieldsFormProps) {
  const part = useParts();
  const t = useTranslator();
  const announce = useAnnounce();
  const { memory, passwordManager, isInForm } = useFormSettings();
  const userName = fields.find(isIdentifier);
  const form = useForm<FormValues>({
    defaultValues: Object.fromEntries(fields.map((field) => [field.key, memory.recall(field)])),
    shouldFocusError: true,
  });
  const { errors, dirtyFields } = form.formState;
  const [isSender, setSender] = useState(false);
  useEffect(() => {
    if (!busy) setSender(false);
  }, [busy]);
  useEmptiedByArrival(fields, question, form);
  useEmptiedOnLeave(fields, form);
  const sentCode = fields.find(({ kind }) => FIELD_FACTS[kind].isTexted);
  const element = useRef<HTMLElement | null>(null);
  useWebOtp(element, sentCode !== undefined && !busy, (code) => {
    if (sentCode !== undefined) form.setValue(sentCode.key, code, { shouldDirty: true, shouldValidate: true });
  });

  function onInvalid(found: typeof errors) {
    const count = Object.keys(found).length;
    const [first] = fields.flatMap(({ key }) => found[key]?.message ?? []);
    announce(count > 1 ? t.count('errorSummary', count) : (first ?? ''));
  }

  function send() {
    if (busy) return;
    takeWhatManagersFilledIn();
    void form.handleSubmit((values) => {
      setSender(true);
      onSubmit(Object.fromEntries(fields.map(({ key, kind }) => [key, cleanValue(kind, values[key] ?? '')])));
    }, onInvalid)();
  }

  /** Some browsers and managers fill in without the events that a form library listens to. */
  function takeWhatManagersFilledIn() {
    for (const field of fields) {
      const input = element.current?.querySelector<HTMLInputElement>(`input[name="${field.key}"]`);
      if (!input || input.value === form.getValues(field.key)) continue;
      form.setValue(field.key, input.value, { shouldDirty: true });
      memory.note(field, input.value, field === userName);
    }
  }

  /** `reason: missing` is no fault of the person's: nothing was stored yet. */
  function errorOf(field: FlowField): string | null {
    const message = errors[field.key]?.message;
    if (message !== undefined) return message;
    const isRejected = field.reason === 'rejected' && dirtyFields[field.key] !== true;
    return isRejected ? t('fieldRejected') : null;
  }

  const count = Object.keys(errors).length;
  const lonePassword = userName === undefined && fields.some(({ kind }) => FIELD_FACTS[kind].asks === 'password');
  return (
    <FormElement element={element} onSend={send}>
      {count > 1 && <p {...part('errorSummary')}>{t.count('errorSummary', count)}</p>}
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
      <div {...part('fieldset')}>
        {fields.map((field, index) => (
          <TextField
            key={field.key}
            field={field}
            role={{ isUserName: field === userName, isLast: index === fields.length - 1 }}
            registration={form.register(field.key, {
              validate: (value) => !isMissing(field, value) || t('requiredError', { label: labelOf(field) }),
            })}
            error={errorOf(field)}
            busy={busy}
          />
        ))}
      </div>
      <Button
        type={isInForm ? 'button' : 'submit'}
        busy={busy && isSender}
        disabled={busy}
        {...(isInForm && { onClick: send })}
      >
        {busy && isSender ? t('submitting') : submitLabel}
      </Button>
    </FormElement>
  );
}

/** A password may be made of spaces; nothing else is. */
function isMissing({ kind, required }: FlowField, value: string | undefined): boolean {
  if (!required) return false;
  return (
    (FIELD_FACTS[kind].asks === 'password' ? value : cleanValue(kind, value ?? '').trim()) === '' || value === undefined
  );
}
