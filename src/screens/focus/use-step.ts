import { useState } from 'react';
import type { Screen } from '../../flow/screen';
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
}

/** The step of a screen. One that asks nothing has no serial: its comings are counted here. */
export function useStep({ kind, arrival }: Screen): Step {
  const name = arrival === null ? kind : `question ${arrival.serial}`;
  const [seen, setSeen] = useState({ name, count: 1 });
  if (seen.name !== name) setSeen({ name, count: seen.count + 1 });
  return {
    key: arrival === null ? `${name} ${seen.count}` : name,
    isReturn: arrival?.isReturn ?? false,
    isEmptied: arrival?.isReturn === true && arrival.emptied !== 'nothing',
    focus: SCREEN_FACTS[kind].focus,
  };
}
