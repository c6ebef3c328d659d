import type { Translator } from './translator';

/** What a site is called: its domain, or a word for it when the server did not tell. */
export function siteName(domain: string, t: Translator): string {
  return domain || t('theSite');
}
