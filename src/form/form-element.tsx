import { type HTMLAttributes, type SyntheticEvent, useCallback } from 'react';
import { useParts } from '../appearance/use-parts';
import { isComposing } from '../ui/is-composing';
import { useFlowFields } from './flow-fields';

export interface FormElementProps extends HTMLAttributes<HTMLElement> {
  readonly element: { current: HTMLElement | null };
  readonly onSend: () => void;
}

/**
 * A `<form>`. Within a form of the host's, where HTML allows none, it is an element in which Enter does the same; its
 * controls then say by an empty `form` attribute that they belong to no form. Around either of them a host's form, also
 * around a portal, hears neither of sending nor of what is typed.
 */
export function FormElement({ element, onSend, ...attributes }: FormElementProps) {
  const part = useParts();
  const { isInForm } = useFlowFields();
  const ref = useCallback(
    (node: HTMLElement | null) => {
      element.current = node;
    },
    [element],
  );
  const keep = (event: SyntheticEvent) => event.stopPropagation();
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onSend();
  };
  const common = { ...part('form'), ...attributes, ref, onChange: keep, onInput: keep };
  return isInForm ? (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter is what it would be in a form.
    <div
      {...common}
      onKeyDown={(event) => {
        const isInput = (event.target as Element).localName === 'input';
        if (event.key === 'Enter' && isInput && !isComposing(event)) send(event);
      }}
    />
  ) : (
    <form {...common} noValidate onSubmit={send} />
  );
}
