import { useMemo } from 'react';
import { useParts } from '../../appearance/use-parts';
import type { FlowExternalActionScreen } from '../../flow/flow-screen';
import { useTranslator } from '../../localization/use-translator';
import { Divider } from '../../ui/divider';
import { SiteText } from '../../ui/site-text';
import { useNow } from '../../ui/use-now';
import { matchNumberOf } from './match-number';
import { DoneButton } from './progress';
import { PromptBanners, PromptBody, type PromptBodyProps } from './prompt';

interface ExternalActionViewProps extends PromptBodyProps {
  readonly screen: FlowExternalActionScreen;
}

/** Something has to be done elsewhere: what, for how long it has been waited, and what can be done instead. */
export function ExternalActionView({ screen, actions, busy, choiceKey }: ExternalActionViewProps) {
  const part = useParts();
  const t = useTranslator();
  const message = screen.message ?? t('externalFallbackMessage');
  const number = useMemo(() => matchNumberOf(message), [message]);
  const { fields, choices } = screen.question;
  return (
    <>
      <PromptBanners screen={screen} busy={busy} />
      {number !== null && (
        <p {...part('matchNumber')} aria-hidden="true">
          {number}
        </p>
      )}
      <p {...part('waitMessage')}>
        <SiteText as="waitText">{message}</SiteText>
      </p>
      <Elapsed since={screen.since} />
      <DoneButton onDone={actions.retryNow} />
      {fields.length + choices.length > 0 && (
        <>
          <Divider>{t('otherWaysTitle')}</Divider>
          <PromptBody screen={screen} actions={actions} busy={busy} choiceKey={choiceKey} />
        </>
      )}
    </>
  );
}

function Elapsed({ since }: { since: number }) {
  const part = useParts();
  const t = useTranslator();
  const now = useNow();
  return (
    <p {...part('elapsed')} aria-live="off">
      {t('waitingFor', { time: t.duration((now - since) / 1_000) })}
    </p>
  );
}
