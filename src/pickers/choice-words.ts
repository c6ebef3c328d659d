import type { MessageKey } from '../localization/messages';
import type { Translator } from '../localization/translator';
import type { FlowChoice } from '../protocol/connection';

const METHOD_WORDS: Readonly<Record<NonNullable<FlowChoice['method']>, MessageKey>> = {
  sms: 'methodSms',
  call: 'methodCall',
  email: 'methodEmail',
  totp: 'methodTotp',
  push: 'methodPush',
  password: 'methodPassword',
  security_key: 'methodSecurityKey',
  passkey: 'methodPasskey',
  switch: 'methodSwitch',
  other: 'methodOther',
  UNKNOWN: 'methodOther',
};

/** The choice's own words; where the site gave none, ours for its kind, and at last what is sent for it. */
export function choiceLabel({ label, group, method, provider, value }: FlowChoice, t: Translator): string {
  if (label !== null) return label;
  if (method !== null) return t(METHOD_WORDS[method]);
  return group === 'sso' ? t('continueWith', { provider: provider ?? t('anotherProvider') }) : value;
}

/** The second line: where a code would go, and what the site says about it. */
export function choiceDetail({ target, description }: FlowChoice): string | null {
  if (target !== null && description !== null && !description.includes(target)) return `${target} · ${description}`;
  return description ?? target;
}
