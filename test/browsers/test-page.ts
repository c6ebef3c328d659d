import {
  createSandbox,
  DEFAULT_API_KEY,
  GOOD_CODE,
  type PlaceOptions,
  type Sandbox,
  SITES,
  type Site,
} from '../../src/sandbox';
import { type PageFiles, serveBarePage } from '../e2e/bare-page';

/** Nothing inline, nothing evaluated, nothing from elsewhere, no string that becomes markup or a script. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Features of stylesheets, each with what is written in its place, which no browser knows. */
const STYLE_FEATURES = {
  'light-dark()': [/light-dark\(/g, 'unknown-light-dark('],
  'color(from …)': [/color\((?=from )/g, 'unknown-color('],
  'colours made from others': [/(color-mix|lch|oklch|color)\((?=in |from )/g, 'unknown-$1('],
  ':has()': [/:has\(/g, ':unknown-has('],
  'container queries': [/@container/g, '@unknown-container'],
  'cascade layers': [/@layer/g, '@unknown-layer'],
  'text-wrap': [/text-wrap/g, 'unknown-text-wrap'],
  ':focus-visible': [/:focus-visible/g, ':unknown-focus-visible'],
} as const;

/** Features of scripts; see `page/conditions.ts`. */
type ScriptFeature = 'constructable sheets' | 'modal dialogs' | 'focusVisible of focus()' | 'newer scripts';

export type Feature = keyof typeof STYLE_FEATURES | ScriptFeature;

/** How the page shows the widget. */
export interface PageOptions {
  readonly dialog?: boolean;
  readonly consent?: boolean;
  readonly language?: 'ar';
  /** With a preset, tokens, and a style for an element. */
  readonly themed?: boolean;
  readonly live?: 'auto' | 'poll';
  /** What this browser is to do without. */
  readonly without?: readonly Feature[];
}

function without(css: string, features: readonly string[]): string {
  return Object.entries(STYLE_FEATURES).reduce(
    (text, [feature, [pattern, unknown]]) => (features.includes(feature) ? text.replaceAll(pattern, unknown) : text),
    css,
  );
}

/** The sites on which something happens elsewhere: here it happens when a test says so, and not after a while. */
const PATIENT_SITES: readonly Site[] = SITES.map((site) => ({
  ...site,
  script: {
    ...site.script,
    steps: Object.fromEntries(
      Object.entries(site.script.steps).map(([name, { passesAfter: _, ...step }]) => [name, step]),
    ),
  },
}));

/** A page with the widget, under a strict policy, and the sandbox that it talks to. */
export interface TestPage {
  readonly sandbox: Sandbox;
  streamsOpened(): number;
  breakStreams(): void;
  /** Gives a site what it asks for, from somewhere else than the page. */
  submit(id: string, fields: Readonly<Record<string, string>>): Promise<void>;
  /** Approves a push, which to the sandbox is the code that the same app shows. */
  approve(id: string): Promise<void>;
  /** The page that shows any screen by its name, each with a sandbox of its own. */
  readonly gallery: string;
  /** The address of the page for a new connection, which `login` starts a login of; default true. */
  open(place: PlaceOptions, options?: PageOptions & { readonly login?: boolean }): { url: string; id: string };
  close(): Promise<void>;
}

export async function serveTestPage(files: PageFiles): Promise<TestPage> {
  const sandbox = createSandbox({ pace: 0.1, sites: PATIENT_SITES });
  const served = await serveBarePage(sandbox, {
    files,
    headers: { 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-store' },
    rewrite: (text, path, page) => (path.endsWith('.css') ? without(text, page.searchParams.getAll('without')) : text),
  });
  const submit: TestPage['submit'] = async (id, fields) => {
    const { status } = await sandbox.fetch(`http://sandbox.example/auth/connections/${id}/submit`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${DEFAULT_API_KEY}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ fields }),
    });
    if (status !== 202) throw new Error(`The submission was answered with ${status}.`);
  };
  return {
    sandbox,
    submit,
    approve: (id) => submit(id, { totp: GOOD_CODE }),
    gallery: served.url,
    streamsOpened: () => served.streamsOpened(),
    breakStreams: () => served.breakStreams(),
    open(place, { login = place.stage === undefined, ...options } = {}) {
      const { id } = sandbox.createConnection(place);
      if (login) sandbox.login(id);
      const { without: features = [], ...rest } = options;
      const query = new URLSearchParams({ connection: id });
      for (const [name, value] of Object.entries(rest))
        if (value !== undefined && value !== false) query.set(name, String(value));
      for (const feature of features) query.append('without', feature);
      return { url: `${served.url}/?${query}`, id };
    },
    close: () => served.close(),
  };
}
