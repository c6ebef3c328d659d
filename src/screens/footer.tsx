import { LockKeyhole } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useParts } from '../appearance/use-parts';
import type { Screen } from '../flow/screen';
import { useTranslator } from '../localization/use-translator';
import { Button } from '../ui/button';
import { useHasPassed, useNow } from '../ui/use-now';

/** The time left is shown from here on. Milliseconds. */
const SHOW_EXPIRY = 120_000;

export interface FooterProps {
  readonly screen: Screen;
  /** Whether leaving would lose something that was typed. Asked when it matters. */
  readonly hasTyped: () => boolean;
  readonly onCancel: () => void;
}

/** The foot of the card: where what is typed goes, the time left when it matters, and the way out. */
export function Footer({ screen, hasTyped, onCancel }: FooterProps) {
  const part = useParts();
  const t = useTranslator();
  const [isAsking, setAsking] = useState(false);
  if (!canCancel(screen)) return null;
  const site = ('domain' in screen && screen.domain) || t('theSite');
  return (
    <footer {...part('footer')}>
      {asksForInput(screen) && (
        <p {...part('securityNote')}>
          <span {...part('securityIcon')} aria-hidden="true">
            <LockKeyhole size={14} />
          </span>
          {t('securityNote', { site })}
        </p>
      )}
      {isAsking ? (
        <CancelQuestion onStop={onCancel} onKeep={() => setAsking(false)} />
      ) : (
        <div {...part('footerRow')}>
          <Expiry expiresAt={'expiresAt' in screen ? screen.expiresAt : null} />
          <span {...part('cancelButton')}>
            <Button kind="link" onClick={() => (hasTyped() ? setAsking(true) : onCancel())}>
              {t('cancel')}
            </Button>
          </span>
        </div>
      )}
    </footer>
  );
}

function CancelQuestion({ onStop, onKeep }: { onStop: () => void; onKeep: () => void }): ReactNode {
  const part = useParts();
  const t = useTranslator();
  return (
    <div {...part('cancelConfirm')}>
      <p {...part('cancelConfirmTitle')} role="status">
        {t('cancelTitle')} <span {...part('cancelConfirmText')}>{t('cancelText')}</span>
      </p>
      <Button kind="secondary" onClick={onStop}>
        {t('cancelConfirm')}
      </Button>
      <Button kind="secondary" onClick={onKeep}>
        {t('cancelKeep')}
      </Button>
    </div>
  );
}

function Expiry({ expiresAt }: { expiresAt: number | null }) {
  const part = useParts();
  const t = useTranslator();
  const isNear = useHasPassed(expiresAt === null ? null : expiresAt - SHOW_EXPIRY);
  const now = useNow(isNear);
  return (
    <span {...part('expiry')}>
      {isNear && expiresAt !== null && t('expiresIn', { time: t.duration((expiresAt - now) / 1_000) })}
    </span>
  );
}

function canCancel(screen: Screen): boolean {
  const ends: readonly Screen['kind'][] = ['succeeded', 'failed', 'expired', 'canceled', 'unauthorized'];
  return !ends.includes(screen.kind);
}

function asksForInput(screen: Screen): boolean {
  return screen.kind === 'prompt' || screen.kind === 'submitting' || screen.kind === 'externalAction';
}
