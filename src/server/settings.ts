import { trimTrailingSlashes } from '../protocol/routes';
import { misconfigured } from './api-error';
import type { Cors } from './cors';
import { createDomainRule } from './domain-rule';
import { notify } from './host-code';
import type { Choose } from './host-settings';
import { optionError } from './option-error';
import type { ManagedAuthHandlerOptions } from './options';
import type { OwnershipCacheOptions } from './ownership';
import type { RateLimit } from './rate-limit';
import type { BodyLimits } from './read-json-body';
import { type Send, sendWithClient, sendWithKey } from './send';
import type { ConnectionSettings, LoginSettings } from './setting-types';
import { type Updatable, updatableOf } from './updatable';

/** The options, checked and with their defaults. */
export interface Settings {
  readonly send: Send;
  readonly basePath: string;
  readonly authorize: ManagedAuthHandlerOptions['authorize'];
  readonly isAllowedDomain: (domain: string) => boolean;
  readonly connection: Choose<ConnectionSettings> | undefined;
  readonly login: Choose<LoginSettings> | undefined;
  readonly updateExisting: boolean;
  readonly updatable: Updatable;
  readonly allowList: boolean;
  readonly allowDelete: boolean;
  readonly allowedOrigins: ReadonlySet<string>;
  readonly cors: Cors | null;
  readonly exposeLiveViewUrl: boolean;
  readonly timeoutMs: number;
  readonly bodyLimits: BodyLimits;
  readonly ownershipCache: OwnershipCacheOptions;
  readonly rateLimit: RateLimit | undefined;
  readonly maxStreamsPerProfile: number;
  readonly maxStreamMs: number;
  readonly reauthorizeMs: number;
  readonly onRequest: ManagedAuthHandlerOptions['onRequest'];
  readonly onStreamEnd: ManagedAuthHandlerOptions['onStreamEnd'];
  /** `onError`, whose own trouble nobody is left to be told of. */
  readonly report: (error: unknown) => void;
}

const KERNEL = 'https://api.onkernel.com';
/** What a timer can hold; it fires at once for anything above. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/** @throws TypeError that names the option, for anything that cannot be meant */
export function settingsOf(options: ManagedAuthHandlerOptions): Settings {
  if (typeof options?.authorize !== 'function') {
    throw optionError('authorize', 'must be a function that returns { profileName } or null');
  }
  const timeoutMs = positive('timeoutMs', options.timeoutMs ?? 30_000, MAX_TIMEOUT_MS);
  const allowedOrigins = new Set((options.allowedOrigins ?? []).map(originOf));
  const { maxEntries, ttlMs } = options.ownershipCache ?? {};
  if (maxEntries !== undefined) notNegative('ownershipCache.maxEntries', maxEntries);
  if (ttlMs !== undefined) notNegative('ownershipCache.ttlMs', ttlMs);
  return {
    send: sendOf(options, timeoutMs),
    basePath: basePathOf(options.basePath ?? '/api/managed-auth'),
    authorize: options.authorize,
    isAllowedDomain: createDomainRule(options.allowedDomains ?? []),
    connection: optionalFunction('connection', options.connection),
    login: optionalFunction('login', options.login),
    updateExisting: updateExistingOf(options),
    updatable: updatableOf(options.allowUpdate ?? []),
    allowList: options.allowList ?? true,
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
    rateLimit: optionalFunction('rateLimit', options.rateLimit),
    maxStreamsPerProfile: positive('maxStreamsPerProfile', options.maxStreamsPerProfile ?? 20, Number.MAX_SAFE_INTEGER),
    maxStreamMs: positive('maxStreamMs', options.maxStreamMs ?? 10 * 60_000, MAX_TIMEOUT_MS),
    reauthorizeMs: positive('reauthorizeMs', options.reauthorizeMs ?? 60_000, MAX_TIMEOUT_MS),
    onRequest: optionalFunction('onRequest', options.onRequest),
    onStreamEnd: optionalFunction('onStreamEnd', options.onStreamEnd),
    report: reporterOf(optionalFunction('onError', options.onError) ?? reportName),
  };
}

function optionalFunction<T>(option: string, value: T): T {
  if (value === undefined || typeof value === 'function') return value;
  throw optionError(option, 'must be a function');
}

function reporterOf(onError: (error: unknown) => unknown): (error: unknown) => void {
  return (error) =>
    notify(
      () => onError(error),
      () => {},
    );
}

function reportName(error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  console.error(`managed-auth-flow/server: answered 500 because of a ${name}. Give the onError option to see it.`);
}

function sendOf({ apiKey, client, baseURL, fetch }: ManagedAuthHandlerOptions, timeoutMs: number): Send {
  if (client !== undefined) {
    const twice = Object.entries({ apiKey, baseURL, fetch }).find(([, value]) => value !== undefined);
    if (twice !== undefined) throw optionError(twice[0], 'does not go with `client`, which has its own');
    if (typeof client?.buildRequest !== 'function' || typeof client.fetchWithTimeout !== 'function') {
      throw optionError('client', 'must be an instance of Kernel from @onkernel/sdk');
    }
    return sendWithClient(client, timeoutMs);
  }
  const base = baseURLOf(baseURL ?? KERNEL);
  const send = fetch ?? ((input, init) => globalThis.fetch(input, init));
  if (typeof apiKey === 'function') return sendWithKey(() => requireKey(apiKey()), base, send);
  if (!isKey(apiKey)) {
    throw optionError('apiKey', 'is missing or empty. Set KERNEL_API_KEY on the server and pass it, or pass `client`');
  }
  return sendWithKey(() => apiKey, base, send);
}

/** What can stand in a header: a line break at the end of an environment variable is the usual slip. */
function isKey(key: unknown): key is string {
  return typeof key === 'string' && /^[\x21-\x7e]+$/.test(key);
}

function requireKey(key: string | undefined): string {
  if (isKey(key)) return key;
  throw misconfigured(optionError('apiKey', 'returned no key. Is KERNEL_API_KEY set where the handler runs?', 'noKey'));
}

function baseURLOf(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw optionError('baseURL', `must be an http(s) URL such as ${KERNEL}`);
  }
  return trimTrailingSlashes(value);
}

function basePathOf(value: string): string {
  const path = trimTrailingSlashes(value);
  if (/^(\/[A-Za-z0-9_~.-]+)*$/.test(path) && !/\/\.\.?(\/|$)/.test(path)) return path;
  throw optionError('basePath', 'must be a path such as /api/managed-auth');
}

function originOf(value: string, index: number): string {
  if (URL.canParse(value) && new URL(value).origin === value) return value;
  throw optionError(`allowedOrigins[${index}]`, 'is no origin. One looks like https://app.example.com');
}

function corsOf(cors: ManagedAuthHandlerOptions['cors'], origins: ReadonlySet<string>): Cors | null {
  if (cors === undefined || cors === false) return null;
  if (origins.size === 0) throw optionError('cors', 'needs `allowedOrigins`: the origins that may read the responses');
  const { credentials = false, headers = [] } = cors === true ? {} : cors;
  if (!headers.every((name) => /^[A-Za-z0-9-]+$/.test(name)))
    throw optionError('cors', 'has `headers` that are no names');
  return { credentials, headers };
}

function updateExistingOf({ updateExisting = false, connection }: ManagedAuthHandlerOptions): boolean {
  if (updateExisting && connection === undefined) {
    throw optionError('updateExisting', 'needs `connection`, which says what an existing connection is brought to');
  }
  return updateExisting;
}

function positive(option: string, value: number, most: number): number {
  if (Number.isFinite(value) && value > 0 && value <= most) return value;
  throw optionError(option, `must be a number above 0${most === MAX_TIMEOUT_MS ? ` and at most ${most}` : ''}`);
}

function notNegative(option: string, value: number): void {
  if (!(Number.isFinite(value) && value >= 0)) throw optionError(option, 'must be a number of 0 or more');
}
