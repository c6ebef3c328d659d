import { Eye, EyeOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useParts } from '../appearance/use-parts';
import { useTranslator } from '../localization/use-translator';
import type { FlowField } from '../protocol/connection';
import { isOneTimeCode } from '../protocol/field-kinds';
import { Button, IconButton } from '../ui/button';
import { useComponents } from '../ui/components';
import { SiteText } from '../ui/site-text';
import type { FieldStates } from './field-states';
import { useFlowFields } from './flow-fields';
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
      <ErrorSummary fields={fields} />
      <div {...part('fieldset')}>
        {fields.map((field) => (
          <TextField key={field.key} field={field} />
        ))}
      </div>
      <SubmitButton fields={fields} label={submitLabel} />
    </FlowForm>
  );
}

/** What of the fields' states is asked for: whoever asks is rendered when that is another. */
function useFieldStates<T>(read: (states: FieldStates) => T): T {
  const { states } = useFlowFields();
  const snapshot = () => read(states);
  return useSyncExternalStore(states.subscribe, snapshot, snapshot);
}

function ErrorSummary({ fields }: Pick<FieldsFormProps, 'fields'>) {
  const part = useParts();
  const t = useTranslator();
  const errorCount = useFieldStates((states) => fields.filter(({ key }) => states.of(key).isMissing).length);
  return errorCount > 1 ? <p {...part('errorSummary')}>{t.count('errorSummary', errorCount)}</p> : null;
}

function SubmitButton({ fields, label }: Pick<FieldsFormProps, 'fields'> & { label: string }) {
  const t = useTranslator();
  const flow = useFlowFields();
  const { isInForm, isSubmitting } = flow;
  const isSent = useFieldStates((states) => fields.some(({ key }) => states.of(key).isSent));
  const isSender = isSent && isSubmitting;
  return (
    <Button
      type={isInForm ? 'button' : 'submit'}
      busy={isSender}
      disabled={isSubmitting}
      {...(isInForm && { onClick: () => FORM.current?.sendFields(fields, flow) })}
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
  const state = useFieldStates((states) => states.of(field.key));
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
