import { useCallback, useId, useMemo, useRef, useSyncExternalStore } from 'react';
import type { FlowFields } from './form/flow-fields';
import type { FORM } from './form/lazy-form';
import type { useLazyModule } from './lazy/use-lazy-module';
import { choicePropsOf } from './pickers/choice-props';
import type { FlowChoice } from './protocol/connection';
import type { FlowActions } from './screens/views/flow-actions';
import { useKeyed } from './session/use-keyed';

/** What there is one of for a flow, whatever it asks. Another number is another flow. */
export interface FormOwner extends Pick<FlowFields, 'initialValues'> {
  readonly number: number;
  /** Null until there is a form to type into. */
  memory: FlowFields['memory'] | null;
}

interface FlowFormOptions
  extends Omit<FlowFields, 'id' | 'states' | 'inputs' | 'memory' | 'initialValues' | 'submitFields'> {
  readonly flow: FormOwner;
  readonly actions: FlowActions;
  readonly library: ReturnType<typeof useLazyModule<NonNullable<(typeof FORM)['current']>>>;
}

const never = () => () => {};

function tooEarly(): never {
  throw new Error('No field was asked for yet: take it from the question on the screen.');
}

const NOTHING_YET = { getFieldProps: tooEarly, getFieldParts: tooEarly, getSubmitProps: tooEarly };

/** What a host's own inputs and buttons get. Each function is the same for as long as what it gives is. */
export function useFlowForm({
  library,
  flow,
  onFault,
  question,
  isSubmitting,
  passwordManager,
  isInForm,
  t,
  announce,
  actions,
}: FlowFormOptions) {
  const id = useId();
  const fields = useKeyed(`${flow.number} ${library === null}`, () => library?.fieldsOf(flow) ?? null);
  const { initialValues } = flow;
  const { submitFields, choose } = actions;
  const form = useMemo<FlowFields | null>(
    () =>
      fields && {
        ...fields,
        ...{ id, initialValues, passwordManager, isInForm },
        ...{ t, announce, question, isSubmitting, submitFields, onFault },
      },
    [id, fields, initialValues, passwordManager, isInForm, t, announce, question, isSubmitting, submitFields, onFault],
  );
  // A host that puts fields into components of its own, as the widget does, is not rendered for each of their changes.
  const isRead = useRef(false);
  const read = () => (isRead.current ? fields?.states.getSnapshot() : null);
  const seen = useSyncExternalStore(fields?.states.subscribe ?? never, read, read);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was seen is what they give.
  const ofFields = useMemo(
    () => (library === null || form === null ? NOTHING_YET : library.propsOf(form, isRead)),
    [library, form, seen],
  );
  const getChoiceProps = useCallback(
    (choice: FlowChoice) => choicePropsOf(isSubmitting, () => choose(choice)),
    [isSubmitting, choose],
  );
  return { ...ofFields, getChoiceProps, form };
}
