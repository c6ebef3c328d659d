import { createContext, useContext } from 'react';
import type { FlowQuestion } from '../flow/flow-screen';
import type { Translator } from '../localization/translator';
import type { FlowField } from '../protocol/connection';
import type { Announce } from '../ui/announce';
import type { FieldInputs } from './field-inputs';
import type { FieldStates } from './field-states';
import type { FormMemory } from './form-memory';
import type { InitialValues } from './initial-values';
import type { PasswordManagerPolicy } from './input-attributes';

/** What a flow's forms and fields work with, whoever renders them. */
export interface FlowFields {
  /** Begins the ids of its elements. */
  readonly id: string;
  readonly states: FieldStates;
  readonly inputs: FieldInputs;
  readonly memory: FormMemory;
  /** What the host knows before anything is typed. */
  readonly initialValues: InitialValues;
  readonly passwordManager: PasswordManagerPolicy;
  /** The widget stands in a form of the host's, in which nothing of it may take part. */
  readonly isInForm: boolean;
  readonly t: Translator;
  readonly announce: Announce;
  /** What is asked; null where nothing is. */
  readonly question: FlowQuestion | null;
  /** Something was sent and is under way: it can be read and keeps the focus, but not be changed. */
  readonly isSubmitting: boolean;
  /** Tells the developer of a value for a secret, which is left out. */
  readonly onFault: (fault: 'initialSecret') => void;
  readonly submitFields: (values: Readonly<Record<string, string>>) => void;
}

const FlowFieldsContext = createContext<FlowFields | null>(null);

export const FlowFieldsProvider = FlowFieldsContext.Provider;

export function useFlowFields(): FlowFields {
  const flow = useContext(FlowFieldsContext);
  if (flow === null) throw new Error('A form must be rendered inside <ManagedAuthFlow>.');
  return flow;
}

/** The fields that are sent together with one: the question's own, or those of a choice. */
export function formOf(question: FlowQuestion | null, field: FlowField | undefined): readonly FlowField[] {
  if (question === null) return [];
  const isIn = (form: readonly FlowField[]) => form.some(({ key }) => key === field?.key);
  return [question.fields, ...question.choices.map(({ fields }) => fields)].find(isIn) ?? [];
}
