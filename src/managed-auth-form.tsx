import { type FlowFields, FlowFieldsProvider } from './form/flow-fields';
import type { FlowFormProps } from './form/flow-form';
import { FORM } from './form/lazy-form';
import { useLazyModule } from './lazy/use-lazy-module';

export interface ManagedAuthFormProps extends FlowFormProps {
  /** What `useManagedAuthFlow` returns. */
  readonly flow: { readonly form: FlowFields | null };
}

/**
 * The form around fields of your own markup: a `<form>` with the attributes that it is given, or where it stands in another
 * form, which HTML allows no form in, a `<div>` in which Enter does the same. Inputs in it get `flow.getFieldProps(field)`,
 * its button `flow.getSubmitProps(fields)`.
 */
export function ManagedAuthForm({ flow, ...props }: ManagedAuthFormProps) {
  const library = useLazyModule(FORM);
  if (library === null || flow.form === null) return null;
  return (
    <FlowFieldsProvider value={flow.form}>
      <library.FlowForm {...props} />
    </FlowFieldsProvider>
  );
}
