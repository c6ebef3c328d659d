/** Something in one place, measured from the corner of the widget, in CSS pixels. */
export interface Box {
  /** A group is not seen itself: it holds what is. */
  readonly kind: 'heading' | 'text' | 'field' | 'button' | 'link' | 'mark' | 'group';
  /** What it says, for people. */
  readonly name: string;
  /** Which part of the widget it is, by its element key; null if none. */
  readonly part: string | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** It is drawn in the box at this index, as a label is in its button. */
  readonly inside: number | null;
  /** The part at this index holds it. */
  readonly group: number | null;
  /** A field or a button that takes the whole width of what holds it. */
  readonly isWide: boolean;
  /** Not all of what it holds is shown at once. */
  readonly scrolls: boolean;
}

const KINDS: Readonly<Record<string, Box['kind']>> = {
  h2: 'heading',
  input: 'field',
  textarea: 'field',
  select: 'field',
  button: 'button',
  a: 'link',
  svg: 'mark',
  img: 'mark',
};

/** A share of what holds it, and of the widget, that no other engine's letters make more or less. */
const WIDE = 0.9;
const NOT_NARROW = 0.5;

const nameOf = (text: string) => text.replaceAll(/\s+/g, ' ').trim().slice(0, 40);

function kindOf(element: Element): Box['kind'] | undefined {
  const kind = KINDS[element.localName];
  if (kind !== undefined) return kind;
  const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  if (hasText) return 'text';
  return element.hasAttribute('data-maf-element') ? 'group' : undefined;
}

/** Where it is drawn: text where its letters are, and anything no further than what scrolls around it shows of it. */
function shownRect(element: Element, kind: Box['kind'], top: Element): DOMRect | null {
  const range = document.createRange();
  range.selectNodeContents(element);
  const isText = kind === 'text' || kind === 'heading';
  let { left, top: y, right, bottom } = isText ? range.getBoundingClientRect() : element.getBoundingClientRect();
  for (let around = element.parentElement; around !== null && around !== top; around = around.parentElement) {
    const { overflowY, clipPath } = getComputedStyle(around);
    if (clipPath !== 'none') return null;
    if (overflowY === 'visible') continue;
    const clip = around.getBoundingClientRect();
    [left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)];
    [y, bottom] = [Math.max(y, clip.top), Math.min(bottom, clip.bottom)];
  }
  const { clipPath, visibility } = getComputedStyle(element);
  const isHidden = clipPath !== 'none' || visibility !== 'visible' || right - left < 2 || bottom - y < 2;
  return isHidden ? null : new DOMRect(left, y, right - left, bottom - y);
}

/** Everything that there is in a widget, in the order of the document. */
export function boxesOf(widget: Element): Box[] {
  const origin = widget.getBoundingClientRect();
  const found: { element: Element; box: Box }[] = [];
  const around = (element: Element, isMeant: (box: Box) => boolean): number | null => {
    const index = found.findLastIndex((each) => each.element.contains(element) && isMeant(each.box));
    return index === -1 ? null : index;
  };
  for (const element of widget.querySelectorAll('*')) {
    const kind = kindOf(element);
    if (kind === undefined || element.parentElement?.closest('svg')) continue;
    const rect = shownRect(element, kind, widget);
    if (rect === null) continue;
    const inside = around(element, (box) => box.kind !== 'group');
    // A part of a sentence breaks with it.
    if (kind === 'text' && inside !== null && ['text', 'heading'].includes(found[inside]?.box.kind ?? '')) continue;
    const group = around(element, (box) => box.part !== null);
    const label = kind === 'field' ? (element as HTMLInputElement).labels?.[0] : element;
    const held = group === null ? origin.width : (found[group]?.box.width ?? 0);
    found.push({
      element,
      box: {
        kind,
        name: nameOf(element.getAttribute('aria-label') ?? label?.textContent ?? ''),
        part: element.getAttribute('data-maf-element'),
        left: rect.left - origin.left,
        top: rect.top - origin.top,
        width: rect.width,
        height: rect.height,
        inside,
        group,
        isWide:
          (kind === 'field' || kind === 'button') && rect.width > Math.max(held * WIDE, origin.width * NOT_NARROW),
        scrolls: getComputedStyle(element).overflowY === 'auto' && element.scrollHeight > element.clientHeight + 1,
      },
    });
  }
  return found.map(({ box }) => box);
}
