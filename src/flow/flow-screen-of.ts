import { type Choice, type Field, type FlowField, ownFields, type Prompt } from '../protocol/connection';
import type { Submission } from '../protocol/submission';
import type { FlowQuestion, FlowScreen, FlowSubmittingScreen } from './flow-screen';
import type { ExternalActionScreen, PromptScreen, Screen, SubmittingScreen } from './screen';

/** The screen as a view sees it: without what only sending and settling need. */
export function flowScreenOf(screen: Screen): FlowScreen {
  switch (screen.kind) {
    case 'prompt':
    case 'externalAction':
      return askingScreen(screen);
    case 'submitting':
      return submittingScreen(screen);
    default:
      return screen;
  }
}

function askingScreen({ prompt, arrival, ...screen }: PromptScreen | ExternalActionScreen) {
  const { serial, origin: id, notice, isReturn, emptied } = arrival;
  return { ...screen, question: { id, serial, notice, isReturn, emptied, ...askedOf(prompt) } };
}

function submittingScreen({ asked, ...screen }: SubmittingScreen): FlowSubmittingScreen {
  return { ...screen, asked: asked === null ? null : askingScreen(asked) };
}

function askedOf(prompt: Prompt): Pick<FlowQuestion, 'siteError' | 'fields' | 'choices'> {
  const own = ownFields(prompt);
  const linked = prompt.fields.filter((field) => !own.includes(field));
  const choices = prompt.choices.map(({ action: _, ...choice }) => ({
    ...choice,
    fields: linked.filter(({ linkedTo }) => linkedTo === choice.method).map(flowField),
  }));
  return { siteError: prompt.siteError, fields: own.map(flowField), choices };
}

function flowField({ submitAs: _submitAs, linkedTo: _linkedTo, ...field }: Field): FlowField {
  return field;
}

/** What is sent for values by the keys of the fields that are asked now; null if one of them is not. */
export function fieldsSubmission(screen: Screen, values: Readonly<Record<string, string>>): Submission | null {
  const keys = Object.keys(values);
  const fields = promptOn(screen)?.fields.filter(({ key }) => keys.includes(key)) ?? [];
  if (fields.length === 0 || fields.length !== keys.length) return null;
  return { kind: 'fields', entries: fields.map((field) => ({ field, value: values[field.key] ?? '' })) };
}

/** What is sent for the key of a choice that is offered now; null if it is not. */
export function choiceSubmission(screen: Screen, { key }: Pick<Choice, 'key'>): Submission | null {
  const choice = promptOn(screen)?.choices.find((each) => each.key === key);
  return choice === undefined ? null : { kind: 'choice', choice };
}

function promptOn(screen: Screen): Prompt | null {
  return screen.kind === 'prompt' || screen.kind === 'externalAction' ? screen.prompt : null;
}
