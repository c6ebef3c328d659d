import { Eye, EyeOff } from 'lucide-react';
import { type ChangeEvent, useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useParts } from '../appearance/use-parts';
import { useTranslator } from '../localization/use-translator';
import type { FlowField } from '../protocol/connection';
import { isOneTimeCode } from '../protocol/field-kinds';
import { SiteText } from '../ui/site-text';
import { labelOf } from './field-label';
import { useFormSettings } from './form-memory';
import { cleanValue, type FieldRole, inputAttributes, REPLAY_MASK_CLASSES } from './input-attributes';
import { useReveal } from './use-reveal';
import { useWarnings } from './use-warnings';

export interface TextFieldProps {
  readonly field: FlowField;
  readonly role: FieldRole;
  readonly registration: UseFormRegisterReturn;
  readonly error: string | null;
  /** What was sent is under way: it can be read and keeps the focus, but not be changed. */
  readonly busy: boolean;
}

/** One field of a prompt: label, input, hint, and what is wrong with it. */
export function TextField({ field, role, registration, error, busy }: TextFieldProps) {
  const part = useParts();
  const t = useTranslator();
  const { memory, passwordManager, isInForm } = useFormSettings();
  const id = useId();
  const reveal = useReveal(busy);
  const attributes = inputAttributes(field, passwordManager, role);
  const isMasked = attributes.type === 'password';
  const { warning, check, keys } = useWarnings(isMasked, busy);
  const inputPart = part(isOneTimeCode(field.kind) ? 'codeInput' : 'input');
  const describedBy = [error && `${id}error`, warning && `${id}warning`, field.hint && `${id}hint`].filter(Boolean);
  const label = labelOf(field);

  function onChange(event: ChangeEvent<HTMLInputElement>) {
    const { target, nativeEvent } = event;
    const isPasted = 'inputType' in nativeEvent && nativeEvent.inputType === 'insertFromPaste';
    if (isPasted) target.value = cleanValue(field.kind, target.value);
    memory.note(field, target.value, role.isUserName);
    check(target.value);
    return registration.onChange(event);
  }

  return (
    <div {...part('field')}>
      <label {...part('label')} htmlFor={id}>
        <bdi>{label}</bdi>
        {!field.required && <span {...part('optionalMark')}> ({t('optional')})</span>}
      </label>
      <div {...part('control')}>
        <input
          {...attributes}
          {...inputPart}
          {...registration}
          {...keys}
          className={[inputPart.className, REPLAY_MASK_CLASSES].filter(Boolean).join(' ')}
          id={id}
          form={isInForm ? '' : undefined}
          dir="auto"
          type={isMasked && reveal.isRevealed ? 'text' : attributes.type}
          placeholder={field.placeholder ?? undefined}
          readOnly={busy}
          aria-disabled={busy || undefined}
          aria-required={field.required}
          aria-invalid={error !== null}
          aria-describedby={describedBy.join(' ') || undefined}
          onChange={onChange}
        />
        {isMasked && (
          <button
            {...part('revealButton')}
            type="button"
            form=""
            aria-pressed={reveal.isRevealed}
            aria-controls={id}
            aria-disabled={busy || undefined}
            aria-label={t('show', { label })}
            onClick={reveal.toggle}
          >
            {reveal.isRevealed ? <EyeOff size={18} aria-hidden="true" /> : <Eye size={18} aria-hidden="true" />}
          </button>
        )}
      </div>
      {field.hint !== null && (
        <SiteText as="hint" id={`${id}hint`}>
          {field.hint}
        </SiteText>
      )}
      {warning !== null && (
        <p {...part('fieldWarning')} id={`${id}warning`}>
          {warning}
        </p>
      )}
      {error !== null && (
        <p {...part('fieldError')} id={`${id}error`}>
          {error}
        </p>
      )}
    </div>
  );
}
