import type { ExternalActionScreen, PromptScreen } from '../flow/screen';
import { useTranslator } from '../localization/use-translator';
import { Banner } from '../ui/banner';
import { noticeText } from './notice-text';

/** What went wrong, over the form it is about: the site's own words are said to be the site's. */
export function PromptBanners({ screen, busy }: { screen: PromptScreen | ExternalActionScreen; busy: boolean }) {
  const t = useTranslator();
  const { siteError } = screen.prompt;
  const notice = screen.notice === null ? null : noticeText(screen.notice, t);
  if (busy) return null;
  return (
    <>
      {notice !== null && <Banner tone={notice.tone}>{notice.text}</Banner>}
      {siteError !== null && (
        <Banner tone="error" title={t('siteSays', { site: screen.domain || t('theSite') })}>
          {siteError}
        </Banner>
      )}
    </>
  );
}
