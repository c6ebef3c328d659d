import type { Cors } from './cors';
import { createDomainRule } from './domain-rule';
import type { ManagedAuthHandlerOptions } from './options';
import type { OwnershipCacheOptions } from './ownership';
import type { BodyLimits } from './read-json-body';
import { misconfigured } from './refusal';
import { type Send, sendWithClient, sendWithKey } from './send';
import { SETTABLE_FIELDS, type SettableField } from './settings-body';

/** The options, checked and with their defaults. */
export interface Settings {
  readonly send: Send;
  readonly basePath: string;
  readonly authorize: ManagedAuthHandlerOptions['authorize'];
  readonly isAllowedDomain: (domain: string) => boolean;
  readonly allowUpdate: readonly SettableField[];
  readonly allowDelete: boolean;
  readonly allowedOrigins: ReadonlySet<string>;
  readonly cors: Cors | null;
  readonly exposeLiveViewUrl: boolean;
  readonly timeoutMs: number;
  readonly bodyLimits: BodyLimits;
  readonly ownershipCache: OwnershipCacheOptions;
  readonly onRequest: ManagedAuthHandlerOptions['onRequest'];
  readonly onError: (error: unknown) => void;
}

const KERNEL = 'https://api.onkernel.com';
/** What a timer can hold; it fires at once for anything above. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** @throws TypeError that names the option, for anything that cannot be meant */
export function settingsOf(options: ManagedAuthHandlerOptions): Settings {
  if (typeof options?.authorize !== 'function') {
    throw wrong('authorize', 'must be a function that returns { profileName } or null');
  }
  const timeoutMs = positive('timeoutMs', options.timeoutMs ?? 30_000, LONGEST_TIMEOUT);
  const allowedOrigins = new Set((options.allowedOrigins ?? []).map(originOf));
  const { maxEntries, ttlMs } = options.ownershipCache ?? {};
  if (maxEntries !== undefined) notNegative('ownershipCache.maxEntries', maxEntries);
  if (ttlMs !== undefined) notNegative('ownershipCache.ttlMs', ttlMs);
  return {
    send: sendOf(options, timeoutMs),
    basePath: basePathOf(options.basePath ?? '/api/managed-auth'),
    authorize: options.authorize,
    isAllowedDomain: createDomainRule(options.allowedDomains ?? []),
    allowUpdate: (options.allowUpdate ?? []).map(settableField),
    allowDelete: options.allowDelete ?? false,
    allowedOrigins,
    cors: corsOf(options.cors, allowedOrigins),
    exposeLiveViewUrl: options.exposeLiveViewUrl ?? false,
    timeoutMs,
    bodyLimits: {
      maxBytes: positive('maxBodyBytes', options.maxBodyBytes ?? 64_000, Number.MAX_SAFE_INTEGER),
      timeoutMs,
    },
    ownershipCache: options.ownershipCache ?? {},
    onRequest: options.onRequest,
    onError: options.onError ?? reportName,
  };
}

function wrong(option: string, rest: string): TypeError {
  return new TypeError(`createManagedAuthHandler: \`${option}\` ${rest}.`);
}

function reportName(error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  console.error(`managed-auth-flow/server: answered 500 because of a ${name}. Give the onError option to see it.`);
}

function sendOf({ apiKey, client, baseURL, fetch }: ManagedAuthHandlerOptions, timeoutMs: number): Send {
  if (client !== undefined) {
    const twice = Object.entries({ apiKey, baseURL, fetch }).find(([, value]) => value !== undefined);
    if (twice !== undefined) throw wrong(twice[0], 'does not go with `client`, which has its own');
    if (typeof client?.buildRequest !== 'function' || typeof client.fetchWithTimeout !== 'function') {
      throw wrong('client', 'must be an instance of Kernel from @onkernel/sdk');
    }
    return sendWithClient(client, timeoutMs);
  }
  const base = baseURLOf(baseURL ?? KERNEL);
  const send = fetch ?? ((input, init) => globalThis.fetch(input, init));
  if (typeof apiKey === 'function') return sendWithKey(() => requireKey(apiKey()), base, send);
  if (!isKey(apiKey)) {
    throw wrong('apiKey', 'is missing or empty. Set KERNEL_API_KEY on the server and pass it, or pass `client`');
  }
  return sendWithKey(() => apiKey, base, send);
}

/** What can stand in a header: a line break at the end of an environment variable is the usual slip. */
function isKey(key: unknown): key is string {
  return typeof key === 'string' && /^[\x21-\x7e]+$/.test(key);
}

function requireKey(key: string | undefined): string {
  if (isKey(key)) return key;
  throw misconfigured(wrong('apiKey', 'returned no key. Is KERNEL_API_KEY set where the handler runs?'));
}

function baseURLOf(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw wrong('baseURL', `must be an http(s) URL such as ${KERNEL}`);
  }
  return value.replace(/(?<!\/)\/+$/, '');
}

function basePathOf(value: string): string {
  const path = value.replace(/(?<!\/)\/+$/, '');
  if (/^(\/[A-Za-z0-9_~.-]+)*$/.test(path) && !/\/\.\.?(\/|$)/.test(path)) return path;
  throw wrong('basePath', `must be a path such as /api/managed-auth, not ${JSON.stringify(value)}`);
}

function originOf(value: string): string {
  if (URL.canParse(value) && new URL(value).origin === value) return value;
  throw wrong('allowedOrigins', `holds ${JSON.stringify(value)}. An origin looks like https://app.example.com`);
}

function corsOf(cors: ManagedAuthHandlerOptions['cors'], origins: ReadonlySet<string>): Cors | null {
  if (cors === undefined || cors === false) return null;
  if (origins.size === 0) throw wrong('cors', 'needs `allowedOrigins`: the origins that may read the answers');
  const { credentials = false, headers = [] } = cors === true ? {} : cors;
  if (!headers.every((name) => /^[A-Za-z0-9-]+$/.test(name))) throw wrong('cors', 'has `headers` that are no names');
  return { credentials, headers };
}

function settableField(field: SettableField): SettableField {
  if (SETTABLE_FIELDS.includes(field)) return field;
  throw wrong('allowUpdate', `holds ${JSON.stringify(field)}. It may hold ${SETTABLE_FIELDS.join(', ')}`);
}

function positive(option: string, value: number, most: number): number {
  if (Number.isFinite(value) && value > 0 && value <= most) return value;
  throw wrong(option, `must be a number above 0${most === LONGEST_TIMEOUT ? ` and at most ${most}` : ''}`);
}

function notNegative(option: string, value: number): void {
  if (!(Number.isFinite(value) && value >= 0)) throw wrong(option, 'must be a number of 0 or more');
}
