import type { Failure } from '../protocol/failure';
import { httpsUrl } from '../protocol/json';
import type { ConnectionSettingsValues, SettingField, SettingsChange } from './connection-settings-values';

/** What a person has entered and not saved yet: texts as they were typed. Absent is untouched. */
export interface SettingsDraft {
  readonly login_url?: string;
  readonly allowed_domains?: string;
  readonly save_credentials?: boolean;
  readonly health_checks?: boolean;
  readonly health_check_interval?: number;
  readonly auto_reauth?: boolean;
}

/** What is wrong with a field: what was typed is not valid, or the server rejected it. */
export type SettingProblem = 'invalid' | 'notAllowed' | 'tooOften';

export type SettingProblems = { readonly [Field in SettingField]?: SettingProblem };

export interface ReadDraft {
  /** What differs from what is saved, as it is sent. */
  readonly change: SettingsChange;
  readonly problems: SettingProblems;
}

/** Longer is no host name (RFC 1035), and slow to make one of. */
const LONGEST_HOST = 253;
const LONGEST_URL = 2_048;
const MOST_HOSTS = 50;

/** The texts and switches as they are shown: what was entered over what is saved. */
export function shownOf(draft: SettingsDraft, saved: ConnectionSettingsValues): Required<SettingsDraft> {
  return { ...saved, allowed_domains: saved.allowed_domains.join('\n'), ...draft };
}

/** What a person has entered, read against what is saved. */
export function readDraft(draft: SettingsDraft, saved: ConnectionSettingsValues): ReadDraft {
  const { login_url: url, allowed_domains: sites, ...rest } = draft;
  const read = {
    ...rest,
    ...(url !== undefined && { login_url: addressIn(url) }),
    ...(sites !== undefined && { allowed_domains: hostsIn(sites) }),
  };
  const entries = Object.entries(read) as [SettingField, ConnectionSettingsValues[SettingField] | null][];
  const changed = entries.filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(saved[field]));
  return {
    change: Object.fromEntries(changed.filter(([, value]) => value !== null)),
    problems: Object.fromEntries(changed.flatMap(([field, value]) => (value === null ? [[field, 'invalid']] : []))),
  };
}

/** An https address, with its scheme put in front where a person left that out; null when it is none. */
function addressIn(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  if (text.length > LONGEST_URL) return null;
  return httpsUrl(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);
}

/** Host names, one on each line or set apart by commas; null when one of them is none. */
function hostsIn(typed: string): readonly string[] | null {
  const hosts = typed.split(/[\s,]+/).filter((each) => each !== '');
  if (hosts.length > MOST_HOSTS) return null;
  const read = hosts.map(hostIn);
  return read.every((each) => each !== null) ? [...new Set(read)] : null;
}

function hostIn(typed: string): string | null {
  const name = typed
    .replace(/^https:\/\//i, '')
    .replace(/^\*\./, '')
    .replace(/\/$/, '');
  if (name.length > LONGEST_HOST || /[/\\?#@:]/.test(name) || !name.includes('.')) return null;
  const url = httpsUrl(`https://${name}`);
  return url === null ? null : new URL(url).hostname;
}

/**
 * The fields that an error of the server's is about. It does not say which; what is known here is that addresses are
 * rejected as `domain_not_allowed`, and that of all that is sent only the interval depends on a plan.
 */
export function rejectedFields({ status, code }: Failure, sent: SettingsChange): SettingProblems {
  const about = (fields: readonly SettingField[], problem: SettingProblem) =>
    Object.fromEntries(fields.filter((field) => sent[field] !== undefined).map((field) => [field, problem]));
  if (code === 'domain_not_allowed') return about(['login_url', 'allowed_domains'], 'notAllowed');
  if (status !== 400 && status !== 422) return {};
  if (sent.health_check_interval !== undefined) return { health_check_interval: 'tooOften' };
  return Object.keys(sent).length === 1 ? about(['login_url', 'allowed_domains'], 'invalid') : {};
}
