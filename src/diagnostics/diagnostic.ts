import { type BrowserFault, docsOf, ENDPOINT_CODES, PAGE_CODES } from './codes';
import { MESSAGES } from './messages';

/** Something that only the developer can fix. Holds nothing that was typed, read, or given as a prop's value. */
export interface Diagnostic {
  /** Such as `MAF-101`. Its meaning never changes. */
  readonly code: (typeof ENDPOINT_CODES & typeof PAGE_CODES)[BrowserFault];
  /** What happened, why, and what to do, in English. In production builds only the code. */
  readonly message: string;
  /** The paragraph that explains it, in this package: `docs/errors.md#maf-101`. */
  readonly docs: string;
}

/** What was found. */
export interface Finding {
  readonly fault: BrowserFault;
  /** The name of the prop that it is about. */
  readonly prop?: string;
  /** What the prop takes, as the end of a sentence. */
  readonly expected?: string;
}

export function diagnosticOf({ fault, prop = '', expected = '' }: Finding): Diagnostic {
  const codes = process.env.NODE_ENV === 'production' ? ENDPOINT_CODES : { ...ENDPOINT_CODES, ...PAGE_CODES };
  const code = (codes as typeof ENDPOINT_CODES & typeof PAGE_CODES)[fault];
  const docs = docsOf(code);
  // One expression: bundlers find what follows a return, but not that it was the only use of the texts.
  const message = process.env.NODE_ENV === 'production' ? code : fill(MESSAGES[fault], prop, expected);
  return { code, message, docs };
}

function fill(message: string, prop: string, expected: string): string {
  return message.replace('{prop}', prop).replace('{expected}', expected);
}

/** What tells findings apart: a second prop with a wrong value is another finding, the same in a second widget is not. */
export function keyOf({ fault, prop = '' }: Finding): string {
  return `${fault} ${prop}`;
}

const LOGGED = /* @__PURE__ */ Symbol.for('managed-auth-flow.logged');

/** Prints it on the console, once per page and finding, however many widgets or copies of this package find it. */
export function logOnce(finding: Finding): void {
  const page = globalThis as { [LOGGED]?: Set<string> };
  page[LOGGED] ??= new Set();
  const key = keyOf(finding);
  if (page[LOGGED].has(key)) return;
  page[LOGGED].add(key);
  const { code, message, docs } = diagnosticOf(finding);
  console.error(`managed-auth-flow ${code}: ${message} See ${docs} in the package.`);
}
