import * as v from 'valibot';
import type { WireCreateRequest } from '../protocol/wire-requests';
import { type Limits, MAX_HEALTH_CHECK_INTERVAL_S, MIN_HEALTH_CHECK_INTERVAL_S } from './limits';
import { namesLoopback } from './loopback';
import { type Parsed, parseWith } from './parse-with';

/** `browser.region`. */
const REGIONS = ['us-east', 'eu-west', 'ap-southeast'] as const;

/** Far more than any host or address has; what is longer is not looked at. */
const MOST_NAME = 253;
const MOST_URL = 2048;
const MOST_DOMAINS = 100;

const ProxyRef = v.union(
  [v.strictObject({ id: v.string() }), v.strictObject({ name: v.string() })],
  'Use { id } or { name }.',
);

const BrowserProxy = v.union(
  [
    v.strictObject({ mode: v.picklist(['direct', 'default']) }),
    v.strictObject({ id: v.string() }),
    v.strictObject({ name: v.string() }),
  ],
  'Use one of { mode: "direct" or "default" }, { id } and { name }.',
);

const Telemetry = v.nullable(
  v.pipe(
    v.strictObject({
      enabled: v.exactOptional(v.boolean()),
      browser: v.exactOptional(v.looseObject({})),
      export: v.exactOptional(v.looseObject({})),
    }),
    v.check(
      ({ enabled, browser }) => enabled !== false || browser === undefined,
      '{ enabled: false } does not go with settings of the browser.',
    ),
  ),
);

const Browser = v.strictObject({
  proxy: v.exactOptional(BrowserProxy),
  region: v.exactOptional(v.picklist(REGIONS, `Use one of ${REGIONS.join(', ')}.`)),
  stealth: v.exactOptional(v.boolean()),
  telemetry: v.exactOptional(Telemetry),
});

const CredentialReference = v.pipe(
  v.strictObject({
    name: v.exactOptional(v.string()),
    provider: v.exactOptional(v.string()),
    path: v.exactOptional(v.string()),
    auto: v.exactOptional(v.boolean()),
  }),
  v.check(
    ({ name, provider, path, auto }) =>
      name === undefined
        ? provider !== undefined && (path !== undefined) !== (auto === true)
        : provider === undefined && path === undefined && auto === undefined,
    'Use { name }, { provider, path } or { provider, auto: true }.',
  ),
);

const HOST = /^[^\s/:@?#]+$/;

/** A host; one of this machine may have a port, because what is there is known by it: `wiki.localhost:8080`, `[::1]:8080`. */
function isDomain(domain: string): boolean {
  return HOST.test(domain) || namesLoopback(domain);
}

/**
 * A host, its `www.` and `*.` left out: it stands for the host and all that is below it. `www.com` is a name of its own:
 * what is left of it would be everything below `com`.
 */
const AllowedDomain = v.pipe(
  v.string(),
  v.maxLength(MOST_NAME, `It has at most ${MOST_NAME} characters.`),
  v.regex(HOST, 'It must be a host name such as "example.com".'),
  v.transform((domain) => {
    const name = domain.toLowerCase().replace(/\.$/, '').replace(/^\*\./, '');
    const site = name.replace(/^www\./, '');
    return site.includes('.') ? site : name;
  }),
);

const Url = v.pipe(
  v.string(),
  v.maxLength(MOST_URL, `It has at most ${MOST_URL} characters.`),
  v.url('It must be an absolute URL.'),
);

const Name = v.pipe(
  v.string(),
  v.maxLength(MOST_NAME, `It has at most ${MOST_NAME} characters.`),
  v.regex(/\S/, 'It must not be empty.'),
);

const settings = {
  credential: v.exactOptional(CredentialReference),
  allowed_domains: v.exactOptional(
    v.pipe(v.array(AllowedDomain), v.maxLength(MOST_DOMAINS, `At most ${MOST_DOMAINS} of them.`)),
  ),
  health_check_interval: v.exactOptional(
    v.pipe(
      v.number(),
      v.integer(),
      v.maxValue(MAX_HEALTH_CHECK_INTERVAL_S, `The most is ${MAX_HEALTH_CHECK_INTERVAL_S} seconds.`),
    ),
  ),
  health_checks: v.exactOptional(v.boolean()),
  auto_reauth: v.exactOptional(v.boolean()),
  save_credentials: v.exactOptional(v.boolean()),
  record_session: v.exactOptional(v.boolean()),
  browser: v.exactOptional(Browser),
};

/** What `browser` has taken the place of. */
const deprecated = { proxy: v.exactOptional(ProxyRef), browser_telemetry: v.exactOptional(Telemetry) };

const CreateBody = v.strictObject({
  domain: v.pipe(
    v.string(),
    v.maxLength(MOST_NAME, `It has at most ${MOST_NAME} characters.`),
    v.check(isDomain, 'It must be a host name such as "example.com".'),
  ),
  profile_name: Name,
  login_url: v.exactOptional(Url),
  ...settings,
  ...deprecated,
});

const UpdateBody = v.strictObject({
  login_url: v.exactOptional(v.union([v.literal(''), Url], 'It must be an absolute URL.')),
  ...settings,
  ...deprecated,
});

const LoginBody = v.strictObject({
  browser: v.exactOptional(Browser),
  record_session: v.exactOptional(v.boolean()),
  ...deprecated,
});

const ExchangeBody = v.strictObject({ code: Name });

// What hosts write is declared by hand: their compilers have no valibot. This keeps the two the same.
null as unknown as v.InferInput<typeof CreateBody> satisfies WireCreateRequest;
null as unknown as WireCreateRequest satisfies v.InferInput<typeof CreateBody>;

/** `ManagedAuthUpdateRequest`, and what a login overrides, with what is deprecated put into `browser`. */
export type UpdateRequest = Settled<v.InferOutput<typeof UpdateBody>>;
export type LoginOverrides = Settled<v.InferOutput<typeof LoginBody>>;
export type NewConnection = Settled<v.InferOutput<typeof CreateBody>>;
/** What a connection keeps of what it was created and updated with. */
export type ConnectionSettings = UpdateRequest;
export type BrowserSettings = v.InferOutput<typeof Browser>;

type Deprecated = { proxy?: v.InferOutput<typeof ProxyRef>; browser_telemetry?: v.InferOutput<typeof Telemetry> };
type Settled<T> = Omit<T, 'proxy' | 'browser_telemetry'>;

/** Puts `proxy` and `browser_telemetry` where newer clients say them; what is said there counts. */
function settled<T extends Deprecated & { browser?: BrowserSettings }>(parsed: Parsed<T>): Parsed<Settled<T>> {
  if (!parsed.ok) return parsed;
  const { proxy, browser_telemetry: telemetry, ...rest } = parsed.value;
  if (proxy === undefined && telemetry === undefined) return { ok: true, value: rest };
  const older = { ...(proxy === undefined ? {} : { proxy }), ...(telemetry === undefined ? {} : { telemetry }) };
  return { ok: true, value: { ...rest, browser: { ...older, ...rest.browser } } };
}

function withinPlan<T extends { health_check_interval?: number }>(parsed: Parsed<T>, { plan }: Limits): Parsed<T> {
  const least = MIN_HEALTH_CHECK_INTERVAL_S[plan];
  if (!parsed.ok || (parsed.value.health_check_interval ?? least) >= least) return parsed;
  return { ok: false, reason: `health_check_interval: The least is ${least} seconds on this plan.` };
}

export function parseCreateRequest(json: unknown, limits: Limits): Parsed<NewConnection> {
  return settled(withinPlan(parseWith(CreateBody, json), limits));
}

export function parseUpdateRequest(json: unknown, limits: Limits): Parsed<UpdateRequest> {
  return settled(withinPlan(parseWith(UpdateBody, json), limits));
}

export const parseLoginRequest = (json: unknown): Parsed<LoginOverrides> => settled(parseWith(LoginBody, json));

export const parseExchangeRequest = (json: unknown): Parsed<v.InferOutput<typeof ExchangeBody>> =>
  parseWith(ExchangeBody, json);
