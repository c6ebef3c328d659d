/** One field: the numbers of its inputs in the last snapshot of the frame, and what goes into them. */
export interface Filling {
  readonly elements: readonly number[];
  readonly value: string;
}

/** `moved`: the page or its form's target has changed since it was read. `gone`: an input was removed. Either way nothing was typed. */
export type FillResult = 'filled' | 'moved' | 'gone';

/** What is left in the page's own world of ours once something was typed, until the document goes. */
interface Typed {
  readonly inputs: Set<HTMLInputElement>;
  /** Where all that holds one of the inputs may be sent; null when they are in no form. */
  origin: string | null;
  /** Whether pressing an element, or Enter (null), sends what was typed nowhere else. */
  mayPress(element: Element | null): boolean;
}

export interface OurWorld {
  managedAuthElements?: Element[];
  managedAuthTyped?: Typed;
}

/**
 * Types into inputs as a person does. It is sent to the page as text, so it must name nothing outside itself. That the
 * page is still the one that was read, and that what will be pressed sends to where it was read that it does, is checked in
 * the same turn in which the values go in: nothing can happen between. From then on no form that holds a value is sent
 * anywhere else, whichever button sends it.
 *
 * @param submit what will be pressed; null for Enter.
 */
export function fillFields(
  fillings: readonly Filling[],
  origin: string,
  actionOrigin: string | null,
  submit: number | null,
): FillResult {
  const world = globalThis as OurWorld;
  const known = world.managedAuthElements ?? [];
  if (self.origin !== origin) return 'moved';

  // Inputs hide what a form or the document is asked by the same name: `<img name="baseURI">`. So the prototypes are asked.
  const baseURI = () => Object.getOwnPropertyDescriptor(Node.prototype, 'baseURI')?.get?.call(document) as string;
  const attribute = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name);
  const isSubmitter = (element: Element): element is HTMLButtonElement | HTMLInputElement =>
    element instanceof HTMLButtonElement
      ? element.type === 'submit'
      : element instanceof HTMLInputElement && /^(submit|image)$/.test(element.type);
  /** Where a form is sent to by a button of its own, or without one; null for a way to send it that the form does not name. */
  const destination = (form: HTMLFormElement, submitter: Element | null): string | null => {
    const asked = submitter && attribute(submitter, 'formmethod')?.toLowerCase();
    const isPost = attribute(form, 'method')?.toLowerCase() === 'post';
    // A button that puts into an address what its form would not.
    if (isPost && asked !== null && asked !== undefined && asked !== 'post') return null;
    const action = (submitter && attribute(submitter, 'formaction')) ?? attribute(form, 'action') ?? '';
    // White space alone counts as none: then it is sent to the page's own address, whatever its base is.
    if (/^[\t\n\f\r ]*(javascript:|$)/i.test(action)) return self.origin;
    return URL.canParse(action, baseURI()) ? new URL(action, baseURI()).origin : null;
  };
  const maySend = (form: HTMLFormElement, submitter: Element | null): boolean => {
    if (![...typed.inputs].some((input) => input.form === form)) return true;
    return typed.origin !== null && [null, submitter].every((each) => destination(form, each) === typed.origin);
  };
  const typed: Typed = world.managedAuthTyped ?? {
    inputs: new Set(),
    origin: null,
    mayPress(element) {
      const forms = new Set(
        [...typed.inputs].map(({ form }) => form).filter((form) => form instanceof HTMLFormElement),
      );
      const around: Element[] = [];
      for (let at = element; at !== null; at = at.parentElement) around.push(at);
      const within = element === null ? [] : [...Element.prototype.querySelectorAll.call(element, 'button, input')];
      return [...forms].every((form) => {
        const root = Node.prototype.getRootNode.call(form) as Document | ShadowRoot;
        const own = [...root.querySelectorAll('button, input')].filter(
          (each) => isSubmitter(each) && each.form === form,
        );
        // Enter presses the first.
        const pressed =
          element === null ? own.slice(0, 1) : own.filter((each) => [...around, ...within].includes(each));
        return [null, ...pressed].every((each) => maySend(form, each));
      });
    },
  };
  const inputs: [HTMLInputElement, string][] = [];
  for (const { elements, value } of fillings) {
    const characters = [...value];
    for (const [index, number] of elements.entries()) {
      const input = known[number];
      if (!(input instanceof HTMLInputElement) || !input.isConnected || input.disabled || input.type === 'hidden')
        return 'gone';
      const isLast = index === elements.length - 1;
      inputs.push([
        input,
        elements.length === 1 ? value : isLast ? characters.slice(index).join('') : (characters[index] ?? ''),
      ]);
    }
  }
  const pressed = submit === null ? null : known[submit];
  if (pressed === undefined) return 'gone';
  typed.origin = actionOrigin;
  for (const [input] of inputs) typed.inputs.add(input);
  if (!typed.mayPress(pressed)) return 'moved';

  const gate = (event: Event) => {
    const [form] = event.composedPath();
    const submitter = event instanceof SubmitEvent ? event.submitter : null;
    if (!(form instanceof HTMLFormElement) || maySend(form, submitter)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // A form in a shadow root is sent without the window being told. What listens already is not added again.
  if (world.managedAuthTyped === undefined) addEventListener('submit', gate, { capture: true });
  for (const [input] of inputs) {
    const root = Node.prototype.getRootNode.call(input);
    if (root instanceof ShadowRoot) root.addEventListener('submit', gate, { capture: true });
  }
  world.managedAuthTyped = typed;
  for (const [input, value] of inputs) {
    input.focus();
    const key = value.slice(-1);
    input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    input.select();
    const root = input.getRootNode();
    const hasFocus = (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === input;
    const typed = value !== '' && hasFocus && document.execCommand('insertText', false, value);
    // A box that moved the focus or reformatted the text has accepted it; one that is still empty is set directly.
    if (!typed || (input.value === '' && value !== '')) {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
      input.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data: value, bubbles: true }));
    }
    input.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return 'filled';
}

/** Clicks an element that something else covers. Sent to the page as text. */
export function pressElement(element: number, origin: string): boolean {
  const { managedAuthElements: known, managedAuthTyped: typed } = globalThis as OurWorld;
  const found = known?.[element];
  if (self.origin !== origin || !(found instanceof HTMLElement) || !found.isConnected) return false;
  if (typed?.mayPress(found) === false) return false;
  found.click();
  return true;
}

/**
 * What is at a point of the window: the element itself, something else, or nothing to press; `moved` when pressing it would send
 * what was typed to where it was not read that it goes. Sent to the page as text.
 */
export function whatIsAt(
  element: number,
  origin: string,
  x: number,
  y: number,
): 'element' | 'other' | 'gone' | 'moved' {
  const { managedAuthElements: known, managedAuthTyped: typed } = globalThis as OurWorld;
  const found = known?.[element];
  if (self.origin !== origin || found === undefined || !found.isConnected) return 'gone';
  const isDisabled = Element.prototype.matches.call(found, ':disabled, [aria-disabled=true]');
  if (isDisabled) return 'gone';
  const root = found.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return 'gone';
  // In a frame the point is relative to the outer window, so only what covers the element within the frame is found.
  const box = found.getBoundingClientRect();
  const inside = self === top ? { x, y } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const hit = root.elementFromPoint(inside.x, inside.y);
  const isHit = hit !== null && (found === hit || found.contains(hit) || hit.contains(found));
  if (typed !== undefined && !(typed.mayPress(found) && (hit === null || typed.mayPress(hit)))) return 'moved';
  return isHit ? 'element' : 'other';
}

/** The names of an origin's storage entries, each with the length of its value. Sent to the page as text. */
export function storedNames(): string[] {
  try {
    return Object.entries(localStorage)
      .map(([name, value]) => `${name}:${String(value).length}`)
      .sort()
      .slice(0, 500);
  } catch {
    return [];
  }
}
