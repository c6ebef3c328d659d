import type { Screen } from '../flow/screen';
import { useTranslator } from '../localization/use-translator';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { RetryTime } from './retry-time';

/** The server cannot be reached for now: said calmly, over whatever is on the screen, which goes on working. */
export function TroubleBanner({ screen, onTryNow }: { screen: Screen; onTryNow: () => void }) {
  const t = useTranslator();
  const { kind, trouble } = screen;
  // Where there is nothing else, it is the screen itself that says it.
  if (trouble === null || kind === 'unreachable') return null;
  return (
    <Banner tone="note" title={t('troubleTitle')}>
      {t('troubleText')} <RetryTime trouble={trouble} />{' '}
      <Button kind="link" onClick={onTryNow}>
        {t('tryNow')}
      </Button>
    </Banner>
  );
}
