import type { Screen } from '../flow/screen';
import { useTranslator } from '../localization/use-translator';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';

/** The server cannot be reached for now: said calmly, over whatever is on the screen, which goes on working. */
export function TroubleBanner({ screen, onTryNow }: { screen: Screen; onTryNow: () => void }) {
  const t = useTranslator();
  if (!('trouble' in screen) || screen.trouble === null) return null;
  return (
    <Banner tone="note" title={t('troubleTitle')}>
      {t('troubleText')}{' '}
      <Button kind="link" onClick={onTryNow}>
        {t('tryNow')}
      </Button>
    </Banner>
  );
}
