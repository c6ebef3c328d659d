import {
  type ButtonHTMLAttributes,
  type ComponentType,
  createContext,
  type DialogHTMLAttributes,
  type HTMLAttributes,
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  useContext,
} from 'react';
import type { FlowChoice, FlowField } from '../protocol/connection';

/** A component, or what `forwardRef` makes of one, which in React 18's types is no `ComponentType` of the same props. */
export type PartOf<Props> = ComponentType<Props> | ((props: Props) => ReactNode);

/**
 * Parts of your own in place of the built-in ones. Each gets the attributes and handlers that the built-in element has, ready to
 * spread onto an element of the kind that is named here, and beside them what it may look different by: take that out first. What
 * has a `ref` must pass it on: the focus goes there. On React 18 that takes `forwardRef`.
 *
 * A component must be the same one at each render: declare it outside of yours.
 */
export interface FlowComponents {
  /** A `<button>`; with an `href`, an `<a>`. */
  readonly Button?: PartOf<ButtonPartProps> | undefined;
  /** An `<input>`, uncontrolled: what is typed is in it alone. */
  readonly Input?: PartOf<InputPartProps> | undefined;
  /** A `<button>` that picks one of several ways to go on; its children are icon, label and detail. */
  readonly Choice?: PartOf<ChoicePartProps> | undefined;
  /** What went wrong, or is good to know. Give it no `role`: it is read out already. */
  readonly Alert?: PartOf<AlertPartProps> | undefined;
  /** The element around heading, body and footer. */
  readonly Card?: PartOf<CardPartProps> | undefined;
  /** An `<h2>`, or another heading. */
  readonly Heading?: PartOf<HeadingPartProps> | undefined;
  /** Something is under way; only for the eye. */
  readonly Spinner?: PartOf<SpinnerPartProps> | undefined;
  /** The `<dialog>` of `<ManagedAuthDialog>`, which is opened as modal where it is one. */
  readonly Dialog?: PartOf<DialogPartProps> | undefined;
}

/** What a `Button` gets, beside what a `<button>` has. */
export interface ButtonPartProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `icon`: its only child is an icon, and its name an `aria-label`. */
  readonly kind: 'primary' | 'secondary' | 'link' | 'icon';
  /** What it began is under way; its children then begin with a `Spinner`. */
  readonly isBusy: boolean;
  /** It is a link, to be opened with the `target` and `rel` beside this. */
  readonly href?: string | undefined;
  /** Goes with `href`: it opens elsewhere. */
  readonly target?: string | undefined;
  /** Goes with `href`: what is opened learns nothing of this page. */
  readonly rel?: string | undefined;
}

/** What an `Input` gets, beside what an `<input>` has. */
export interface InputPartProps extends InputHTMLAttributes<HTMLInputElement> {
  /** What is asked for; null for the filter of a long list. */
  readonly field: FlowField | null;
  /** The form finds the input by it. */
  readonly ref?: Ref<HTMLInputElement>;
}

/** What a `Choice` gets, beside what a `<button>` has. */
export interface ChoicePartProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** What it picks, for a look by its `group`, `method` or `provider`. */
  readonly choice: FlowChoice;
  /** It was picked, and that is under way. */
  readonly isPicked: boolean;
}

/** What an `Alert` gets, beside what a `<div>` has. */
export interface AlertPartProps extends Omit<HTMLAttributes<HTMLDivElement>, 'title'> {
  /** `error`: something went wrong; `note`: calm. */
  readonly tone: 'error' | 'note';
  /** Whose words these are, or what it is about; undefined where the text says it all. */
  readonly heading: string | undefined;
}

/** What a `Card` gets: what an element has that is a named group. */
export interface CardPartProps extends HTMLAttributes<HTMLElement> {
  /** Heading, body and footer. */
  readonly children: ReactNode;
}

/** What a `Heading` gets, beside what an `<h2>` has. */
export interface HeadingPartProps extends HTMLAttributes<HTMLHeadingElement> {
  /** Gets the focus where a step has no form. */
  readonly ref?: Ref<HTMLHeadingElement>;
}

/** What a `Spinner` gets: what an element has that assistive technology passes over. */
export type SpinnerPartProps = HTMLAttributes<HTMLElement>;

/** What a `Dialog` gets, beside what a `<dialog>` has. */
export interface DialogPartProps extends DialogHTMLAttributes<HTMLDialogElement> {
  /** The `<dialog>` is opened by it; what it holds is looked at for presses and the focus. */
  readonly ref?: Ref<HTMLDialogElement>;
  /** For a dialog that is no `<dialog>`: the person wants to close it. It asks first when something would be lost. */
  readonly onLeave: () => void;
}

const NONE: FlowComponents = {};

const ComponentsContext = createContext<FlowComponents>(NONE);

export const ComponentsProvider = ComponentsContext.Provider;

/** The host's own parts. What it left out is undefined; null and false, which JavaScript hosts send, count as left out. */
export function useComponents(): FlowComponents {
  return useContext(ComponentsContext);
}
