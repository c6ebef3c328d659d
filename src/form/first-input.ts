/** A form of the widget's, in whatever element; a form of the host's around the widget does not count. */
const FORM = '[data-maf-element=form]';

/** The form that an element is in; undefined for none. */
export function formAround(element: Element): Element | undefined {
  return element.closest(FORM) ?? undefined;
}

/** Where somebody goes on in a form, or in the forms of a place: the first empty input, one that is required before others. */
export function firstEmptyInput(place: Element): HTMLElement | undefined {
  const empty = inputsIn(place).filter(({ value }) => value === '');
  return empty.find((input) => input.getAttribute('aria-required') === 'true') ?? empty[0];
}

/** The same, or where none is empty the first. */
export function firstInput(place: Element): HTMLElement | undefined {
  return firstEmptyInput(place) ?? inputsIn(place)[0];
}

function inputsIn(place: Element): readonly HTMLInputElement[] {
  const forms = place.matches(FORM) ? [place] : [...place.querySelectorAll(FORM)];
  return forms.flatMap((form) => [...form.querySelectorAll<HTMLInputElement>('input:not([hidden])')]);
}
