import { useId } from 'react';
import { useParts } from '../../appearance/use-parts';
import { useTranslator } from '../../localization/use-translator';
import type { Failure } from '../../protocol/failure';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Sentence } from '../../ui/sentence';
import { useHasPassed, useNow } from '../../ui/use-now';

export interface StartButtonProps {
  readonly label: string;
  readonly isStarting: boolean;
  readonly startFailure: Failure | null;
  /** It cannot be pressed before this moment of the device's clock, in milliseconds. */
  readonly startAt?: number | null;
  readonly kind?: 'primary' | 'secondary';
  readonly onStart: () => void;
}

/** Starts a new login; says why the last attempt failed, and how long to wait where waiting is wise. */
export function StartButton({
  label,
  isStarting,
  startFailure,
  startAt = null,
  kind = 'primary',
  onStart,
}: StartButtonProps) {
  const part = useParts();
  const t = useTranslator();
  const id = useId();
  const mayStart = useHasPassed(startAt ?? 0);
  const now = useNow(!mayStart);
  return (
    <>
      {startFailure !== null && !isStarting && <Banner tone="error">{t('startFailedText')}</Banner>}
      {!mayStart && startAt !== null && (
        <p {...part('progressText')} id={id}>
          {t('waitBeforeRestart', { time: t.duration(Math.ceil(Math.max(0, startAt - now) / 1_000)) })}
        </p>
      )}
      <Button
        kind={kind}
        busy={isStarting}
        disabled={!mayStart}
        describedBy={mayStart ? undefined : id}
        onClick={onStart}
      >
        <span>{isStarting ? t('startingLogin') : <Sentence>{label}</Sentence>}</span>
      </Button>
    </>
  );
}
