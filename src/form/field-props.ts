import type { ButtonHTMLAttributes, ChangeEvent, InputHTMLAttributes, KeyboardEvent, RefCallback } from 'react';
import type { FlowField } from '../protocol/connection';
import { FIELD_FACTS, isOneTimeCode } from '../protocol/field-kinds';
import { labelOf } from './field-label';
import type { FieldState } from './field-states';
import { type FlowFields, formOf } from './flow-fields';
import { isIdentifier } from './initial-values';
import { inputAttributes, REPLAY_MASK_CLASSES, sentValue } from './input-attributes';
import { checkChange, requiredError, sendFields } from './send-fields';

/**
 * All that a field's `<input>` has: spread it onto yours. It has no `value`: what is typed is in the input alone. Of its own
 * only a `className` should be merged, because the given one asks session recorders to leave the value out.
 */
export interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  /** Its form finds the input by this: for the `<input>`, or for an element around it. */
  readonly ref: RefCallback<HTMLElement>;
  /** Its label and its words name it by this. */
  readonly id: string;
  /** The field's `key`. */
  readonly name: string;
  /** Asks session recorders to leave the value out. */
  readonly className: string;
}

/** What stands around a field's input. */
export interface FieldParts {
  /** The site's own words, or the field's name made readable. */
  readonly label: string;
  /** For the `<label>`. */
  readonly labelProps: { readonly htmlFor: string };
  /** The site's hint; null where there is none. */
  readonly hint: string | null;
  /** For the element that says the hint. */
  readonly hintProps: TextProps;
  /** What is likely to be a slip in a secret that cannot be read, such as Caps Lock. */
  readonly warning: string | null;
  /** For the element that says the warning. */
  readonly warningProps: TextProps;
  /** What is missing, or that the site has rejected it. */
  readonly error: string | null;
  /** For the element that says the error. */
  readonly errorProps: TextProps;
  /** The secret shows as text just now. */
  readonly isRevealed: boolean;
  /** For the button that shows a secret as text, for at most 30 seconds; null for what is not masked. */
  readonly revealProps: ButtonHTMLAttributes<HTMLButtonElement> | null;
}

/** What the button that sends a form has. */
export interface SubmitProps {
  /** `button` in a form of the host's, which it would send. */
  readonly type: 'submit' | 'button';
  /** Empty there, so that it belongs to no form. */
  readonly form: '' | undefined;
  /** Something is under way: it cannot be pressed, and keeps the focus. */
  readonly 'aria-disabled': true | undefined;
  /** Sends the fields where no form does. */
  readonly onClick: (() => void) | undefined;
}

interface TextProps {
  readonly id: string;
  readonly dir?: 'auto';
}

/** The words about a field that its input is described by. */
function wordsOf(field: FlowField, state: FieldState, flow: FlowFields) {
  const { isMissing, isDirty, hasCapsLock, hasStraySpace } = state;
  const { t } = flow;
  // `missing` is no fault of the person's: nothing was stored yet.
  const isRejected = field.reason === 'rejected' && !isDirty;
  return {
    error: isMissing ? requiredError(field, flow) : isRejected ? t('fieldRejected') : null,
    warning: hasCapsLock ? t('capsLock') : hasStraySpace ? t('straySpace') : null,
  };
}

/** The attributes and handlers of a field's input. */
export function fieldPropsOf(field: FlowField, state: FieldState, flow: FlowFields): FieldProps {
  const { states, inputs, memory, passwordManager, isInForm, isSubmitting, announce } = flow;
  const { key } = field;
  const fields = formOf(flow.question, field);
  const isUserName = fields.find(isIdentifier)?.key === key;
  const attributes = inputAttributes(field, passwordManager, { isUserName, isLast: fields.at(-1)?.key === key });
  const isMasked = attributes.type === 'password';
  const id = flow.id + key;
  const { error, warning } = wordsOf(field, state, flow);
  const describedBy = [error && `${id}error`, warning && `${id}warning`, field.hint && `${id}hint`].filter(Boolean);

  function warn(change: Partial<Pick<FieldState, 'hasCapsLock' | 'hasStraySpace'>>) {
    if (!isMasked || isSubmitting) return;
    states.update(key, change);
    const now = wordsOf(field, states.of(key), flow).warning;
    if (now !== null && now !== warning) announce(now, 'polite');
  }
  const watch = (event: KeyboardEvent) => warn({ hasCapsLock: event.getModifierState('CapsLock') });

  return {
    ...attributes,
    className: REPLAY_MASK_CLASSES,
    id,
    name: key,
    ref: inputs.refOf(key),
    form: isInForm ? '' : undefined,
    dir: 'auto',
    type: isMasked && state.isRevealed && !isSubmitting ? 'text' : attributes.type,
    placeholder: field.placeholder ?? undefined,
    readOnly: isSubmitting,
    'aria-disabled': isSubmitting || undefined,
    'aria-required': field.required,
    'aria-invalid': error !== null,
    'aria-describedby': describedBy.join(' ') || undefined,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      const { target, nativeEvent } = event;
      const isPasted = 'inputType' in nativeEvent && nativeEvent.inputType === 'insertFromPaste';
      if (isPasted && isOneTimeCode(field.kind)) target.value = sentValue(field, target.value);
      inputs.typedIn(key, target);
      memory.note(field, target.value, isUserName);
      warn({ hasStraySpace: /^\s|\s$/.test(target.value) });
      checkChange(field, flow);
    },
    ...(isMasked && { onKeyDown: watch, onKeyUp: watch }),
  };
}

/** Label, hint, warning, error and the switch of a field, with the ids by which its input finds them. */
export function fieldPartsOf(field: FlowField, state: FieldState, flow: FlowFields): FieldParts {
  const { states, isSubmitting, t } = flow;
  const { key, hint } = field;
  const id = flow.id + key;
  const label = labelOf(field);
  const isRevealed = state.isRevealed && !isSubmitting;
  const isMasked = FIELD_FACTS[field.kind].type === 'password';
  return {
    label,
    labelProps: { htmlFor: id },
    hint,
    hintProps: { id: `${id}hint`, dir: 'auto' },
    ...wordsOf(field, state, flow),
    warningProps: { id: `${id}warning` },
    errorProps: { id: `${id}error` },
    isRevealed,
    revealProps: isMasked
      ? {
          type: 'button',
          form: '',
          'aria-pressed': isRevealed,
          'aria-controls': id,
          'aria-disabled': isSubmitting || undefined,
          'aria-label': t('show', { label }),
          onClick: () => states.reveal(key, !isRevealed && !isSubmitting),
        }
      : null,
  };
}

/**
 * The props that a host's own elements get.
 *
 * @param isRead is told once they are asked for: whoever asks wants to be rendered when they change.
 */
export function propsOf(flow: FlowFields, isRead: { current: boolean }) {
  const { states, isInForm, isSubmitting } = flow;
  const read = (field: FlowField) => {
    isRead.current = true;
    return [field, states.of(field.key), flow] as const;
  };
  return {
    getFieldProps: (field: FlowField) => fieldPropsOf(...read(field)),
    getFieldParts: (field: FlowField) => fieldPartsOf(...read(field)),
    getSubmitProps: (fields: readonly FlowField[]): SubmitProps => ({
      type: isInForm ? 'button' : 'submit',
      form: isInForm ? '' : undefined,
      'aria-disabled': isSubmitting || undefined,
      onClick: isInForm ? () => sendFields(formOf(flow.question, fields[0]), flow) : undefined,
    }),
  };
}
