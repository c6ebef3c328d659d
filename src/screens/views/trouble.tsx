import { useParts } from '../../appearance/use-parts';
import type { FlowScreen } from '../../flow/flow-screen';
import type { Trouble, UnreachableScreen } from '../../flow/screen';
import { useTranslator } from '../../localization/use-translator';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Outline } from '../../ui/outline';
import { useNow } from '../../ui/use-now';
import { faultHeading } from '../copy/faults';
import type { FlowActions } from './flow-actions';

/** The server cannot be reached for now: said calmly, over whatever is on the screen, which goes on working. */
export function TroubleBanner({ screen, onTryNow }: { screen: FlowScreen; onTryNow: () => void }) {
  const t = useTranslator();
  const { kind, trouble } = screen;
  // Where there is nothing else, it is the screen itself that says it.
  if (trouble === null || kind === 'unreachable') return null;
  return (
    <Banner tone="note" title={faultHeading(trouble.failure, t)?.title ?? t('troubleTitle')}>
      {t('troubleText')} <RetryTime trouble={trouble} />{' '}
      <Button kind="link" onClick={onTryNow}>
        {t('tryNow')}
      </Button>
    </Banner>
  );
}

/** Nothing could be read for a while; retried automatically, or at once. */
export function UnreachableView({ screen, actions }: { screen: UnreachableScreen; actions: FlowActions }) {
  const part = useParts();
  const t = useTranslator();
  return (
    <>
      <Outline />
      <p {...part('progressText')}>
        <RetryTime trouble={screen.trouble} />
      </p>
      <Button kind="secondary" onClick={actions.retryNow}>
        {t('tryNow')}
      </Button>
    </>
  );
}

/** When the next try is made. It counts down for the eye alone. */
function RetryTime({ trouble: { retryAt } }: { trouble: Trouble }) {
  const t = useTranslator();
  const now = useNow(retryAt !== null);
  const seconds = retryAt === null ? 0 : Math.ceil((retryAt - now) / 1_000);
  return <span aria-live="off">{seconds > 0 ? t('retryingIn', { time: t.duration(seconds) }) : t('retrying')}</span>;
}
