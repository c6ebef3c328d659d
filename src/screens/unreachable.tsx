import { useParts } from '../appearance/use-parts';
import type { UnreachableScreen } from '../flow/screen';
import { useTranslator } from '../localization/use-translator';
import { Button } from '../ui/button';
import { Outline } from '../ui/outline';
import type { FlowActions } from './actions';
import { RetryTime } from './retry-time';

/** Nothing could be read for a while; it goes on by itself, or at once. */
export function UnreachableView({ screen, actions }: { screen: UnreachableScreen; actions: FlowActions }) {
  const part = useParts();
  const t = useTranslator();
  return (
    <>
      <Outline />
      <p {...part('progressText')}>
        <RetryTime trouble={screen.trouble} />
      </p>
      <Button kind="secondary" onClick={actions.readNow}>
        {t('tryNow')}
      </Button>
    </>
  );
}
