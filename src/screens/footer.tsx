import { LockKeyhole } from 'lucide-react';
import { useLayout, useParts } from '../appearance/use-parts';
import type { Screen } from '../flow/screen';
import { SCREEN_FACTS } from '../flow/screen-facts';
import { useTranslator } from '../localization/use-translator';
import { CancelRow, type CancelRowProps } from './cancel-row';
import { siteName } from './site-name';

export interface FooterProps extends Omit<CancelRowProps, 'expiresAt'> {
  readonly screen: Screen;
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
          {t('securityNote', { site: siteName(screen, t) })}
        </p>
      )}
      <CancelRow expiresAt={screen.expiresAt} {...cancel} />
    </div>
  );
}
