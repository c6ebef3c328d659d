import { type FormEvent, useLayoutEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useParts } from '../appearance/use-parts';
import type { Returned } from '../flow/screen';
import { useTranslator } from '../localization/use-translator';
import { type Field, isOneTimeCode, isSecret } from '../protocol/connection';
import type { FieldEntry } from '../protocol/submission';
import { Button } from '../ui/button';
import { useAnnounce } from '../ui/use-announce';
import { labelOf } from './field-label';
import { useFormSettings } from './form-memory';
import { cleanValue, isIdentifier } from './input-attributes';
import { TextField } from './text-field';

/** What was typed, by the fields' own keys. Names from the wire never become paths of the form library. */
type FormValues = Record<string, string>;

export interface FieldsFormProps {
  readonly fields: readonly Field[];
  readonly submitLabel: string;
  /** What was sent is under way: the form stays, and nothing in it can be changed. */
  readonly busy: boolean;
  /** Whether it was this form that was sent. */
  readonly isSender: boolean;
  readonly returned: Returned | null;
  readonly onSubmit: (entries: readonly FieldEntry[]) => void;
}

/**
 * The fields of one action and the button that sends them. Values live in its inputs and in this instance of the form
 * library; both go when the step is left.
 */
export function FieldsForm({ fields, submitLabel, busy, isSender, returned, onSubmit }: FieldsFormProps) {
  const part = useParts();
  const t = useTranslator();
  const announce = useAnnounce();
  const { memory } = useFormSettings();
  const form = useForm<FormValues>({
    defaultValues: Object.fromEntries(fields.map((field) => [field.key, memory.recall(field)])),
    shouldFocusError: true,
  });
  const { errors } = form.formState;
  useEmptiedAfterReturn(fields, returned, form.reset, form.getValues);

  function onInvalid(found: typeof errors) {
    const count = Object.keys(found).length;
    const [first] = fields.flatMap(({ key }) => found[key]?.message ?? []);
    announce(count > 1 ? t.count('errorSummary', count) : (first ?? ''));
  }

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // A sign-in form of ours must not be taken for a form of the host's that surrounds the widget.
    event.stopPropagation();
    if (busy) return;
    takeWhatManagersFilledIn(event.currentTarget, fields, form.setValue);
    void form.handleSubmit((values) => {
      onSubmit(fields.map((field) => ({ field, value: cleanValue(field.kind, values[field.key] ?? '') })));
    }, onInvalid)(event);
  }

  /** `reason: missing` is no fault of the person's: nothing was stored yet. */
  function errorOf(field: Field): string | null {
    const message = errors[field.key]?.message;
    if (message !== undefined) return message;
    const isRejected = field.reason === 'rejected' && !form.getFieldState(field.key).isDirty;
    return isRejected ? t('fieldRejected') : null;
  }

  const count = Object.keys(errors).length;
  const needsUserName = fields.some(({ kind }) => kind === 'password') && !fields.some(isIdentifier);
  return (
    <form {...part('form')} noValidate onSubmit={send}>
      {count > 1 && <p {...part('errorSummary')}>{t.count('errorSummary', count)}</p>}
      {needsUserName && memory.identifier !== null && (
        <input type="text" autoComplete="username" value={memory.identifier} readOnly hidden />
      )}
      <fieldset {...part('fieldset')} disabled={busy}>
        {fields.map((field, index) => (
          <TextField
            key={field.key}
            field={field}
            registration={form.register(field.key, {
              validate: (value) => !isMissing(field, value) || t('requiredError', { label: labelOf(field) }),
            })}
            error={errorOf(field)}
            busy={busy}
            isLast={index === fields.length - 1}
          />
        ))}
      </fieldset>
      <Button type="submit" busy={busy && isSender} disabled={busy}>
        {busy && isSender ? t('submitting') : submitLabel}
      </Button>
    </form>
  );
}

/** A password may be made of spaces; nothing else is. */
function isMissing({ kind, required }: Field, value: string | undefined): boolean {
  if (!required) return false;
  return (kind === 'password' ? value : cleanValue(kind, value ?? '').trim()) === '' || value === undefined;
}

/** Some password managers fill in without the events that a form library listens to. */
function takeWhatManagersFilledIn(
  form: HTMLFormElement,
  fields: readonly Field[],
  setValue: (key: string, value: string) => void,
): void {
  for (const { key } of fields) {
    const input = form.elements.namedItem(key);
    if (input instanceof HTMLInputElement) setValue(key, input.value);
  }
}

/** Empties what must be typed again, once for each time that a submission came back. */
function useEmptiedAfterReturn(
  fields: readonly Field[],
  returned: Returned | null,
  reset: (values: FormValues) => void,
  getValues: () => FormValues,
): void {
  const seen = useRef(returned?.count ?? 0);
  useLayoutEffect(() => {
    if (returned === null || returned.count === seen.current) return;
    seen.current = returned.count;
    if (returned.clear === 'nothing') return;
    const isEmptied = returned.clear === 'secrets' ? isSecret : isOneTimeCode;
    const kept = fields.map((field) => [field.key, isEmptied(field.kind) ? '' : (getValues()[field.key] ?? '')]);
    reset(Object.fromEntries(kept));
  }, [returned, fields, reset, getValues]);
}
