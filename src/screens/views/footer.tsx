import { LockKeyhole } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { useLayout, useParts } from '../../appearance/use-parts';
import type { FlowScreen } from '../../flow/flow-screen';
import { SCREEN_FACTS } from '../../flow/screen-facts';
import { useLazyModule } from '../../lazy/use-lazy-module';
import { useTranslator } from '../../localization/use-translator';
import { Button } from '../../ui/button';
import { Sentence } from '../../ui/sentence';
import { siteName } from '../../ui/site-name';
import { PROMPT } from '../lazy-parts';

export interface FooterProps extends Omit<CancelRowProps, 'expiresAt'> {
  readonly screen: FlowScreen;
}

/** The foot of the card: where what is typed goes, the time left when it matters, and the way out. */
export function Footer({ screen, ...cancel }: FooterProps) {
  const part = useParts();
  const t = useTranslator();
  const { showSecurityNote = true } = useLayout();
  const { isCancelable, hasSecurityNote } = SCREEN_FACTS[screen.kind];
  if (!isCancelable) return null;
  return (
    <div {...part('footer')}>
      {showSecurityNote && hasSecurityNote && (
        <p {...part('securityNote')}>
          <span {...part('securityIcon')} aria-hidden="true">
            <LockKeyhole size={14} />
          </span>
          <span>
            <Sentence>{t('securityNote', { site: siteName(screen.domain, t) })}</Sentence>
          </span>
        </p>
      )}
      <CancelRow expiresAt={screen.expiresAt} {...cancel} />
    </div>
  );
}

export interface CancelRowProps {
  /** When the flow expires, in milliseconds of this device's clock. */
  readonly expiresAt: number | null;
  /** Whether the person is being asked if they mean it. */
  readonly isAsking: boolean;
  /** The person wants to stop: asks first when something would be lost. */
  readonly onLeave: () => void;
  readonly onStop: () => void;
  readonly onKeep: () => void;
}

/** The time left when it matters, and the way out; it asks first when something would be lost. */
function CancelRow({ expiresAt, isAsking, onLeave, onStop, onKeep }: CancelRowProps) {
  const part = useParts();
  const t = useTranslator();
  const place = useRef<HTMLDivElement>(null);
  useFocusInTurn(place, isAsking);
  // Nothing can be lost, and the time matters little, before something is asked.
  const asked = useLazyModule(PROMPT);
  return isAsking && asked !== null ? (
    <asked.CancelQuestion place={place} onStop={onStop} onKeep={onKeep} />
  ) : (
    <div {...part('footerRow')} ref={place}>
      {asked === null ? <span /> : <asked.Expiry expiresAt={expiresAt} />}
      <span {...part('cancelButton')}>
        <Button kind="link" onClick={onLeave}>
          {t('cancel')}
        </Button>
      </span>
    </div>
  );
}

/** The pressed button goes with its row: the focus moves to the safe button of the new row. */
function useFocusInTurn(place: RefObject<HTMLElement | null>, isAsking: boolean): void {
  const before = useRef(isAsking);
  useEffect(() => {
    if (before.current === isAsking) return;
    before.current = isAsking;
    const buttons = place.current?.querySelectorAll('button') ?? [];
    [...buttons].at(-1)?.focus();
  }, [place, isAsking]);
}
