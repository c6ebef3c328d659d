import type { MessageKey, Messages, PluralKey } from './messages';

export type Values = Readonly<Record<string, string | number>>;

/** Says things in one language. */
export interface Translator {
  readonly messages: Messages;
  /** One message with its values put in. */
  (key: MessageKey, values?: Values): string;
  /** Puts values into a message that has no key of its own, such as the words for an error code. */
  fill(template: string, values?: Values): string;
  /** A message that counts, in the plural form of the language. */
  count(key: PluralKey, count: number): string;
  /** A span of time in words, such as "2 min 5 sec". `seconds` is rounded down. */
  duration(seconds: number): string;
}

/** Puts values into a template. A value is put in as it is: what looks like a placeholder in it stays text. */
export function fill(template: string, values: Values = {}): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
}

export function createTranslator(messages: Messages): Translator {
  const plurals = new Intl.PluralRules(messages.locale);
  const translate = (key: MessageKey, values?: Values) => fill(messages[key], values);
  const unit = (name: 'minute' | 'second', value: number) =>
    new Intl.NumberFormat(messages.locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  return Object.assign(translate, {
    messages,
    fill,
    count(key: PluralKey, count: number) {
      const forms = messages[key];
      const number = new Intl.NumberFormat(messages.locale).format(count);
      return fill(forms[plurals.select(count)] ?? forms.other, { count: number });
    },
    duration(seconds: number) {
      const whole = Math.max(0, Math.floor(seconds));
      const minutes = Math.floor(whole / 60);
      const rest = whole % 60;
      if (minutes === 0) return unit('second', rest);
      return rest === 0 ? unit('minute', minutes) : `${unit('minute', minutes)} ${unit('second', rest)}`;
    },
  });
}
