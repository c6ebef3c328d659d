import { useId } from 'react';
import { useParts } from '../../appearance/use-parts';
import type { ScreenBase } from '../../flow/screen';
import { useTranslator } from '../../localization/use-translator';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Sentence } from '../../ui/sentence';
import { useHasPassed, useNow } from '../../ui/use-now';
import type { FlowActions } from './flow-actions';

export interface StartButtonProps {
  /** Whether a login can be started from it, when, and why the last attempt failed. */
  readonly screen: ScreenBase;
  readonly actions: Pick<FlowActions, 'start'>;
  readonly label: string;
  readonly kind?: 'primary' | 'secondary';
}

/**
 * Starts a new login, where that can be done from here; says why the last attempt failed, and how long to wait where waiting is
 * wise.
 */
export function StartButton({ screen, actions, label, kind = 'primary' }: StartButtonProps) {
  const { canRestart, isStarting, startFailure, restartAt } = screen;
  const part = useParts();
  const t = useTranslator();
  const id = useId();
  const mayStart = useHasPassed(restartAt ?? 0);
  const now = useNow(!mayStart);
  if (!canRestart) return null;
  return (
    <>
      {startFailure !== null && !isStarting && <Banner tone="error">{t('startFailedText')}</Banner>}
      {!mayStart && restartAt !== null && (
        <p {...part('progressText')} id={id}>
          {t('waitBeforeRestart', { time: t.duration(Math.ceil(Math.max(0, restartAt - now) / 1_000)) })}
        </p>
      )}
      <Button
        kind={kind}
        busy={isStarting}
        disabled={!mayStart}
        describedBy={mayStart ? undefined : id}
        onClick={actions.start}
      >
        <span>{isStarting ? t('startingLogin') : <Sentence>{label}</Sentence>}</span>
      </Button>
    </>
  );
}
