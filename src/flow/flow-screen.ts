import { type Field, type FlowChoice, type FlowField, ownFields, type Prompt } from '../protocol/connection';
import type { Notice } from './arrival';
import type {
  CanceledScreen,
  ConnectFailedScreen,
  ConsentScreen,
  DiscoveringScreen,
  ExpiredScreen,
  ExternalActionScreen,
  FailedScreen,
  IdleScreen,
  InterventionScreen,
  LoadingScreen,
  NoAccessScreen,
  PromptScreen,
  Screen,
  ScreenBase,
  SubmittingScreen,
  SucceededScreen,
  UnreachableScreen,
  UnsupportedScreen,
} from './screen';

/**
 * What the person is to see now: one of these, and nothing else. A `switch` over `kind` that ends in `satisfies never`
 * does not compile when a version adds one. The texts in it are the site's or the server's, and only ever text.
 */
export type FlowScreen =
  | LoadingScreen
  | UnreachableScreen
  | NoAccessScreen
  | ConnectFailedScreen
  | IdleScreen
  | ConsentScreen
  | DiscoveringScreen
  | FlowPromptScreen
  | FlowExternalActionScreen
  | FlowSubmittingScreen
  | InterventionScreen
  | UnsupportedScreen
  | SucceededScreen
  | FailedScreen
  | ExpiredScreen
  | CanceledScreen;

/** One kind of screen, as in `FlowScreenOf<'prompt'>`. */
export type FlowScreenOf<Kind extends FlowScreen['kind']> = Extract<FlowScreen, { readonly kind: Kind }>;

/** What a screen asks of the person. */
export interface FlowQuestion {
  /**
   * The same for as long as the person is at this question, also when what they sent comes back: the `key` for what you
   * keep beside it, such as an opened choice.
   */
  readonly id: number;
  /** Rises each time that it comes up, also when what was sent comes back. */
  readonly serial: number;
  /** Why it is here, where that needs a word. */
  readonly notice: Notice | null;
  /** What was sent from here came back, as `notice` tells: the person is where they were. */
  readonly isReturn: boolean;
  /** What was typed before and must be typed again. */
  readonly emptied: 'secrets' | 'codes' | 'nothing';
  /** `website_error`: the site's own words about what was sent. */
  readonly siteError: string | null;
  /** What to fill in, as one form. Empty where there are only choices. */
  readonly fields: readonly FlowField[];
  /** Other ways to go on, in the site's order. */
  readonly choices: readonly FlowChoice[];
}

/** Fields and choices of one step, asked of the person. */
export interface FlowPromptScreen extends ScreenBase {
  readonly kind: 'prompt';
  /** What is asked. */
  readonly question: FlowQuestion;
}

/** Something has to be done elsewhere: a push approved, a link opened, a key touched. */
export interface FlowExternalActionScreen extends ScreenBase {
  readonly kind: 'externalAction';
  /** `external_action_message`: what to do, in the site's or Kernel's words; null where the server gave none. */
  readonly message: string | null;
  /** What can be done instead; its fields and choices may be empty. */
  readonly question: FlowQuestion;
}

/** Something was sent and is not settled. What it was sent from stays on the page, and nothing in it can be changed. */
export interface FlowSubmittingScreen extends ScreenBase {
  readonly kind: 'submitting';
  /** What it was sent from; null when this page did not see that, as after a reload. */
  readonly asked: FlowPromptScreen | FlowExternalActionScreen | null;
  /** The key of the choice that was picked; null for fields. */
  readonly choiceKey: string | null;
}

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

/** The question on a screen, also while it is sent; null where nothing is asked. */
export function questionOn(screen: FlowScreen): FlowQuestion | null {
  if (screen.kind === 'submitting') return screen.asked?.question ?? null;
  return screen.kind === 'prompt' || screen.kind === 'externalAction' ? screen.question : null;
}
