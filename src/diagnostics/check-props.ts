import type { Finding } from './diagnostic';

interface Rule {
  /** As the end of "It must be …". */
  readonly expected: string;
  readonly takes: (value: unknown) => boolean;
}

const isFunction = (value: unknown) => typeof value === 'function';
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const FUNCTION: Rule = { expected: 'a function', takes: isFunction };
const BOOLEAN: Rule = { expected: 'true or false', takes: (value) => typeof value === 'boolean' };

/** Its calls are marked as pure, so that a production bundle drops the rules. */
function oneOf(...values: readonly string[]): Rule {
  const expected = values.map((value) => `"${value}"`).join(' or ');
  return { expected, takes: (value) => typeof value === 'string' && values.includes(value) };
}

/** What each public prop takes. One that is undefined was not given. A test holds the names against the types. */
export const PROP_RULES = {
  connectionId: { expected: 'an id', takes: isId },
  domain: { expected: 'a host name', takes: isHostName },
  handoffCode: { expected: 'a code, as text', takes: (value) => typeof value === 'string' && value !== '' },
  endpoint: { expected: 'a URL or a path, as text', takes: (value) => typeof value === 'string' },
  consent: BOOLEAN,
  headers: FUNCTION,
  fetch: FUNCTION,
  live: /* @__PURE__ */ oneOf('auto', 'poll'),
  focus: /* @__PURE__ */ oneOf('auto', 'none'),
  passwordManager: /* @__PURE__ */ oneOf('suggest', 'ignore'),
  localization: { expected: 'a catalogue', takes: isLocalization },
  dir: /* @__PURE__ */ oneOf('ltr', 'rtl'),
  appearance: { expected: 'an object', takes: isObject },
  initialValues: { expected: 'an object of texts', takes: isTexts },
  components: { expected: 'an object of components', takes: isComponents },
  siteIcon: { expected: 'what React renders', takes: (value) => !isFunction(value) && typeof value !== 'symbol' },
  onConnection: FUNCTION,
  onSuccess: FUNCTION,
  onError: FUNCTION,
  onCancel: FUNCTION,
  onDone: FUNCTION,
  onRestart: FUNCTION,
  onEvent: FUNCTION,
  onDiagnostic: FUNCTION,
  open: BOOLEAN,
  onClose: FUNCTION,
} as const satisfies Readonly<Record<string, Rule>>;

/** Every prop that makes no sense: a wrong type or value, an unknown name. None of their values is included. */
export function checkProps(props: object): readonly Finding[] {
  const told = Object.entries(props).filter(([, value]) => value !== undefined);
  return [
    ...targetFindings(new Set(told.filter(([, value]) => !isNothing(value)).map(([prop]) => prop))),
    ...told.flatMap(([prop, value]) => findingOf(prop, value) ?? []),
  ];
}

/** Exactly one of a connection and a domain; a code is for a connection. */
function targetFindings(given: ReadonlySet<string>): readonly Finding[] {
  const [hasId, hasDomain] = [given.has('connectionId'), given.has('domain')];
  if (!hasId && !hasDomain) return [{ fault: 'connectionId' }];
  const isOneTooMany = hasId && hasDomain;
  const isCodeAlone = given.has('handoffCode') && !hasId;
  return isOneTooMany || isCodeAlone ? [{ fault: 'target' }] : [];
}

function findingOf(prop: string, value: unknown): Finding | null {
  if (!Object.hasOwn(PROP_RULES, prop)) return { fault: 'unknownProp', prop };
  const { takes, expected } = PROP_RULES[prop as keyof typeof PROP_RULES];
  if (takes(value)) return null;
  const hasFault = prop === 'connectionId' || prop === 'domain' || prop === 'localization';
  if (hasFault && !isNothing(value)) return { fault: prop };
  return { fault: 'prop', prop, expected };
}

/** Counts as not given; the developer may have meant something all the same. */
function isNothing(value: unknown): boolean {
  return value === null || value === false;
}

function isTexts(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((text) => text === undefined || typeof text === 'string');
}

/** What `memo` and `forwardRef` make is an object. */
function isComponents(value: unknown): boolean {
  return (
    isObject(value) && Object.values(value).every((part) => part === undefined || isFunction(part) || isObject(part))
  );
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && !['', '.', '..'].includes(value);
}

/** As far as it can be told without the rules of host names, which the opening has. */
function isHostName(value: unknown): boolean {
  if (typeof value !== 'string' || value === '') return false;
  return value.startsWith('[') || !/[\s/:@?#%]|\.\./.test(value);
}

function isLocalization(value: unknown): boolean {
  const layers: readonly unknown[] = Array.isArray(value) ? value : [value];
  return layers.every((layer) => layer === undefined || isCatalogue(layer));
}

function isCatalogue(layer: unknown): boolean {
  if (!isObject(layer) || Array.isArray(layer)) return false;
  return Object.values(layer).every((words) => words === undefined || typeof words === 'string' || isObject(words));
}
