import {
  createSandbox,
  DEFAULT_API_KEY,
  type Dialect,
  IDENTITIES,
  type Identity,
  type Sandbox,
  type SandboxOptions,
  type Script,
  SITES,
  type Stage,
} from '../sandbox';
import { createManagedAuthHandler } from '../server';
import { type SignInAnswers, type SignInResult, signIn, type TestUser } from './sign-in';

export interface TestAuthOptions {
  /** One of `SITES`, by its domain or id: it decides what the login looks like. Default `password.example`. */
  readonly site?: string;
  /** A login of your own instead of a site's, for any unusual step. */
  readonly script?: Script;
  /** Which of the API's two vocabularies a script speaks. Default `legacy`. */
  readonly dialect?: Dialect;
  /** One of `IDENTITIES`, by its user name: it decides how the login ends. Default `user_good`. */
  readonly identity?: string;
  /** Where the connection starts. Default `{ at: 'idle' }`: nobody has signed in. */
  readonly stage?: Stage;
  /** The backend's address, as the widget is told it. Default `/api/managed-auth`, the widget's own default. */
  readonly endpoint?: string;
  /** Options of the sandbox, such as `faults`. Its `pace` is 0: no site takes any time. */
  readonly sandbox?: SandboxOptions;
  /**
   * Lets time pass where a test's timers are fake: `(ms) => vi.advanceTimersByTimeAsync(ms)`, or Jest's. Without it `signIn`
   * waits in real time, some hundredths of a second.
   */
  readonly advanceTimers?: (ms: number) => unknown;
}

/** What Playwright's `Route` is used for here. */
export interface RoutedRequest {
  request(): { url(): string; method(): string; headers(): Record<string, string>; postData(): string | null };
  fulfill(response: { status: number; headers: Record<string, string>; body: string }): Promise<void>;
}

/** A backend with Kernel behind it, in this process: no network, no waiting. Two of them share nothing. */
export interface TestAuth {
  readonly endpoint: string;
  /** For the `fetch` of `<ManagedAuthFlow>`, `<Connections>` and the rest. */
  readonly fetch: typeof fetch;
  readonly connectionId: string;
  /** Kernel's side: to inspect it, to move the connection elsewhere, and for a backend of your own (`sandbox.fetch`). */
  readonly sandbox: Sandbox;
  /** The bodies of what was submitted, in order. */
  readonly submissions: readonly unknown[];
  /** For MSW: `http.all('*\/api/managed-auth/*', auth.handler)`. */
  readonly handler: (info: { readonly request: Request }) => Promise<Response>;
  /** For Playwright: `page.route('**\/api/managed-auth/**', auth.route)`. There is no event stream this way: the widget polls. */
  readonly route: (route: RoutedRequest) => Promise<void>;
  /**
   * Goes through the flow on the page like a person who knows their identity's user name, password and code, until it ends
   * or the site says no. `user` is Testing Library's `userEvent.setup()`.
   *
   * @throws Error that says what the page asked, where nothing was given to answer it with.
   */
  readonly signIn: (user: TestUser, answers?: SignInAnswers) => Promise<SignInResult>;
}

const SCRIPTED = 'scripted.example';
const PROFILE = 'test-user';
const SETTABLE = [
  'login_url',
  'allowed_domains',
  'save_credentials',
  'health_checks',
  'health_check_interval',
  'auto_reauth',
] as const;

/**
 * @throws TypeError when there is no such site or identity.
 */
export function createTestAuth(options: TestAuthOptions = {}): TestAuth {
  const { endpoint = '/api/managed-auth', script, dialect = 'legacy', stage, advanceTimers } = options;
  const identity = identityNamed(options.identity ?? 'user_good');
  const domain = script === undefined ? domainOf(options.site ?? 'password.example') : SCRIPTED;
  const scripted =
    script === undefined
      ? []
      : [{ id: 'scripted', domain, title: 'Scripted', description: 'A script of the test.', dialect, script }];
  const sandbox = createSandbox({
    pace: 0,
    ...options.sandbox,
    sites: [...scripted, ...(options.sandbox?.sites ?? [])],
  });
  const { id: connectionId } = sandbox.createConnection({
    domain,
    profile_name: PROFILE,
    ...(stage !== undefined && { stage }),
  });
  const base = new URL(endpoint, 'http://localhost');
  const backend = createManagedAuthHandler({
    apiKey: options.sandbox?.apiKey ?? DEFAULT_API_KEY,
    baseURL: 'http://kernel.example',
    basePath: base.pathname,
    fetch: sandbox.fetch,
    authorize: () => ({ profileName: PROFILE }),
    allowedDomains: [/^.*$/],
    allowDelete: true,
    allowUpdate: SETTABLE,
  });
  const submissions: unknown[] = [];

  async function respond(request: Request): Promise<Response> {
    if (request.url.endsWith('/submit')) submissions.push(await request.clone().json());
    return backend(request);
  }

  return {
    endpoint,
    connectionId,
    sandbox,
    submissions,
    handler: ({ request }) => respond(withoutOrigin(request)),
    fetch: async (input, init) => {
      const { signal, ...rest } = init ?? {};
      const request = input instanceof Request ? input : new Request(new URL(String(input), base), rest);
      signal?.throwIfAborted();
      const response = respond(request);
      return signal == null ? response : abortable(response, signal);
    },
    async route(route) {
      const asked = route.request();
      const body = asked.postData();
      const request = new Request(asked.url(), { method: asked.method(), headers: asked.headers(), body });
      const isStream = request.url.endsWith('/events');
      const response = isStream ? new Response(null, { status: 405 }) : await respond(withoutOrigin(request));
      const { status, headers } = response;
      await route.fulfill({ status, headers: Object.fromEntries(headers), body: await response.text() });
    },
    signIn: (user, answers) => signIn(user, { ...answersOf(identity), ...answers }, advanceTimers),
  };
}

/** Where the page is served from is the test's affair, and no other site. */
function withoutOrigin(request: Request): Request {
  const headers = new Headers(request.headers);
  for (const name of ['Origin', 'Sec-Fetch-Site']) headers.delete(name);
  return new Request(request, { headers });
}

/** Test environments bring an `AbortSignal` of their own, which `Request` may not take. */
function abortable(response: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    response.then(resolve, reject);
  });
}

function domainOf(site: string): string {
  const found = SITES.find(({ id, domain }) => domain === site || id === site);
  if (found === undefined)
    throw new TypeError(`site must be the id or domain of one of SITES: ${SITES.map(({ id }) => id).join(', ')}.`);
  return found.domain;
}

function identityNamed(name: string): Identity {
  const found = IDENTITIES.find(({ username }) => username === name);
  if (found === undefined) {
    const names = IDENTITIES.map(({ username }) => username).join(', ');
    throw new TypeError(`identity must be the user name of one of IDENTITIES: ${names}.`);
  }
  return found;
}

function answersOf({ username, password, code, phone }: Identity): SignInAnswers {
  return { identifier: username, phone, password, code };
}
