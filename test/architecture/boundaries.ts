import type { Import, ImportGraph } from './import-graph';

interface Allowed {
  /** Folders of src, or modules, whose code may be imported. */
  readonly code: readonly string[];
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[];
}

/** What was parsed, and questions to it. No view reads or writes the wire itself. */
const MODEL = ['protocol/connection', 'protocol/failure', 'protocol/field-kinds'];

/** What a screen is, and what is true of each kind: no decision. */
const SCREENS = ['flow/flow-screen', 'flow/screen-facts'];

/** Who may import whom. A folder may always import itself; a file at the top of src puts the folders together. */
const ALLOWED: Readonly<Record<string, Allowed>> = {
  protocol: { code: [] },
  flow: { code: ['protocol'] },
  lazy: { code: [] },
  client: { code: ['protocol'] },
  diagnostics: { code: [], types: ['flow', 'protocol'] },
  session: { code: ['client', 'flow', 'lazy', 'protocol', 'diagnostics/transitions'] },
  appearance: { code: ['lazy'] },
  presets: { code: [], types: ['appearance'] },
  localization: { code: ['lazy'], types: ['flow', 'protocol'] },
  ui: { code: ['appearance', 'localization'], types: ['protocol'] },
  form: {
    code: ['ui', 'lazy', 'appearance', 'localization', 'flow/flow-screen-of', ...MODEL],
    types: ['flow', 'protocol'],
  },
  pickers: { code: ['ui', 'lazy', 'appearance', 'localization', ...MODEL], types: ['flow', 'protocol'] },
  screens: {
    code: ['form', 'pickers', 'ui', 'lazy', 'appearance', 'localization', ...MODEL, ...SCREENS],
    types: ['flow', 'protocol'],
  },
  connections: {
    code: ['client', 'lazy', 'protocol', 'ui', 'appearance', 'localization', 'managed-auth-dialog'],
    types: ['managed-auth-flow', 'flow-options'],
  },
  server: { code: ['protocol', 'diagnostics/codes'] },
  'kernel-api': { code: ['protocol'] },
  sandbox: { code: ['kernel-api', 'protocol'] },
  engine: { code: ['kernel-api', 'protocol'] },
  testing: { code: ['sandbox', 'server'] },
};

/** Packages that belong to some folders, so that they can be exchanged by changing those alone. */
const OWNED: Readonly<Record<string, readonly string[]>> = {
  '@tanstack/react-query': ['connections'],
  'playwright-core': ['engine'],
};

/** Places and what they must not lead to, through any number of imports. */
const UNREACHABLE: readonly { from: RegExp; to: RegExp; because: string }[] = [
  {
    from: /^src\/(server|kernel-api|sandbox|engine|testing)\//,
    to: /^(react|react-dom|@tanstack\/react-query)($|\/)/,
    because: 'the server and the sandbox run without React',
  },
  {
    from: /^src\/(?!server\/|kernel-api\/|sandbox\/|engine\/|testing\/)/,
    to: /^(src\/(server|kernel-api|sandbox|engine|testing)\/|@onkernel\/|hono($|\/)|@hono\/|node:)/,
    because: 'a browser bundle must not carry the server or the sandbox',
  },
  {
    from: /^src\/(server|sandbox)\/index\.ts$/,
    to: /^(node:|@hono\/node-server)/,
    because: 'the server and the sandbox run wherever there is fetch, in a page too',
  },
];

function folderOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}

function packageOf(target: string): string {
  return target.split('/', target.startsWith('@') ? 2 : 1).join('/');
}

function isWithin(file: string, places: readonly string[]): boolean {
  return places.some((place) => file.startsWith(`src/${place}/`) || file.replace(/\.tsx?$/, '') === `src/${place}`);
}

function directViolation(file: string, { target, typeOnly }: Import): string | undefined {
  const from = folderOf(file);
  if (!target.startsWith('src/')) {
    const owners = OWNED[packageOf(target)];
    if (owners === undefined || owners.some((owner) => owner === from)) return undefined;
    return `${file} imports ${target}: only src/${owners.join(' and src/')} may`;
  }
  if (from === undefined) return undefined;
  const to = folderOf(target);
  if (to === from) return undefined;
  const allowed = ALLOWED[from];
  if (allowed === undefined) return `${file} is in a folder that test/architecture/boundaries.ts does not know`;
  if (isWithin(target, allowed.code)) return undefined;
  const types = isWithin(target, allowed.types ?? []);
  if (types && typeOnly) return undefined;
  return `${file} imports ${target}: ${from} may import ${types ? 'only types' : 'nothing'} from there`;
}

/** The shortest way from a module to a target, types left out: they are gone when the code runs. */
function wayTo(graph: ImportGraph, start: string, to: RegExp): readonly string[] | undefined {
  const seen = new Set([start]);
  const ways: string[][] = [[start]];
  for (const way of ways) {
    const here = way.at(-1) ?? start;
    if (here !== start && to.test(here)) return way;
    for (const { target, typeOnly } of graph.get(here) ?? []) {
      if (typeOnly || seen.has(target)) continue;
      seen.add(target);
      ways.push([...way, target]);
    }
  }
  return undefined;
}

/** Each circle of imports once, types included: whoever reads one module of it must read them all. */
function circles(graph: ImportGraph): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const since = way.indexOf(file);
    if (since >= 0) found.push([...way.slice(since), file].join(' → '));
    if (since >= 0 || done.has(file)) return;
    for (const { target } of graph.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found.map((circle) => `${circle}: no module may lead back to itself`);
}

/** Every breach of the rules, as a sentence that names the module and the rule. */
export function violations(graph: ImportGraph): string[] {
  const direct = [...graph].flatMap(([file, imports]) => imports.map((each) => directViolation(file, each)));
  const indirect = UNREACHABLE.flatMap(({ from, to, because }) =>
    [...graph.keys()]
      .filter((file) => from.test(file))
      .map((file) => wayTo(graph, file, to))
      .map((way) => way && `${way.join(' → ')}: ${because}`),
  );
  return [...direct, ...indirect, ...circles(graph)].filter((each) => each !== undefined);
}
