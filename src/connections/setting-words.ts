import type { SettingField } from './connection-settings-values';
import type { SettingProblem } from './settings-draft';
import type { ConnectionWords } from './use-words';

const NAMES = {
  login_url: 'loginUrl',
  allowed_domains: 'allowedDomains',
  save_credentials: 'saveCredentials',
  health_checks: 'healthChecks',
  health_check_interval: 'checkEvery',
  auto_reauth: 'autoRenewal',
} as const satisfies Record<SettingField, string>;

/** What a person knows a setting by. */
export function settingName(field: SettingField, words: ConnectionWords): string {
  return words(NAMES[field]);
}

export function problemText(
  field: SettingField,
  problem: SettingProblem,
  site: string,
  words: ConnectionWords,
): string {
  switch (problem) {
    case 'tooOften':
      return words('checkEveryError');
    case 'notAllowed':
      return words('domainNotAllowed');
    case 'invalid':
      return field === 'login_url'
        ? words('loginUrlError', { start: 'https://' })
        : words('allowedDomainsError', { example: `login.${site}` });
    default:
      return problem satisfies never;
  }
}

/** A span of time such as "20 minutes" or "6 hours". */
export function spanOf(seconds: number, locale: string): string {
  const isHours = seconds % 3_600 === 0;
  const unit = isHours ? 'hour' : 'minute';
  const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(locale, style).format(seconds / (isHours ? 3_600 : 60));
}
