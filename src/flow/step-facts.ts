import type { Flow } from '../protocol/connection';

/** What is true of a step of the wire as such. */
export interface StepFacts {
  /** What a person is asked for: here, elsewhere, or nothing that has an answer. */
  readonly asks: 'prompt' | 'externalAction' | null;
  /** The server works on what was sent: the form that it was typed into stays on the page. */
  readonly isAtWork: boolean;
  /** Nothing happens on the server before the person does something here: reads may take their time. */
  readonly isAtRest: boolean;
}

const SILENT = { asks: null, isAtWork: false, isAtRest: false } as const;

/** Every list of steps in one place: another step does not compile before it is answered here. */
export const STEP_FACTS: Readonly<Record<Flow['step'], StepFacts>> = {
  INITIALIZED: SILENT,
  DISCOVERING: SILENT,
  AWAITING_INPUT: { asks: 'prompt', isAtWork: false, isAtRest: true },
  AWAITING_EXTERNAL_ACTION: { asks: 'externalAction', isAtWork: false, isAtRest: false },
  AWAITING_HUMAN_INTERVENTION: SILENT,
  SUBMITTING: { ...SILENT, isAtWork: true },
  COMPLETED: { ...SILENT, isAtWork: true },
  UNKNOWN: SILENT,
};
