import { useState } from 'react';
import { useParts } from '../appearance/use-parts';
import type { ExternalActionScreen } from '../flow/screen';
import { useTranslator } from '../localization/use-translator';
import { isEmptyPrompt } from '../protocol/connection';
import { Button } from '../ui/button';
import { Divider } from '../ui/divider';
import { SiteText } from '../ui/site-text';
import { useHasPassed, useNow } from '../ui/use-now';
import type { FlowActions } from './actions';
import { matchNumberOf } from './match-number';
import { PromptBanners } from './prompt-banners';
import { PromptBody, type Sending } from './prompt-body';

interface ExternalActionViewProps extends Sending {
  readonly screen: ExternalActionScreen;
  readonly actions: FlowActions;
}

/** Something has to be done elsewhere: what, for how long it has been waited, and what can be done instead. */
export function ExternalActionView({ screen, actions, busy, choiceKey }: ExternalActionViewProps) {
  const part = useParts();
  const t = useTranslator();
  const message = screen.message ?? t('externalFallbackMessage');
  const number = matchNumberOf(message);
  return (
    <>
      <PromptBanners screen={screen} busy={busy} />
      {number !== null && (
        <p {...part('matchNumber')} aria-hidden="true">
          {number}
        </p>
      )}
      <p {...part('waitMessage')}>
        <SiteText as="resultText">{message}</SiteText>
      </p>
      <Elapsed since={screen.since} />
      <DoneButton onDone={actions.readNow} />
      {!isEmptyPrompt(screen.prompt) && (
        <>
          <Divider>{t('otherWaysTitle')}</Divider>
          <PromptBody key={screen.prompt.id} screen={screen} actions={actions} busy={busy} choiceKey={choiceKey} />
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

/** Milliseconds after which a look has brought what it brings. */
const LOOK_TAKES = 1_500;

/** Looks at once, and says so when nothing has changed. The page goes on by itself all the same. */
function DoneButton({ onDone }: { onDone: () => void }) {
  const part = useParts();
  const t = useTranslator();
  const [pressedAt, setPressedAt] = useState<number | null>(null);
  const foundNothing = useHasPassed(pressedAt === null ? null : pressedAt + LOOK_TAKES);
  return (
    <>
      <Button
        kind="secondary"
        onClick={() => {
          setPressedAt(Date.now());
          onDone();
        }}
      >
        {pressedAt !== null && !foundNothing ? t('looking') : t('doneIt')}
      </Button>
      <div {...part('progress')} role="status">
        {foundNothing && <p {...part('progressText')}>{t('nothingYet')}</p>}
      </div>
    </>
  );
}
