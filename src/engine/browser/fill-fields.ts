/** One field: the numbers of its inputs in the last snapshot of the frame, and what goes into them. */
export interface Filling {
  readonly elements: readonly number[];
  readonly value: string;
}

/** `moved`: the page or its form's target has changed since it was read. `gone`: an input was removed. Either way nothing was typed. */
export type FillResult = 'filled' | 'moved' | 'gone';

/**
 * Types into inputs as a person does. It is sent to the page as text, so it must not refer to anything outside itself. Checking
 * that the page is still the one that was read, and typing, happen in one task, so nothing can change in between.
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
  const found = (globalThis as { managedAuthElements?: Element[] }).managedAuthElements?.[element];
  if (self.origin !== origin || !(found instanceof HTMLElement) || !found.isConnected) return false;
  found.click();
  return true;
}

/** What a click at a point would hit: the element itself, something else, or nothing. Sent to the page as text. */
export function whatIsAt(element: number, origin: string, x: number, y: number): 'element' | 'other' | 'gone' {
  const found = (globalThis as { managedAuthElements?: Element[] }).managedAuthElements?.[element];
  if (self.origin !== origin || found === undefined || !found.isConnected) return 'gone';
  const isDisabled = Element.prototype.matches.call(found, ':disabled, [aria-disabled=true]');
  if (isDisabled) return 'gone';
  const root = found.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return 'gone';
  // In a frame the point is relative to the outer window, so only what covers the element within the frame is found.
  const box = found.getBoundingClientRect();
  const inside = self === top ? { x, y } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const hit = root.elementFromPoint(inside.x, inside.y);
  return hit !== null && (found === hit || found.contains(hit) || hit.contains(found)) ? 'element' : 'other';
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
