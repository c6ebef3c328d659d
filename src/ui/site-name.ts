import type { Translator } from '../localization/translator';

/** What a site is called: its domain, or a word for it when the server does not say. */
export function siteName(domain: string, t: Translator): string {
  return domain || t('theSite');
}
