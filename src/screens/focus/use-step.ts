import { useState } from 'react';
import type { FlowQuestion, FlowScreen } from '../../flow/flow-screen';
import { SCREEN_FACTS, type ScreenFacts } from '../../flow/screen-facts';

/** Where the person is, for the focus and for what is read out. */
export interface Step {
  /** Another one is another step: an arrival of a question, or a screen each time that it comes. */
  readonly key: string;
  /** What was sent from here is back. */
  readonly isReturn: boolean;
  /** Something that was typed was emptied with that. */
  readonly isEmptied: boolean;
  readonly focus: ScreenFacts['focus'];
  /** The screen as it was when the step came: what is offered beside the question may come and go since. */
  readonly first: FlowScreen;
}

/**
 * The step of a screen. One that asks nothing has no serial: its comings are counted here.
 *
 * @param question what it asks; null where it asks nothing.
 * @param flow another one is another flow, whose serials begin anew.
 */
export function useStep(screen: FlowScreen, question: FlowQuestion | null, flow: number): Step {
  const { kind } = screen;
  const name = question === null ? `${flow} ${kind}` : `${flow} question ${question.serial}`;
  const [before, setSeen] = useState({ name, count: 1, first: screen });
  const seen = before.name === name ? before : { name, count: before.count + 1, first: screen };
  if (seen !== before) setSeen(seen);
  return {
    key: question === null ? `${name} ${seen.count}` : name,
    isReturn: question?.isReturn ?? false,
    isEmptied: question?.isReturn === true && question.emptied !== 'nothing',
    focus: SCREEN_FACTS[kind].focus,
    first: seen.first,
  };
}
