/** What the button of a choice has, whoever renders it. It keeps the focus while it cannot be pressed. */
export interface ChoiceProps {
  /** Sends no form. */
  readonly type: 'button';
  /** It belongs to no form of the page. */
  readonly form: '';
  /** Something is under way: it cannot be pressed, and keeps the focus. */
  readonly 'aria-disabled': true | undefined;
  /** Picks it, once. */
  readonly onClick: () => void;
}

export function choicePropsOf(isBusy: boolean, onPick: () => void): ChoiceProps {
  return {
    type: 'button',
    form: '',
    'aria-disabled': isBusy || undefined,
    onClick: () => {
      if (!isBusy) onPick();
    },
  };
}
