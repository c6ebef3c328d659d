import type { MessagesSoFar } from './later-words';
import type { MessageKey, PluralKey } from './messages';

export type Values = Readonly<Record<string, string | number>>;

/** Says things in one language. */
export interface Translator {
  readonly messages: MessagesSoFar;
  /** One message with its values put in. */
  (key: MessageKey, values?: Values): string;
  /** Puts values into a message that has no key of its own, such as the words for an error code. */
  fill(template: string, values?: Values): string;
  /** A message that counts, in the plural form of the language. */
  count(key: PluralKey, count: number): string;
  /** A span of time in words, such as "2 min 5 sec". `seconds` is rounded down. */
  duration(seconds: number): string;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Characters that turn the text around them; https://unicode.org/reports/tr9/#Explicit_Directional_Formatting_Characters */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * Puts values into a template. A value is put in as it is: what looks like a placeholder in it stays text. Where
 * directions may mix it is isolated, so that neither a domain nor a site's words turn the sentence around.
 */
export function fill(template: string, values: Values = {}, direction: MessagesSoFar['direction'] = 'ltr'): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    if (!Object.hasOwn(values, name)) return placeholder;
    const value = String(values[name]).replace(DIRECTION_CONTROLS, '');
    const mixes = direction === 'rtl' || RIGHT_TO_LEFT.test(value);
    return mixes ? FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE : value;
  });
}

export function createTranslator(messages: MessagesSoFar): Translator {
  const { locale, direction } = messages;
  const put = (template: string, values?: Values) => fill(template, values, direction);
  const unit = (name: 'minute' | 'second', value: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  return Object.assign((key: MessageKey, values?: Values) => put(messages[key] ?? '', values), {
    messages,
    fill: put,
    count(key: PluralKey, count: number) {
      const forms = messages[key];
      const form = forms?.[new Intl.PluralRules(locale).select(count)] ?? forms?.other ?? '';
      return put(form, { count: new Intl.NumberFormat(locale).format(count) });
    },
    duration(seconds: number) {
      const whole = Math.max(0, Math.floor(seconds));
      const [minutes, rest] = [unit('minute', Math.floor(whole / 60)), unit('second', whole % 60)];
      if (whole < 60) return rest;
      return whole % 60 === 0
        ? minutes
        : messages.minutesSeconds.replace('{minutes}', minutes).replace('{seconds}', rest);
    },
  });
}
