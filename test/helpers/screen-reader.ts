import { cdp } from 'vitest/browser';

const LIVE = '[aria-live]:not([aria-live=off]), [role=status], [role=alert]';

/** What a node says of itself, as Chromium tells it to assistive technology. */
interface AxNode {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

declare global {
  interface Window {
    /** Where the focus has been and was not told of yet; a place that the debugger can reach. */
    focusedElements?: Element[];
  }
}

/** Stands in for a screen reader: writes down, in order, what it would be told while a page is used. */
export class ScreenReader {
  readonly #lines: string[] = [];
  readonly #focused: Element[] = [];
  readonly #observer = new MutationObserver((records) => this.#onChange(records));

  constructor() {
    window.focusedElements = this.#focused;
    document.addEventListener('focusin', this.#onFocus);
    this.#observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  }

  stop(): void {
    document.removeEventListener('focusin', this.#onFocus);
    this.#observer.disconnect();
    Reflect.deleteProperty(window, 'focusedElements');
  }

  /** Writes down what the person does. */
  note(action: string): void {
    this.#lines.push('', `> ${action}`);
  }

  /** Whether these words were told since the person last did something. */
  hasSaid(words: string): boolean {
    const since = this.#lines.findLastIndex((line) => line.startsWith('> '));
    return this.#lines.slice(since + 1).some((line) => line.includes(words));
  }

  /** All that was told so far. What the focus went to is described as it is now. */
  async transcript(): Promise<string> {
    for (const element of this.#focused.splice(0)) {
      const place = this.#lines.indexOf(placeOf(element));
      if (place >= 0) this.#lines[place] = await describe(element);
    }
    return `${this.#lines.join('\n').trim()}\n`;
  }

  readonly #onFocus = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    this.#focused.push(target);
    this.#lines.push(placeOf(target));
  };

  #onChange(records: readonly MutationRecord[]): void {
    const regions = new Set(
      records.map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(LIVE)),
    );
    for (const region of regions) {
      const text = region?.textContent?.trim();
      if (text)
        this.#lines.push(`${region?.matches('[role=alert], [aria-live=assertive]') ? 'at once' : 'politely'}: ${text}`);
    }
  }
}

const places = new WeakMap<Element, string>();
let count = 0;

/** A line that holds the place of an element until it is described. */
function placeOf(element: Element): string {
  const known = places.get(element) ?? `focus ${++count}`;
  places.set(element, known);
  return known;
}

async function describe(element: Element): Promise<string> {
  if (!element.isConnected) return 'focus: something that is gone';
  window.focusedElements = [element];
  const { result } = await cdp().send('Runtime.evaluate', {
    expression:
      "[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow.focusedElements?.[0]).find(Boolean)",
  });
  if (result.objectId === undefined) throw new Error('The debugger does not find the element that has the focus.');
  const { nodes } = await cdp().send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const [node] = nodes as readonly AxNode[];
  if (node === undefined) throw new Error('What has the focus is not in the accessibility tree.');
  const states = (node.properties ?? []).flatMap(({ name, value }) => {
    if (!['invalid', 'required', 'pressed', 'expanded', 'disabled', 'readonly'].includes(name)) return [];
    if (name === 'expanded') return [value.value === true ? 'expanded' : 'collapsed'];
    return value.value === true || value.value === 'true' ? [name] : [];
  });
  const words = [node.name?.value, node.role?.value, ...states].filter(Boolean).join(', ');
  const description = node.description?.value;
  return `focus: ${words}${description ? ` (${description})` : ''}`;
}
