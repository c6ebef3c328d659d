import type {
  Box,
  FrameSnapshot,
  SnapshotButton,
  SnapshotEmbed,
  SnapshotGroup,
  SnapshotInput,
  SnapshotLimits,
  SnapshotText,
} from './snapshot';

/**
 * Reads one frame as a person sees it, open shadow roots included. It is sent to the page as text, so it must name nothing
 * outside itself. It runs in a world of its own, where the page can neither see nor change what it does.
 *
 * The elements behind the numbers in the snapshot stay in `managedAuthElements` of that world until the next reading.
 */
export function snapshotFrame(limits: SnapshotLimits): FrameSnapshot {
  const elements: Element[] = [];
  (globalThis as { managedAuthElements?: Element[] }).managedAuthElements = elements;
  const inputs: SnapshotInput[] = [];
  const buttons: SnapshotButton[] = [];
  const texts: SnapshotText[] = [];
  const groups: SnapshotGroup[] = [];
  const embeds: SnapshotEmbed[] = [];
  const groupRoots: Element[] = [];
  const inputElements: Element[] = [];
  let nodesLeft = limits.nodes;

  const clean = (text: string | null | undefined): string => {
    const looked = (text ?? '').slice(0, limits.textCharacters * 8);
    const words = looked.replace(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, ' ').trim();
    // What is cut counts as cut, however many spaces were in it: a text of this length is known to be.
    const isCut = looked.length < (text ?? '').length;
    return (isCut ? words.padEnd(limits.textCharacters, '…') : words).slice(0, limits.textCharacters);
  };
  // `<input name="parentNode">` shadows a property of its form or document, so properties are read through the prototypes.
  const asked = <Result>(prototype: object, name: string) => {
    const { get } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
    return (of: Node): Result => get?.call(of);
  };
  const parentNodeOf = asked<Node | null>(Node.prototype, 'parentNode');
  const childNodesOf = asked<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
  const textOf = asked<string | null>(Node.prototype, 'textContent');
  const childElementsOf = asked<HTMLCollection>(Element.prototype, 'children');
  const nextOf = asked<Element | null>(Element.prototype, 'nextElementSibling');
  const shadowOf = asked<ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const slotOf = asked<Element | null>(Element.prototype, 'assignedSlot');
  const tagOf = asked<string>(Element.prototype, 'localName');
  const innerTextOf = asked<string>(HTMLElement.prototype, 'innerText');
  const body = asked<HTMLElement | null>(Document.prototype, 'body')(document);
  const view = asked<HTMLElement>(Document.prototype, 'documentElement')(document);
  const address = asked<string>(Document.prototype, 'URL')(document);
  const base = asked<string>(Node.prototype, 'baseURI')(document);
  const {
    getAttribute,
    hasAttribute,
    matches,
    querySelector,
    querySelectorAll,
    getBoundingClientRect,
    checkVisibility,
  } = Element.prototype;
  const attribute = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';
  const find = (element: Element, selector: string): Element | null => querySelector.call(element, selector);
  const findAll = (selector: string): Element[] => [...Document.prototype.querySelectorAll.call(document, selector)];
  const edgesOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
  const parentOf = (element: Element): Element | null => {
    const slot = slotOf(element);
    if (slot) return slot;
    const parent = parentNodeOf(element);
    if (parent instanceof ShadowRoot) return parent.host;
    return parent instanceof Element ? parent : null;
  };
  const closest = (element: Element | null, selector: string): Element | null => {
    for (let at = element; at !== null; at = parentOf(at)) if (matches.call(at, selector)) return at;
    return null;
  };
  const isWithin = (root: Element | null, element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = parentOf(at)) if (at === root) return true;
    return false;
  };
  const pageWidth = Math.max(innerWidth, view.scrollWidth);
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = edgesOf(element);
    return {
      x: Math.round(x + scrollX),
      y: Math.round(y + scrollY),
      width: Math.round(width),
      height: Math.round(height),
    };
  };
  const isOutOfSight = (element: Element, box: Box): boolean => {
    if (box.width < 3 || box.height < 3) return true;
    if (box.x + box.width <= 0 || box.y + box.height <= 0 || box.x >= pageWidth) return true;
    const own = getComputedStyle(element);
    if (/inset\((50|100)%/.test(own.clipPath) || /^rect\((0|1)px,? (0|1)px/.test(own.clip)) return true;
    const middle = edgesOf(element);
    // What is placed absolutely is cut off only from where it is placed by.
    let isFree = own.position === 'absolute';
    for (let at = parentOf(element); at !== null && at !== view && at !== body; at = parentOf(at)) {
      const { overflowX, overflowY, clipPath, position, transform } = getComputedStyle(at);
      if (/inset\((50|100)%/.test(clipPath)) return true;
      if (isFree && position === 'static' && transform === 'none') continue;
      isFree = position === 'absolute';
      const clip = edgesOf(at);
      // What can be scrolled to counts as visible; a box that does not scroll hides what is beyond its edge.
      const hidesX = /hidden|clip/.test(overflowX) && (middle.right <= clip.left + 2 || middle.left >= clip.right - 2);
      const hidesY = /hidden|clip/.test(overflowY) && (middle.bottom <= clip.top + 2 || middle.top >= clip.bottom - 2);
      if (hidesX || hidesY) return true;
      if (position === 'fixed') break;
    }
    return false;
  };
  const isVisible = (element: Element, box: Box, mayBeTransparent: boolean): boolean =>
    checkVisibility.call(element, { checkVisibilityCSS: true, checkOpacity: !mayBeTransparent }) &&
    !isOutOfSight(element, box);
  const isCovered = (element: Element): boolean => {
    const { left, top, width, height } = edgesOf(element);
    const x = left + width / 2;
    const y = top + height / 2;
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
    let hit = Document.prototype.elementFromPoint.call(document, x, y);
    for (let shadow = hit && shadowOf(hit); shadow; shadow = hit && shadowOf(hit)) {
      const inner: Element | null = shadow.elementFromPoint(x, y);
      if (inner === null || inner === hit) break;
      hit = inner;
    }
    if (hit === null) return true;
    for (let at: Element | null = hit; at !== null; at = parentOf(at)) if (at === element) return false;
    for (let at: Element | null = element; at !== null; at = parentOf(at)) if (at === hit) return false;
    // A label, an icon or a frame around it passes the click on.
    const label = closest(hit, 'label');
    if (label instanceof HTMLLabelElement && label.control === element) return false;
    const shared = parentOf(element);
    const near = shared === null ? null : parentOf(shared);
    return !(isWithin(shared, hit) || isWithin(near, hit));
  };
  const byIds = (element: Element, ids: string): string => {
    const root = Node.prototype.getRootNode.call(element);
    if (!(root instanceof Document || root instanceof ShadowRoot)) return '';
    const found = ids.split(/\s+/).filter(Boolean).slice(0, 8);
    return clean(found.map((id) => visibleText(root.getElementById(id))).join(' '));
  };
  const visibleText = (element: Element | null): string => {
    if (element === null) return '';
    if (element instanceof HTMLElement && checkVisibility.call(element)) return innerTextOf(element);
    return textOf(element) ?? '';
  };
  /** A label may hold a link about something else: "Password (forgotten?)". */
  const withoutLinks = (label: Element): string => {
    const links = [...querySelectorAll.call(label, 'a[href], button')].slice(0, 8);
    const own = links.reduce((text, link) => text.replace(visibleText(link), ' '), visibleText(label));
    return own.trim() === '' ? visibleText(label) : own;
  };
  const labelOf = (element: Element): string => {
    const own = byIds(element, attribute(element, 'aria-labelledby')) || clean(attribute(element, 'aria-label'));
    if (own !== '') return own;
    const labels = (element as HTMLInputElement).labels;
    const label = labels ? clean([...labels].map(withoutLinks).join(' ')) : '';
    return label || clean(attribute(element, 'title'));
  };
  const nameOf = (element: Element): string => {
    const own = byIds(element, attribute(element, 'aria-labelledby')) || clean(attribute(element, 'aria-label'));
    if (own !== '') return own;
    if (element instanceof HTMLInputElement) {
      const shown = element.type === 'image' ? element.alt : element.value;
      return clean(shown || attribute(element, 'title') || (element.type === 'submit' ? 'Submit' : ''));
    }
    const picture = find(element, 'img[alt]:not([alt=""]), svg[aria-label], [role=img][aria-label], svg > title');
    const named = picture && (attribute(picture, 'alt') || attribute(picture, 'aria-label') || picture.textContent);
    return clean(visibleText(element)) || clean(named) || clean(attribute(element, 'title'));
  };
  const cluesOf = (element: Element): string => {
    const inside = [element, ...[...querySelectorAll.call(element, '*')].slice(0, 6)];
    const words = inside.flatMap((each) => [
      attribute(each, 'class'),
      attribute(each, 'id'),
      attribute(each, 'name'),
      attribute(each, 'value'),
      attribute(each, 'data-provider'),
      attribute(each, 'src').split('/').at(-1) ?? '',
    ]);
    return clean([...words, attribute(element, 'href')].join(' '));
  };
  const isModal = (element: Element): boolean => closest(element, 'dialog[open], [aria-modal="true"]') !== null;
  const isErrorLike = (element: Element): boolean => {
    let at: Element | null = element;
    for (let depth = 0; at !== null && depth < 4; depth += 1, at = parentOf(at)) {
      const names = `${attribute(at, 'class')} ${attribute(at, 'id')}`;
      if (names.length < 300 && /err|invalid|alert|danger|warn|fail|flash|notif|feedback|toast/i.test(names))
        return true;
    }
    const channels = /rgba?\((\d+), (\d+), (\d+)/.exec(getComputedStyle(element).color);
    if (channels === null) return false;
    const [red = 0, green = 0, blue = 0] = channels.slice(1).map(Number);
    return red > 140 && red > green * 1.7 && red > blue * 1.7;
  };
  const control = (element: Element, box: Box) => {
    elements.push(element);
    const disabled = matches.call(element, ':disabled') || attribute(element, 'aria-disabled') === 'true';
    return {
      element: elements.length - 1,
      box,
      group: -1,
      modal: isModal(element),
      disabled,
      covered: isCovered(element),
      id: clean(attribute(element, 'id')),
      name: clean(attribute(element, 'name')),
    };
  };

  const addInput = (element: Element, box: Box) => {
    if (inputs.length >= limits.inputs) return;
    const field = element as HTMLInputElement;
    const type =
      element instanceof HTMLInputElement ? element.type : tagOf(element) === 'div' ? 'editable' : tagOf(element);
    const isToggle = type === 'checkbox' || type === 'radio';
    const marked = matches.call(element, ':user-invalid');
    const maxLength = Number.parseInt(attribute(element, 'maxlength'), 10);
    const describedBy = `${attribute(element, 'aria-describedby')} ${attribute(element, 'aria-errormessage')}`;
    inputElements.push(element);
    inputs.push({
      ...control(element, box),
      type,
      autocomplete: clean(attribute(element, 'autocomplete')).toLowerCase(),
      inputMode: clean(attribute(element, 'inputmode')).toLowerCase(),
      placeholder: clean(attribute(element, 'placeholder') || attribute(element, 'aria-placeholder')),
      label: labelOf(element),
      description: byIds(element, describedBy),
      required: field.required === true || attribute(element, 'aria-required') === 'true',
      maxLength: Number.isFinite(maxLength) && maxLength >= 0 ? maxLength : null,
      readOnly: field.readOnly === true || attribute(element, 'aria-readonly') === 'true',
      invalid: marked || /^(true|spelling|grammar)$/.test(attribute(element, 'aria-invalid')),
      validationMessage: marked ? clean(field.validationMessage) : '',
      filled: isToggle ? field.checked : type === 'editable' ? textOf(element) !== '' : Boolean(field.value),
      focusable: (element as HTMLElement).tabIndex >= 0,
      options:
        element instanceof HTMLSelectElement ? [...element.options].slice(0, 50).map((each) => clean(each.text)) : [],
    });
  };

  const roleOf = (element: Element): SnapshotButton['role'] | null => {
    const role = attribute(element, 'role').toLowerCase();
    if (element instanceof HTMLInputElement) {
      if (element.type === 'submit' || element.type === 'image') return 'submit';
      return element.type === 'button' ? 'button' : element.type === 'reset' ? 'reset' : null;
    }
    if (/^(button|menuitem)$/.test(role)) return element instanceof HTMLButtonElement ? element.type : 'button';
    if (/^(radio|option|tab|menuitemradio)$/.test(role)) return 'option';
    if (element instanceof HTMLButtonElement) return element.type;
    if (element instanceof HTMLAnchorElement && hasAttribute.call(element, 'href')) return 'link';
    if (role === 'link') return 'link';
    if (tagOf(element) === 'summary') return 'button';
    if (!(element instanceof HTMLElement) || tagOf(element) === 'label') return null;
    const pointer = getComputedStyle(element).cursor === 'pointer' || hasAttribute.call(element, 'onclick');
    // An entry of a menu that opens from another: its address is a script's.
    if (matches.call(element, 'li li > a')) return 'clickable';
    if (!pointer || find(element, 'input, textarea, select, button, a[href], [role=button]') !== null) return null;
    const parent = parentOf(element);
    const inherited =
      parent !== null && getComputedStyle(parent).cursor === 'pointer' && !hasAttribute.call(element, 'onclick');
    // A large area that reacts to clicks is no button.
    return inherited || (textOf(element) ?? '').trim().length > 150 ? null : 'clickable';
  };

  /** The list behind an entry of a menu bar, out of sight until it is pointed at. */
  const hidesList = (element: Element): boolean => {
    const next = nextOf(element);
    if (next === null || !(/^(ul|ol|menu)$/.test(tagOf(next)) || attribute(next, 'role') === 'menu')) return false;
    return find(next, 'a, button, [role=menuitem]') !== null && !isVisible(next, boxOf(next), false);
  };

  const addButton = (element: Element, box: Box, role: SnapshotButton['role']) => {
    if (buttons.length >= limits.buttons) return;
    const href = element instanceof HTMLAnchorElement ? element.href.slice(0, 2_000) : '';
    const opensMenu =
      tagOf(element) === 'summary' ||
      /^(true|menu|dialog|listbox)$/.test(attribute(element, 'aria-haspopup')) ||
      attribute(element, 'aria-expanded') === 'false' ||
      hidesList(element);
    buttons.push({ ...control(element, box), role, text: nameOf(element), clues: cluesOf(element), href, opensMenu });
  };

  const addText = (element: Element, text: string, box: Box) => {
    if (texts.length >= limits.texts || text === '') return;
    const role = closest(element, 'h1, h2, h3, h4, h5, h6, legend, [role=heading]')
      ? 'heading'
      : closest(element, '[role=alert], [role=alertdialog], [aria-live=assertive]')
        ? 'alert'
        : closest(element, '[role=status], [aria-live=polite], output')
          ? 'status'
          : 'text';
    texts.push({ text, role, box, group: -1, modal: isModal(element), errorLike: isErrorLike(element) });
    textElements.push(element);
  };
  const textElements: Element[] = [];

  const INLINE = /^(b|strong|i|em|span|u|small|code|bdi|bdo|mark|abbr|font|br|a|sub|sup|wbr|q|time)$/;
  /** A line of text: an element with text of its own, including its inline children. */
  const isLine = (element: Element): boolean =>
    [...childNodesOf(element)].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
  const lineOf = (element: Element): string =>
    clean(
      [...childNodesOf(element)]
        .filter((node) => node.nodeType === 3 || (node instanceof Element && INLINE.test(tagOf(node))))
        .map((node) => (node instanceof HTMLElement ? visibleText(node) : (node.nodeValue ?? '')))
        .join(''),
    );

  const walk = (element: Element, insideLine: boolean, isInsideButton: boolean) => {
    nodesLeft -= 1;
    if (nodesLeft < 0) return;
    if (
      /^(script|style|template|noscript|head|meta|link|option|optgroup|datalist|svg|canvas|video|audio)$/.test(
        tagOf(element),
      )
    )
      return;
    if (element !== body && element !== view) {
      const { display } = getComputedStyle(element);
      if (display === 'none') return;
      if (attribute(element, 'aria-hidden') === 'true' && tagOf(element) !== 'input') return;
      if (hasAttribute.call(element, 'inert')) return;
    }
    const isField =
      (element instanceof HTMLInputElement &&
        !/^(hidden|submit|button|image|reset|file|color|range)$/.test(element.type)) ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement ||
      (attribute(element, 'role') === 'textbox' && attribute(element, 'contenteditable') !== '');
    if (isField) {
      const box = boxOf(element);
      const isToggle = element instanceof HTMLInputElement && /^(checkbox|radio)$/.test(element.type);
      // Checkboxes are often drawn by their label, and code boxes over one transparent input.
      const shownBy = isToggle && (element as HTMLInputElement).labels?.[0];
      const oneTimeCode = /one-time-code/.test(attribute(element, 'autocomplete'));
      const hidden = attribute(element, 'aria-hidden') === 'true';
      if (isVisible(element, box, oneTimeCode) && !hidden) addInput(element, box);
      else if (shownBy && isVisible(shownBy, boxOf(shownBy), false)) addInput(element, boxOf(shownBy));
      return;
    }
    if (element instanceof HTMLIFrameElement) {
      const box = boxOf(element);
      if (isVisible(element, box, false)) {
        embeds.push({ url: attribute(element, 'src').slice(0, 500), title: clean(attribute(element, 'title')), box });
      }
      return;
    }
    const role = roleOf(element);
    if (role !== null) {
      const box = boxOf(element);
      if (isVisible(element, box, false)) addButton(element, box, role);
    }
    // A button's text is its name, and inline elements belong to the line around them.
    let covered = insideLine || role !== null;
    if (!covered && isLine(element)) {
      const box = boxOf(element);
      if (isVisible(element, box, false)) addText(element, lineOf(element), box);
      covered = true;
    }
    for (const child of childrenOf(element)) {
      walk(
        child,
        role !== null || (covered && (isInsideButton || INLINE.test(tagOf(child)))),
        isInsideButton || role !== null,
      );
    }
  };
  const childrenOf = (element: Element): Iterable<Element> => {
    if (element instanceof HTMLSlotElement) {
      const assigned = element.assignedElements({ flatten: true });
      if (assigned.length > 0) return assigned;
    }
    const shadow = shadowOf(element);
    return shadow ? shadow.children : childElementsOf(element);
  };

  const groupAt = (root: Element): number => {
    const known = groupRoots.indexOf(root);
    if (known >= 0) return known;
    const isForm = root instanceof HTMLFormElement;
    const role = attribute(root, 'role').toLowerCase();
    const isDialog = tagOf(root) === 'dialog' || /dialog/.test(role);
    const action = attribute(root, 'action');
    const target = isForm && URL.canParse(action || address, base) ? new URL(action || address, base) : null;
    groupRoots.push(root);
    groups.push({
      kind:
        role === 'search' || closest(root, '[role=search], search')
          ? 'search'
          : isForm
            ? 'form'
            : isDialog
              ? 'dialog'
              : 'region',
      names: clean(
        [attribute(root, 'class'), attribute(root, 'id'), attribute(root, 'name'), action && target?.pathname].join(
          ' ',
        ),
      ),
      box: boxOf(root),
      // Without an action, or with a script for one, it stays on its page, whose address need not have an origin.
      actionOrigin: isForm && /^[\t\n\f\r ]*(javascript:|$)/i.test(action) ? self.origin : (target?.origin ?? ''),
    });
    return groupRoots.length - 1;
  };
  /** Without a `<form>`, inputs are grouped by the smallest element that also contains a button. */
  const pressable: Element[] = [];
  const regionOf = (element: Element): Element | null => {
    const own = closest(element, 'form, [role=form], [role=search], dialog, [role=dialog], [role=alertdialog]');
    if (own !== null) return own;
    // A button that reveals the password or explains the field is beside or above it; one that submits is below, or a real button.
    const { bottom, right } = edgesOf(element);
    const sends = pressable.filter((each) => {
      const edges = edgesOf(each);
      return edges.top >= bottom - 2 || (edges.left >= right - 2 && edges.width >= 56);
    });
    for (let at = parentOf(element); at !== null; at = parentOf(at)) {
      const here = at;
      if (sends.some((each) => isWithin(here, each))) return at;
    }
    return null;
  };
  const smallestGroup = (element: Element): number => {
    for (let at: Element | null = element; at !== null; at = parentOf(at)) {
      const found = groupRoots.indexOf(at);
      if (found >= 0) return found;
    }
    return -1;
  };

  if (body) walk(body, false, false);
  for (const { element, text } of buttons) {
    const found = elements[element];
    if (text !== '' && found !== undefined) pressable.push(found);
  }
  const inputGroups = inputElements.map((element) => {
    const form = (element as HTMLInputElement).form;
    const root = form instanceof HTMLFormElement ? form : regionOf(element);
    return root === null ? -1 : groupAt(root);
  });
  for (const form of findAll('form')) if (checkVisibility.call(form)) groupAt(form);
  for (const dialog of findAll('dialog[open], [role=dialog], [aria-modal="true"]')) {
    if (checkVisibility.call(dialog)) groupAt(dialog);
  }
  const groupOfButton = (element: Element): number => {
    const form = (element as HTMLButtonElement).form;
    return form instanceof HTMLFormElement ? groupAt(form) : smallestGroup(element);
  };
  return {
    url: address.slice(0, 2_000),
    title: clean(asked<string>(Document.prototype, 'title')(document)),
    inputs: inputs.map((each, index) => ({ ...each, group: inputGroups[index] ?? -1 })),
    buttons: buttons.map((each) => ({ ...each, group: groupOfButton(elements[each.element] as Element) })),
    texts: texts.map((each, index) => ({ ...each, group: smallestGroup(textElements[index] as Element) })),
    groups,
    frames: embeds.slice(0, 20),
  };
}
