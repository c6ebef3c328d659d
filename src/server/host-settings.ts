import { isObject, type JsonObject } from '../protocol/json';
import { misconfigured } from './api-error';
import { callHost } from './host-code';
import { optionError } from './option-error';
import { ConnectionSettingsSchema, checkSetting, LoginSettingsSchema } from './setting-schemas';
import type { ConnectionSettings, LoginSettings, SettingsContext } from './setting-types';
import { UpstreamFailure } from './upstream';

type Maybe<T> = T | null | undefined;
/** Chooses settings for a person; nothing stands for Kernel's defaults. */
export type Choose<T> = (context: SettingsContext) => Maybe<T> | Promise<Maybe<T>>;

/** Settings in the form in which they are sent. */
export type SentSettings = Readonly<Record<string, unknown>>;

const SCHEMAS = { connection: ConnectionSettingsSchema, login: LoginSettingsSchema };

/** @throws ApiError 500 when the host's function fails, takes too long or returns what Kernel does not take */
export async function chooseSettings(
  option: 'connection' | 'login',
  choose: Choose<ConnectionSettings> | Choose<LoginSettings> | undefined,
  context: SettingsContext,
  timeoutMs: number,
): Promise<SentSettings> {
  if (choose === undefined) return {};
  const chosen = await callHost(option, () => choose(context), timeoutMs);
  if (chosen === null || chosen === undefined) return {};
  const checked = checkSetting(SCHEMAS[option], chosen);
  if (checked.ok) return Object.fromEntries(Object.entries(checked.value).filter(([, value]) => value !== undefined));
  throw misconfigured(optionError(option, `returned settings that cannot be sent: ${checked.problem}`, 'settings'));
}

/** With which of Kernel's statuses the settings of an option are to blame. A login's 404 is about the connection. */
const BLAMED: Readonly<Record<'connection' | 'login' | 'allowUpdate', readonly unknown[]>> = {
  connection: [400, 404, 422],
  login: [400, 422],
  allowUpdate: [400, 404, 422],
};

/**
 * What to throw when Kernel turned down a call with settings of the host: the person can do nothing about a credential
 * that is not there, or an interval that the plan does not have.
 */
export function blameSettings(option: keyof typeof BLAMED, settings: SentSettings, error: unknown): unknown {
  const names = Object.keys(settings).join(', ');
  if (!(error instanceof UpstreamFailure) || names === '' || !BLAMED[option].includes(error.status)) return error;
  const answered = `${error.status} (${error.code ?? 'no code'})`;
  const cause = `returned settings (${names}) to which Kernel answered ${answered}`;
  return misconfigured(optionError(option, `${cause}. Check that what they name exists and fits the plan`, 'settings'));
}

/** The members of `settings` that a connection, as Kernel sent it, does not have already. */
export function differingSettings(settings: SentSettings, connection: JsonObject): SentSettings {
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([key, wanted]) => !currentOf(key, connection).some((each) => covers(each, wanted)),
    ),
  );
}

/** Where Kernel tells a setting; what is deprecated is told in its new place too, by newer servers. */
function currentOf(key: string, connection: JsonObject): readonly unknown[] {
  const browser = isObject(connection.browser) ? connection.browser : {};
  if (key === 'proxy') return [{ id: connection.proxy_id }, browser.proxy];
  return key === 'browser_telemetry' ? [connection.browser_telemetry, browser.telemetry] : [connection[key]];
}

/** Whether all that is wanted is there; members that are not wanted do not matter. */
function covers(current: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return Array.isArray(current) && current.length === wanted.length && wanted.every((each) => current.includes(each));
  }
  if (isObject(wanted)) {
    return isObject(current) && Object.entries(wanted).every(([key, each]) => covers(current[key], each));
  }
  return current === wanted || wanted === undefined;
}
