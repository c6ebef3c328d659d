/** Features of scripts, each with what takes it away. Those of the stylesheet go on the server. */
const TAKE_AWAY: Readonly<Record<string, () => void>> = {
  'light-dark()': () => {
    const supports = CSS.supports.bind(CSS) as (...asked: string[]) => boolean;
    CSS.supports = (...asked: string[]) => !asked.join().includes('light-dark(') && supports(...asked);
  },
  'constructable sheets': () => {
    Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
    Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
    Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync');
  },
  'modal dialogs': () => {
    for (const method of ['showModal', 'show', 'close']) Reflect.deleteProperty(HTMLDialogElement.prototype, method);
  },
  'focusVisible of focus()': () => {
    const { focus } = HTMLElement.prototype;
    HTMLElement.prototype.focus = function (options) {
      focus.call(this, { preventScroll: options?.preventScroll ?? false });
    };
  },
  /** What came into all three engines after the oldest versions that `browserslist` names. */
  'newer scripts': () => {
    for (const method of ['any', 'timeout']) Reflect.deleteProperty(AbortSignal, method);
    for (const method of ['canParse', 'parse']) Reflect.deleteProperty(URL, method);
    for (const method of ['withResolvers', 'try']) Reflect.deleteProperty(Promise, method);
    Reflect.deleteProperty(Object, 'groupBy');
    for (const method of ['toSorted', 'toReversed', 'toSpliced', 'with']) {
      Reflect.deleteProperty(Array.prototype, method);
    }
    for (const method of ['union', 'difference', 'intersection', 'isSubsetOf']) {
      Reflect.deleteProperty(Set.prototype, method);
    }
    Reflect.deleteProperty(Array, 'fromAsync');
    Reflect.deleteProperty(ReadableStream.prototype, Symbol.asyncIterator);
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
    for (const name of ['requestIdleCallback', 'CloseWatcher', 'Iterator', 'scheduler']) {
      Reflect.deleteProperty(globalThis, name);
    }
    for (const name of ['Segmenter', 'DurationFormat']) Reflect.deleteProperty(Intl, name);
  },
};

/**
 * Makes this browser older, as the address asks for. Called before the widget is loaded, so that it never sees what was
 * taken away.
 */
export function applyConditions(asked: URLSearchParams): void {
  for (const feature of asked.getAll('without')) TAKE_AWAY[feature]?.();
}

/** Makes time pass as fast as is asked for in what is loaded later; gives what sets that. */
export function ownTime(): (speed: number) => void {
  const { setTimeout: realSetTimeout, Date: RealDate } = globalThis;
  const realNow = RealDate.now.bind(RealDate);
  let speed = 1;
  let since = realNow();
  let before = since;
  Date.now = () => before + (realNow() - since) * speed;
  globalThis.setTimeout = ((run: () => void, delay = 0, ...args: []) =>
    realSetTimeout(run, delay / speed, ...args)) as typeof setTimeout;
  return (next) => {
    [before, since] = [Date.now(), realNow()];
    speed = next;
  };
}
