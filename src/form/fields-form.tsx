import { Eye, EyeOff } from 'lucide-react';
import { useContext, useSyncExternalStore } from 'react';
import { useParts } from '../appearance/use-parts';
import { useTranslator } from '../localization/use-translator';
import type { FlowField } from '../protocol/connection';
import { isOneTimeCode } from '../protocol/field-kinds';
import { Button, IconButton } from '../ui/button';
import { useComponents } from '../ui/components';
import { SiteText } from '../ui/site-text';
import { FormStatusContext, useFlowFields } from './flow-fields';
import { FORM } from './lazy-form';

export interface FieldsFormProps {
  readonly fields: readonly FlowField[];
  readonly submitLabel: string;
}

/** The fields of one action and the button that sends them. It is shown once what a form is made of is there. */
export function FieldsForm({ fields, submitLabel }: FieldsFormProps) {
  const part = useParts();
  if (FORM.current === null) return null;
  const { FlowForm } = FORM.current;
  return (
    <FlowForm fields={fields}>
      <ErrorSummary />
      <div {...part('fieldset')}>
        {fields.map((field) => (
          <TextField key={field.key} field={field} />
        ))}
      </div>
      <SubmitButton label={submitLabel} />
    </FlowForm>
  );
}

function ErrorSummary() {
  const part = useParts();
  const t = useTranslator();
  const { errorCount } = useContext(FormStatusContext);
  return errorCount > 1 ? <p {...part('errorSummary')}>{t.count('errorSummary', errorCount)}</p> : null;
}

function SubmitButton({ label }: { label: string }) {
  const t = useTranslator();
  const { isInForm, isSubmitting } = useFlowFields();
  const { isSender, send } = useContext(FormStatusContext);
  return (
    <Button
      type={isInForm ? 'button' : 'submit'}
      busy={isSender}
      disabled={isSubmitting}
      {...(isInForm && { onClick: send })}
    >
      {isSender ? t('submitting') : label}
    </Button>
  );
}

/** One field of a prompt: label, input, hint, and what is wrong with it. A key press renders this one alone. */
function TextField({ field }: { field: FlowField }) {
  const part = useParts();
  const t = useTranslator();
  const flow = useFlowFields();
  const { Input } = useComponents();
  const read = () => flow.states.of(field.key);
  const state = useSyncExternalStore(flow.states.subscribe, read, read);
  if (FORM.current === null) return null;
  const { fieldPropsOf, fieldPartsOf } = FORM.current;
  const { className, ...input } = fieldPropsOf(field, state, flow);
  const { label, labelProps, hint, hintProps, warning, warningProps, error, errorProps, isRevealed, revealProps } =
    fieldPartsOf(field, state, flow);
  const inputPart = part(isOneTimeCode(field.kind) ? 'codeInput' : 'input');
  const classNames = [inputPart.className, className].filter(Boolean).join(' ');
  const attributes = { ...inputPart, ...input, className: classNames };
  return (
    <div {...part('field')}>
      <label {...part('label')} htmlFor={labelProps.htmlFor}>
        <bdi>{label}</bdi>
        {!field.required && <span {...part('optionalMark')}> ({t('optional')})</span>}
      </label>
      <div {...part('control')}>
        {Input ? <Input {...attributes} field={field} /> : <input {...attributes} />}
        {revealProps !== null && (
          <IconButton {...part('revealButton')} {...revealProps}>
            {isRevealed ? <EyeOff size={18} aria-hidden="true" /> : <Eye size={18} aria-hidden="true" />}
          </IconButton>
        )}
      </div>
      {hint !== null && (
        <SiteText as="hint" id={hintProps.id}>
          {hint}
        </SiteText>
      )}
      {warning !== null && (
        <p {...part('fieldWarning')} {...warningProps}>
          {warning}
        </p>
      )}
      {error !== null && (
        <p {...part('fieldError')} {...errorProps}>
          {error}
        </p>
      )}
    </div>
  );
}
