/** What this person types, by what an input is for. */
function answerOf({ type, autocomplete }: HTMLInputElement): string {
  if (type === 'password') return 'pass_good';
  return autocomplete === 'one-time-code' ? '123456' : 'user_good';
}

const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;

/** Types into an input as the browser does: React hears of it. */
export function type(input: HTMLInputElement, value: string): void {
  setValue?.call(input, value);
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}

/**
 * Does whatever is asked in the moment in which it can be done: fills in a form and sends it, takes the first choice, presses the
 * only button.
 *
 * @returns stops
 */
export function actAsPerson(place: HTMLElement, onAct: () => void): () => void {
  let answered: Element | null = null;
  const look = () => {
    const form = place.querySelector<HTMLElement>('[data-maf-element="form"]');
    const inputs = [...(form?.querySelectorAll<HTMLInputElement>('input:not([hidden])') ?? [])];
    if (form !== null && form !== answered && inputs.every(({ readOnly }) => !readOnly)) {
      answered = form;
      onAct();
      for (const input of inputs) type(input, answerOf(input));
      form.querySelector<HTMLElement>('[type="submit"]')?.click();
      return;
    }
    const choice = place.querySelector<HTMLElement>(
      '[data-maf-element="choice"], [data-maf-element="body"] > [data-maf-element="buttonPrimary"]',
    );
    if (form !== null || choice === null || choice === answered || choice.ariaDisabled === 'true') return;
    answered = choice;
    onAct();
    choice.click();
  };
  const observer = new MutationObserver(look);
  observer.observe(place, { subtree: true, childList: true, attributes: true });
  look();
  return () => observer.disconnect();
}
