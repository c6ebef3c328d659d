import type { ExternalActionScreen, PromptScreen } from '../flow/screen';
import { useTranslator } from '../localization/use-translator';
import { Banner } from '../ui/banner';
import { problemsOf } from './problems';

/** What went wrong, over the form it is about: the site's own words are said to be the site's. */
export function PromptBanners({ screen, busy }: { screen: PromptScreen | ExternalActionScreen; busy: boolean }) {
  const t = useTranslator();
  if (busy) return null;
  return problemsOf(screen, t).map(({ text, ...rest }) => (
    <Banner key={text} {...rest}>
      {text}
    </Banner>
  ));
}
