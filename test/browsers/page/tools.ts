import { queryAllByLabelText, queryAllByRole, queryAllByText } from '@testing-library/dom';
import { type Box, boxesOf } from './boxes-of';
import { ringFaults, ringOf } from './rings';
import { wireConstantsIn } from './wire-constants';

/** What to look for: a role, with a name that is equal to a text or matches a pattern. */
export interface Query {
  readonly role: string;
  readonly name?: string | { readonly pattern: string; readonly flags: string };
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a test asks the page for. */
export interface BrowserTools {
  /** Whether there is something that a person, or a screen reader, would call that. */
  has(query: Query): boolean;
  hasText(pattern: string): boolean;
  isFocused(query: Query): boolean;
  /** Whether a ring is drawn around it. */
  hasRing(query: Query): boolean;
  /** See `ringFaults`. */
  ringFaults(): Promise<string[]>;
  /** How often the focus has moved, within the page or out of it. */
  focusMoves(): number;
  /** Null while it is not there. */
  valueOf(query: Query): string | null;
  /** Scrolls to it, and gives its middle; null while it is not there or something else is in front of it. */
  place(query: Query): Place | null;
  boxes(): Box[];
  /** What axe finds in the widget, a line each. */
  axe(): Promise<string[]>;
  /** See `wireConstantsIn`. */
  wireConstants(): string[];
  /** Sentences in which a domain goes over the end of a line although it would fit into one. */
  brokenDomains(domain: string): string[];
  /** What went wrong since the page was opened: errors, and violations of its policy. */
  readonly troubles: string[];
  /** The roles and names that are there, for the message of a test that finds something else. */
  describe(): string;
}

declare global {
  interface Window {
    tools: BrowserTools;
  }
}

const widget = () =>
  document.querySelector('dialog') ?? document.getElementById('root')?.firstElementChild ?? document.body;
const nameOf = ({ name }: Query) => (typeof name === 'object' ? new RegExp(name.pattern, name.flags) : name);
const find = (query: Query): HTMLElement[] => {
  const name = nameOf(query);
  const withRole = (role: string) =>
    queryAllByRole<HTMLElement>(document.body, role, name === undefined ? {} : { name });
  if (query.role !== 'textbox' || name === undefined) return withRole(query.role);
  // A password field has no role of its own, and one for searching another: to a person, both are fields.
  const passwords = queryAllByLabelText<HTMLElement>(document.body, name, { selector: '[type=password]' });
  return [...withRole('textbox'), ...withRole('searchbox'), ...passwords];
};

function textNodes(): Text[] {
  const walker = document.createTreeWalker(widget(), NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** What went wrong, from now on. */
function watchTroubles(): string[] {
  const troubles: string[] = [];
  addEventListener('error', ({ message }) => troubles.push(message));
  addEventListener('unhandledrejection', ({ reason }) => troubles.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    troubles.push(`${effectiveDirective} ${blockedURI}`),
  );
  const reportError = console.error;
  console.error = (...args: unknown[]) => {
    troubles.push(args.map(String).join(' '));
    reportError(...args);
  };
  return troubles;
}

/** Puts them where a driver finds them. */
export function installTools(): void {
  let focusMoves = 0;
  for (const type of ['focusin', 'blur']) {
    addEventListener(type, () => {
      focusMoves += 1;
    });
  }
  window.tools = {
    troubles: watchTroubles(),
    has: (query) => find(query).length > 0,
    hasText: (pattern) => queryAllByText(widget() as HTMLElement, new RegExp(pattern)).length > 0,
    hasRing: (query) => find(query).some((element) => ringOf(element) !== null),
    ringFaults: () => ringFaults(widget()),
    focusMoves: () => focusMoves,
    isFocused: (query) =>
      document.activeElement !== null && find(query).includes(document.activeElement as HTMLElement),
    valueOf: (query) => (find(query)[0] as HTMLInputElement | undefined)?.value ?? null,
    place(query) {
      const [element] = find(query);
      if (element === undefined) return null;
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return element.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
    },
    boxes: () => boxesOf(widget()),
    async axe() {
      const { default: axe } = await import('axe-core');
      const { violations } = await axe.run(widget(), { resultTypes: ['violations'], iframes: false });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    wireConstants: () => wireConstantsIn(widget()),
    brokenDomains: (domain) =>
      textNodes().flatMap((node) => {
        const start = node.data.indexOf(domain);
        if (domain === '' || start === -1) return [];
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + domain.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return lines.size > 1 ? [node.data] : [];
      }),
    describe: () =>
      boxesOf(widget())
        .map(({ kind, name }) => `${kind} "${name}"`)
        .join('\n'),
  };
}
