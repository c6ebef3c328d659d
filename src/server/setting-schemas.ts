import * as v from 'valibot';
import { normalizeHost } from '../protocol/host-name';
import { httpsUrl } from '../protocol/json';

/*
 * What Kernel documents for each setting. Whatever passes comes out in the form in which it is sent, so that what was
 * checked is what is used. Lengths stand before what takes long, for valibot transforms nothing after an issue.
 * Messages follow the name of the setting, and hold no value.
 */
const CONFIG = { abortEarly: true } as const;

const MAX_DOMAINS = 50;
const MAX_URL_LENGTH = 2_048;
/** Characters of a name, an id or a path that the organization gave. */
const MAX_REFERENCE_LENGTH = 1_000;

/** Runs `normalize`, which answers null for what does not go. */
function normalized(normalize: (value: string) => string | null, message: string) {
  return v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
    const result = normalize(dataset.value);
    if (result !== null) return result;
    addIssue({ message });
    return NEVER;
  });
}

function url(parse: (value: string) => string | null, message: string) {
  return v.pipe(v.string(message), v.maxLength(MAX_URL_LENGTH, message), normalized(parse, message));
}

/**
 * As Kernel reads it: a name stands for its subdomains too, and Kernel leaves out a `*.` and a `www.` before it. Here that
 * is done until nothing is left to do, so that Kernel cannot make another name of the one that was checked.
 */
function siteName(value: string): string | null {
  // ASCII first, for a full-width ｗｗｗ. is a www. only then.
  const name = normalizeHost(value.replace(/^\*\./, ''));
  const site = name?.replace(/^(?:www\.)+/, '') ?? null;
  // Of www.com Kernel would make com, which stands for every name there is below it.
  return site === name || site?.includes('.') ? site : null;
}

/** A page that a browser names: its host is compared, so it is sent in the form in which it is compared. */
function pageUrl(value: string): string | null {
  const href = httpsUrl(value);
  const url = href === null ? null : new URL(href);
  const host = url === null ? null : normalizeHost(url.hostname);
  if (url === null || host === null) return null;
  // A dot at the end stays after parsing.
  url.hostname = host;
  return url.href;
}

function httpUrl(value: string): string | null {
  const parsed = URL.canParse(value) ? new URL(value) : null;
  return parsed !== null && /^https?:$/.test(parsed.protocol) && !parsed.username && !parsed.password
    ? parsed.href
    : null;
}

const flag = v.boolean('must be true or false');
const reference = v.pipe(
  v.string('must be a string'),
  v.nonEmpty('must not be empty'),
  v.maxLength(MAX_REFERENCE_LENGTH, `must have at most ${MAX_REFERENCE_LENGTH} characters`),
);
const settings = v.record(v.string(), v.unknown(), 'must be an object');

const HostsSchema = v.pipe(
  v.array(v.unknown(), 'must be an array of host names'),
  v.maxLength(MAX_DOMAINS, `must have at most ${MAX_DOMAINS} host names`),
  v.array(v.pipe(v.string('must be a host name'), normalized(siteName, 'must be a host name'))),
);
const INTERVAL = 'must be a whole number of seconds from 300 to 86400';
const IntervalSchema = v.pipe(
  v.number(INTERVAL),
  v.integer(INTERVAL),
  v.minValue(300, INTERVAL),
  v.maxValue(86_400, INTERVAL),
);
const CredentialSchema = v.union(
  [
    v.strictObject({ name: reference }),
    v.strictObject({ provider: reference, path: reference }),
    v.strictObject({ provider: reference, auto: v.literal(true) }),
  ],
  'must be { name }, { provider, path } or { provider, auto: true }',
);
const ProxySchema = v.union(
  [v.strictObject({ id: reference }), v.strictObject({ name: reference })],
  'must be { id } or { name }',
);
const BrowserProxySchema = v.union(
  [
    v.strictObject({ mode: v.picklist(['direct', 'default']) }),
    v.strictObject({ id: reference }),
    v.strictObject({ name: reference }),
  ],
  "must be { id }, { name } or { mode: 'direct' | 'default' }",
);
const UNKNOWN_MEMBER = 'is no member that the API knows, or is missing';
const TelemetrySchema = v.nullable(
  v.pipe(
    v.strictObject(
      { enabled: v.optional(flag), browser: v.optional(settings), export: v.optional(settings) },
      UNKNOWN_MEMBER,
    ),
    v.check(
      ({ enabled, browser }) => enabled !== false || browser === undefined,
      'is off and has settings of the browser',
    ),
  ),
);
const REGIONS = ['us-east', 'eu-west', 'ap-southeast'] as const;
const BrowserSchema = v.strictObject(
  {
    proxy: v.optional(BrowserProxySchema),
    region: v.optional(v.picklist(REGIONS, `must be one of ${REGIONS.join(', ')}`)),
    stealth: v.optional(flag),
    telemetry: v.optional(TelemetrySchema),
  },
  UNKNOWN_MEMBER,
);

const LOGIN = { record_session: flag, browser: BrowserSchema, proxy: ProxySchema, browser_telemetry: TelemetrySchema };

const CONNECTION = {
  ...LOGIN,
  login_url: url(httpUrl, 'must be an absolute http(s) URL'),
  allowed_domains: HostsSchema,
  credential: CredentialSchema,
  save_credentials: flag,
  health_checks: flag,
  health_check_interval: IntervalSchema,
  auto_reauth: flag,
};

/** What the host's own code may choose. */
export const LoginSettingsSchema = v.strictObject(v.entriesFromObjects([v.partial(v.object(LOGIN))]), UNKNOWN_MEMBER);
export const ConnectionSettingsSchema = v.strictObject(
  v.entriesFromObjects([v.partial(v.object(CONNECTION))]),
  UNKNOWN_MEMBER,
);

/** What a person may set, with what a browser must not bring in; `''` clears `login_url`. */
export const SETTABLE = {
  login_url: v.union([v.literal(''), url(pageUrl, 'must be an https URL')], 'must be an https URL, or empty'),
  allowed_domains: HostsSchema,
  health_check_interval: IntervalSchema,
  health_checks: flag,
  auto_reauth: flag,
  save_credentials: flag,
  record_session: flag,
};

/** What may be sent for each choice that the host maps. */
export const MAPPED = { credential: CredentialSchema, proxy: ProxySchema, browser: BrowserSchema };

/** The value in the form in which it is sent, or what is wrong with it: a path and a sentence without values. */
export function checkSetting<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
): { readonly ok: true; readonly value: v.InferOutput<S> } | { readonly ok: false; readonly problem: string } {
  const result = v.safeParse(schema, value, CONFIG);
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  return { ok: false, problem: path === null ? issue.message : `${path} ${issue.message}` };
}
