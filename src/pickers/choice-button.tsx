import type { ReactNode } from 'react';
import type { PartAttributes } from '../appearance/use-parts';
import type { FlowChoice } from '../protocol/connection';
import { useComponents } from '../ui/components';
import { choicePropsOf } from './choice-props';

export interface ChoiceButtonProps {
  readonly part: PartAttributes;
  readonly choice: FlowChoice;
  readonly busy: boolean;
  readonly isPicked: boolean;
  /** It opens its own fields instead of being sent; whether they are open. */
  readonly isOpen?: boolean | undefined;
  readonly onPick: (choice: FlowChoice) => void;
  readonly children: ReactNode;
}

/** The button of a choice, built in or the host's own. */
export function ChoiceButton({ part, choice, busy, isPicked, isOpen, onPick, children }: ChoiceButtonProps) {
  const { Choice: Part } = useComponents();
  const props = { ...part, ...choicePropsOf(busy, () => onPick(choice)), 'aria-expanded': isOpen, children };
  return Part ? <Part {...props} choice={choice} isPicked={isPicked} /> : <button {...props} type="button" />;
}
