import { useId } from 'react';
import { useParts } from '../../appearance/use-parts';
import type { FlowScreen } from '../../flow/flow-screen';
import type { Trouble, UnreachableScreen } from '../../flow/screen';
import { useTranslator } from '../../localization/use-translator';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Outline } from '../../ui/outline';
import { useHasPassed, useNow } from '../../ui/use-now';
import { faultHeading } from '../copy/faults';
import type { FlowActions } from './flow-actions';

/** The server cannot be reached for now: said calmly, above what is on the screen, which keeps working. */
export function TroubleBanner({ screen, onTryNow }: { screen: FlowScreen; onTryNow: () => void }) {
  const t = useTranslator();
  const { kind, trouble } = screen;
  const id = useId();
  // Where there is nothing else, it is the screen itself that says it.
  if (trouble === null || kind === 'unreachable') return null;
  return (
    <Banner tone="note" title={faultHeading(trouble.failure, t)?.title ?? t('troubleTitle')}>
      {t('troubleText')} <RetryTime id={id} trouble={trouble} />{' '}
      <TryNow kind="link" timeId={id} trouble={trouble} read={onTryNow} />
    </Banner>
  );
}

/** Nothing could be read for a while; retried automatically, or at once. */
export function UnreachableView({ screen, actions }: { screen: UnreachableScreen; actions: FlowActions }) {
  const part = useParts();
  const id = useId();
  const { trouble } = screen;
  return (
    <>
      <Outline />
      <p {...part('progressText')}>
        <RetryTime id={id} trouble={trouble} />
      </p>
      <TryNow kind="secondary" timeId={id} trouble={trouble} read={actions.retryNow} />
    </>
  );
}

interface TryNowProps {
  readonly kind: 'secondary' | 'link';
  readonly trouble: Trouble;
  /** The id of what says when the next try is. */
  readonly timeId: string;
  readonly read: () => void;
}

/** Reads at once; cannot be pressed for as long as the server has asked to be left alone. */
function TryNow({ kind, trouble: { notBefore }, timeId, read }: TryNowProps) {
  const t = useTranslator();
  const mayTry = useHasPassed(notBefore ?? 0);
  return (
    <Button kind={kind} disabled={!mayTry} describedBy={mayTry ? undefined : timeId} onClick={read}>
      {t('tryNow')}
    </Button>
  );
}

/** When the next attempt is made. The countdown is not read out. */
function RetryTime({ id, trouble: { retryAt } }: { id: string; trouble: Trouble }) {
  const t = useTranslator();
  const now = useNow(retryAt !== null);
  const seconds = retryAt === null ? 0 : Math.ceil((retryAt - now) / 1_000);
  return (
    <span aria-live="off" id={id}>
      {seconds > 0 ? t('retryingIn', { time: t.duration(seconds) }) : t('retrying')}
    </span>
  );
}
