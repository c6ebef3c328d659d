import * as v from 'valibot';
import { isObject } from '../protocol/json';

const ProxyRef = v.union(
  [v.strictObject({ id: v.string() }), v.strictObject({ name: v.string() })],
  'Use { id } or { name }.',
);

const CredentialReference = v.pipe(
  v.strictObject({
    name: v.optional(v.string()),
    provider: v.optional(v.string()),
    path: v.optional(v.string()),
    auto: v.optional(v.boolean()),
  }),
  v.check(
    (value) =>
      value.name !== undefined || (value.provider !== undefined && (value.path !== undefined || value.auto === true)),
    'Use { name }, { provider, path } or { provider, auto: true }.',
  ),
);

const HealthCheckInterval = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(300, 'The least is 300 seconds.'),
  v.maxValue(86_400, 'The most is 86400 seconds.'),
);

const Url = v.pipe(v.string(), v.url('It must be an absolute URL.'));

/** What newer servers take and the API has no use for here. */
const BrowserTelemetry = v.optional(v.nullable(v.looseObject({})));

const settings = {
  proxy: v.optional(ProxyRef),
  credential: v.optional(CredentialReference),
  allowed_domains: v.optional(v.array(v.string())),
  health_check_interval: v.optional(HealthCheckInterval),
  health_checks: v.optional(v.boolean()),
  auto_reauth: v.optional(v.boolean()),
  save_credentials: v.optional(v.boolean()),
  record_session: v.optional(v.boolean()),
  browser_telemetry: BrowserTelemetry,
};

const Name = v.pipe(v.string(), v.regex(/\S/, 'It must not be empty.'));

const CreateRequest = v.strictObject({
  domain: v.pipe(v.string(), v.regex(/^[^\s/:@?#]+$/, 'It must be a host name such as "example.com".')),
  profile_name: Name,
  login_url: v.optional(Url),
  ...settings,
});

const UpdateRequest = v.strictObject({ login_url: v.optional(v.union([v.literal(''), Url])), ...settings });

const LoginRequest = v.strictObject({
  proxy: v.optional(ProxyRef),
  record_session: v.optional(v.boolean()),
  browser_telemetry: BrowserTelemetry,
});

const ExchangeRequest = v.strictObject({ code: Name });

/** `ManagedAuthCreateRequest` of the API. */
export type CreateRequest = v.InferOutput<typeof CreateRequest>;
/** `ManagedAuthUpdateRequest` of the API. */
export type UpdateRequest = v.InferOutput<typeof UpdateRequest>;
/** What `POST …/login` overrides for that login. */
export type LoginOverrides = v.InferOutput<typeof LoginRequest>;
/** What a connection keeps of what it was created and updated with. */
export type ConnectionSettings = UpdateRequest;

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** Checks a body against a schema. The reason names the member and what is wrong, and quotes no value. */
function parse<T>(schema: v.GenericSchema<unknown, T>, json: unknown): Parsed<T> {
  // To valibot an array is an object too.
  if (!isObject(json)) return { ok: false, reason: 'The body must be a JSON object.' };
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  const member = v.getDotPath(issue);
  if (issue.type === 'strict_object') {
    const missing = issue.expected !== 'never' && issue.received === 'undefined';
    return { ok: false, reason: missing ? `Missing required field: ${member}` : 'The body has an unknown member.' };
  }
  const custom =
    issue.type === 'check' ||
    issue.type === 'regex' ||
    ['url', 'union'].includes(issue.type) ||
    issue.type.endsWith('value');
  return {
    ok: false,
    reason: `${member ?? 'body'}: ${custom ? issue.message : `expected ${issue.expected ?? issue.type}.`}`,
  };
}

export const parseCreateRequest = (json: unknown): Parsed<CreateRequest> => parse(CreateRequest, json);
export const parseUpdateRequest = (json: unknown): Parsed<UpdateRequest> => parse(UpdateRequest, json);
export const parseLoginRequest = (json: unknown): Parsed<LoginOverrides> => parse(LoginRequest, json);
export const parseExchangeRequest = (json: unknown): Parsed<v.InferOutput<typeof ExchangeRequest>> =>
  parse(ExchangeRequest, json);

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

const DEFAULT_LIMIT = 20;
const MOST = 100;

/** `limit` (1–100, default 20) and `offset` (default 0) of a list. */
export function parsePage(query: URLSearchParams): Parsed<Page> {
  const limit = wholeNumber(query.get('limit'), DEFAULT_LIMIT);
  const offset = wholeNumber(query.get('offset'), 0);
  if (limit === null || limit < 1 || limit > MOST) return { ok: false, reason: `limit: expected 1 to ${MOST}.` };
  if (offset === null) return { ok: false, reason: 'offset: expected a whole number, 0 or more.' };
  return { ok: true, value: { limit, offset } };
}

function wholeNumber(text: string | null, fallback: number): number | null {
  if (text === null || text === '') return fallback;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
