/** What React keeps of an element, as far as this reads it; the same in React 18 and 19. */
interface Fiber {
  readonly tag: number;
  readonly type: unknown;
  readonly flags: number;
  readonly stateNode: unknown;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly return: Fiber | null;
}

/** A component that a commit has rendered, and where it is drawn; around it where it draws nothing. */
export interface Rendered {
  readonly name: string;
  readonly element: Element | null;
}

/** Function components, classes, and what `forwardRef` and `memo` make (`ReactWorkTags`). */
const COMPONENTS = [0, 1, 11, 14, 15];
const HOST_ELEMENT = 5;
/** In `flags`: the component itself was called, and not only kept. */
const PERFORMED_WORK = 1;

type CommitListener = (root: { readonly current: Fiber }) => void;

const listeners = new Set<CommitListener>();

// React tells developer tools of each commit if they are there before it is loaded, so the setup files import this first. Other
// tools of the page's keep their place.
const page = globalThis as { __REACT_DEVTOOLS_GLOBAL_HOOK__?: Record<string, unknown> };
page.__REACT_DEVTOOLS_GLOBAL_HOOK__ ??= { supportsFiber: true, renderers: new Map(), inject: () => 1 };
const hook = page.__REACT_DEVTOOLS_GLOBAL_HOOK__;
const before = hook.onCommitFiberRoot as ((...args: unknown[]) => void) | undefined;
hook.onCommitFiberRoot = (...args: unknown[]) => {
  before?.(...args);
  for (const listener of listeners) listener(args[1] as Parameters<CommitListener>[0]);
};
for (const name of ['onCommitFiberUnmount', 'onPostCommitFiberRoot', 'onScheduleFiberRoot']) hook[name] ??= () => {};

/** The components that React renders while something is done. */
export async function renderedDuring(action: () => unknown): Promise<readonly Rendered[]> {
  const rendered: Rendered[] = [];
  const listener: CommitListener = ({ current }) => collect(current, rendered);
  listeners.add(listener);
  await action();
  listeners.delete(listener);
  return rendered;
}

/** The names of those that are drawn outside of an element. */
export function outsideOf(place: Element, rendered: readonly Rendered[]): string[] {
  return rendered.filter(({ element }) => !place.contains(element)).map(({ name }) => name);
}

/** Goes down only where something below was worked on: elsewhere React has kept the children themselves. */
function collect(parent: Fiber, rendered: Rendered[]): void {
  for (let fiber = parent.child; fiber !== null; fiber = fiber.sibling) {
    const isCalled = fiber.alternate === null || (fiber.flags & PERFORMED_WORK) !== 0;
    if (COMPONENTS.includes(fiber.tag) && isCalled)
      rendered.push({ name: nameOf(fiber.type), element: elementOf(fiber) });
    if (fiber.child !== fiber.alternate?.child) collect(fiber, rendered);
  }
}

function nameOf(type: unknown): string {
  const { displayName, name, render, type: inner } = type as Record<string, unknown>;
  return String(displayName || name || nameOf(render ?? inner ?? { name: '?' }));
}

function elementOf(fiber: Fiber): Element | null {
  return drawnBy(fiber) ?? around(fiber);
}

function drawnBy(fiber: Fiber): Element | null {
  if (fiber.tag === HOST_ELEMENT) return fiber.stateNode as Element;
  for (let child = fiber.child; child !== null; child = child.sibling) {
    const drawn = drawnBy(child);
    if (drawn !== null) return drawn;
  }
  return null;
}

function around(fiber: Fiber): Element | null {
  for (let outer = fiber.return; outer !== null; outer = outer.return) {
    if (outer.tag === HOST_ELEMENT) return outer.stateNode as Element;
  }
  return null;
}
