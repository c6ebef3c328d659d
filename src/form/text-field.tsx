import { Eye, EyeOff } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useParts } from '../appearance/use-parts';
import { useTranslator } from '../localization/use-translator';
import { type Field, isOneTimeCode, isSecret } from '../protocol/connection';
import { SiteText } from '../ui/site-text';
import { labelOf } from './field-label';
import { useFormSettings } from './form-memory';
import { inputAttributes, REPLAY_MASK_CLASSES } from './input-attributes';
import { useReveal } from './use-reveal';

export interface TextFieldProps {
  readonly field: Field;
  readonly registration: UseFormRegisterReturn;
  readonly error: string | null;
  readonly busy: boolean;
  readonly isLast: boolean;
}

/** One field of a prompt: label, input, hint, and what is wrong with it. */
export function TextField({ field, registration, error, busy, isLast }: TextFieldProps) {
  const part = useParts();
  const t = useTranslator();
  const { memory, passwordManager } = useFormSettings();
  const id = useId();
  const reveal = useReveal(busy);
  const [capsLock, setCapsLock] = useState(false);
  const [straySpace, setStraySpace] = useState(false);
  const attributes = inputAttributes(field, passwordManager, isLast);
  const isMasked = attributes.type === 'password';
  const warning = capsLock && isMasked ? t('capsLock') : straySpace && isMasked ? t('straySpace') : null;
  const inputPart = part(isOneTimeCode(field.kind) ? 'codeInput' : 'input');
  const describedBy = [field.hint && `${id}hint`, error && `${id}error`, warning && `${id}warning`].filter(Boolean);
  const label = labelOf(field);
  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));

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
          className={[inputPart.className, REPLAY_MASK_CLASSES].filter(Boolean).join(' ')}
          id={id}
          dir="auto"
          type={isMasked && reveal.isRevealed ? 'text' : attributes.type}
          placeholder={field.placeholder ?? undefined}
          aria-required={field.required}
          aria-invalid={error !== null}
          aria-describedby={describedBy.join(' ') || undefined}
          onKeyDown={isMasked ? watchCapsLock : undefined}
          onKeyUp={isMasked ? watchCapsLock : undefined}
          onChange={(event) => {
            memory.note(field, event.target.value);
            if (isSecret(field.kind)) setStraySpace(/^\s|\s$/.test(event.target.value));
            return registration.onChange(event);
          }}
        />
        {isMasked && (
          <button
            {...part('revealButton')}
            type="button"
            aria-pressed={reveal.isRevealed}
            aria-controls={id}
            aria-label={t('show', { label })}
            onClick={reveal.toggle}
          >
            {reveal.isRevealed ? <EyeOff size={18} aria-hidden="true" /> : <Eye size={18} aria-hidden="true" />}
          </button>
        )}
      </div>
      {field.hint !== null && (
        <div id={`${id}hint`}>
          <SiteText as="hint">{field.hint}</SiteText>
        </div>
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
