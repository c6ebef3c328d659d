import { LockKeyhole } from 'lucide-react';
import { useLayout, useParts } from '../appearance/use-parts';
import type { Screen } from '../flow/screen';
import { useTranslator } from '../localization/use-translator';
import { CancelRow, type CancelRowProps } from './cancel-row';

export interface FooterProps extends Omit<CancelRowProps, 'expiresAt'> {
  readonly screen: Screen;
}

/** The foot of the card: where what is typed goes, the time left when it matters, and the way out. */
export function Footer({ screen, ...cancel }: FooterProps) {
  const part = useParts();
  const t = useTranslator();
  const { showSecurityNote = true } = useLayout();
  if (!canCancel(screen)) return null;
  const site = ('domain' in screen && screen.domain) || t('theSite');
  return (
    <div {...part('footer')}>
      {showSecurityNote && asksForInput(screen) && (
        <p {...part('securityNote')}>
          <span {...part('securityIcon')} aria-hidden="true">
            <LockKeyhole size={14} />
          </span>
          {t('securityNote', { site })}
        </p>
      )}
      <CancelRow expiresAt={'expiresAt' in screen ? screen.expiresAt : null} {...cancel} />
    </div>
  );
}

/** Whether there is something to stop: an ending has none. */
export function canCancel(screen: Screen): boolean {
  const ends: readonly Screen['kind'][] = ['succeeded', 'failed', 'expired', 'canceled', 'unauthorized'];
  return !ends.includes(screen.kind);
}

/** Also while the form is on its way, so that nothing moves when it arrives. */
function asksForInput(screen: Screen): boolean {
  const asks: readonly Screen['kind'][] = ['discovering', 'prompt', 'submitting', 'externalAction'];
  return asks.includes(screen.kind);
}
