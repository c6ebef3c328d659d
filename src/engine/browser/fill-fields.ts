/** One field: the numbers of its inputs in the last snapshot of the frame, and what goes into them. */
export interface Filling {
  readonly elements: readonly number[];
  readonly value: string;
}

/** `moved`: the page, or where its form is sent to, is not what was read. `gone`: an input is. Nothing was typed then. */
export type FillResult = 'filled' | 'moved' | 'gone';

/**
 * Types into inputs as a person does. It is sent to the page as text, so it must name nothing outside itself. That the
 * page is still the one that was read is checked in the same turn in which the values go in: nothing can happen between.
 */
export function fillFields(fillings: readonly Filling[], origin: string, actionOrigin: string | null): FillResult {
  const known = (globalThis as { managedAuthElements?: Element[] }).managedAuthElements ?? [];
  if (self.origin !== origin) return 'moved';
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
      const { form } = input;
      if (!(form instanceof HTMLFormElement)) continue;
      const action = Element.prototype.getAttribute.call(form, 'action') ?? '';
      const elsewhere = URL.canParse(action, document.baseURI) ? new URL(action, document.baseURI).origin : '';
      const target = /^(javascript:|$)/i.test(action) ? self.origin : elsewhere;
      if (actionOrigin !== null && target !== actionOrigin) return 'moved';
    }
  }
  for (const [input, value] of inputs) {
    input.focus();
    const key = value.slice(-1);
    input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    input.select();
    const root = input.getRootNode();
    const hasFocus = (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === input;
    const typed = value !== '' && hasFocus && document.execCommand('insertText', false, value);
    // A box that moves the focus on, or formats what is typed, has taken it; one that took nothing is set directly.
    if (!typed || (input.value === '' && value !== '')) {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
      input.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data: value, bubbles: true }));
    }
    input.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return 'filled';
}

/** Presses an element without a mouse, for one that something lies on. Sent to the page as text. */
export function pressElement(element: number, origin: string): boolean {
  const found = (globalThis as { managedAuthElements?: Element[] }).managedAuthElements?.[element];
  if (self.origin !== origin || !(found instanceof HTMLElement) || !found.isConnected) return false;
  found.click();
  return true;
}

/** What is at a point of the window: the element itself, something else, or nothing to press. Sent to the page as text. */
export function whatIsAt(element: number, origin: string, x: number, y: number): 'element' | 'other' | 'gone' {
  const found = (globalThis as { managedAuthElements?: Element[] }).managedAuthElements?.[element];
  if (self.origin !== origin || found === undefined || !found.isConnected) return 'gone';
  const isDisabled = Element.prototype.matches.call(found, ':disabled, [aria-disabled=true]');
  if (isDisabled) return 'gone';
  const root = found.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return 'gone';
  // In a frame the point is that of the outer window: only what the frame itself can see is told apart.
  const box = found.getBoundingClientRect();
  const inside = self === top ? { x, y } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const hit = root.elementFromPoint(inside.x, inside.y);
  return hit !== null && (found === hit || found.contains(hit) || hit.contains(found)) ? 'element' : 'other';
}

/** The names of what an origin keeps, each with the length of its value. Sent to the page as text. */
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
