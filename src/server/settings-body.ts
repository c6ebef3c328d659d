import * as v from 'valibot';
import { httpsUrl, isObject } from '../protocol/json';
import { isWithin, normalizeDomain } from './domain-rule';
import { Refusal } from './refusal';

const Hosts = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.check((name) => normalizeDomain(name) !== null),
    ),
  ),
  v.maxLength(50),
);

/** What `PATCH` may set, with what Kernel documents for each; `''` clears `login_url`. */
const SETTINGS = {
  login_url: v.union([
    v.literal(''),
    v.pipe(
      v.string(),
      v.maxLength(2048),
      v.check((url) => httpsUrl(url) !== null),
    ),
  ]),
  allowed_domains: Hosts,
  health_check_interval: v.pipe(v.number(), v.integer(), v.minValue(300), v.maxValue(86_400)),
  health_checks: v.boolean(),
  auto_reauth: v.boolean(),
  save_credentials: v.boolean(),
  record_session: v.boolean(),
} satisfies Record<SettableField, v.GenericSchema>;

/**
 * A setting of a connection that a host may let its users change. `credential` and `proxy` cannot be: they name
 * things of the host's organization, which belong to no user in particular.
 */
export type SettableField =
  | 'login_url'
  | 'allowed_domains'
  | 'health_check_interval'
  | 'health_checks'
  | 'auto_reauth'
  | 'save_credentials'
  | 'record_session';

export type SettingsBody = { readonly [Field in SettableField]?: v.InferOutput<(typeof SETTINGS)[Field]> };

export const SETTABLE_FIELDS = Object.keys(SETTINGS) as readonly SettableField[];

/** @throws Refusal 400 that names the field and quotes no value */
export function parseSettingsBody(json: unknown, allowed: readonly SettableField[]): SettingsBody {
  if (!isObject(json)) throw badRequest('The body must be a JSON object.');
  const entries = Object.entries(json);
  if (entries.length === 0) throw badRequest(`Send one of ${allowed.join(', ')}.`);
  for (const [key, value] of entries) {
    const field = allowed.find((each) => each === key);
    if (field === undefined) throw badRequest(`Only these can be set here: ${allowed.join(', ')}.`);
    if (!v.is(SETTINGS[field], value)) throw badRequest(`${field} has a value that Kernel does not take.`);
  }
  return json;
}

/**
 * Whether the hosts named in settings belong to the connection's site or to what may be connected to at all; else a
 * user could turn an allowed connection into one to anywhere.
 */
export function staysWithin(settings: SettingsBody, domain: string, isAllowed: (domain: string) => boolean): boolean {
  const login = settings.login_url ? [new URL(settings.login_url).hostname] : [];
  return [...login, ...(settings.allowed_domains ?? [])]
    .map(normalizeDomain)
    .every((name) => name !== null && (isWithin(name, domain) || isAllowed(name)));
}

function badRequest(message: string): Refusal {
  return new Refusal(400, 'bad_request', message);
}
