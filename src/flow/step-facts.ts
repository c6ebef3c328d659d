import type { Flow } from '../protocol/connection';

/** What is true of a step of the wire as such. */
export interface StepFacts {
  /** Where the person has something to do: here, elsewhere, or nowhere. */
  readonly asks: 'prompt' | 'externalAction' | null;
  /** `external_action_message` is shown: what to do elsewhere. */
  readonly hasMessage: boolean;
  /** The server works on what was sent: the form that it was typed into stays on the page. */
  readonly isAtWork: boolean;
  /** Nothing happens on the server until the person does something here, so reads need not hurry. */
  readonly isAtRest: boolean;
}

const SILENT = { asks: null, hasMessage: false, isAtWork: false, isAtRest: false } as const;

/** Every list of steps in one place: another step does not compile until this is answered for it. */
export const STEP_FACTS: Readonly<Record<Flow['step'], StepFacts>> = {
  INITIALIZED: SILENT,
  DISCOVERING: SILENT,
  AWAITING_INPUT: { ...SILENT, asks: 'prompt', isAtRest: true },
  AWAITING_EXTERNAL_ACTION: { ...SILENT, asks: 'externalAction', hasMessage: true },
  AWAITING_HUMAN_INTERVENTION: { ...SILENT, hasMessage: true },
  SUBMITTING: { ...SILENT, isAtWork: true },
  COMPLETED: { ...SILENT, isAtWork: true },
  UNKNOWN: SILENT,
};
