import type { ScreenBase } from '../flow/screen';
import type { Translator } from '../localization/translator';

/** What a site is called: its domain, or a word for it when the server did not tell. */
export function siteName({ domain }: Pick<ScreenBase, 'domain'>, t: Translator): string {
  return domain || t('theSite');
}
