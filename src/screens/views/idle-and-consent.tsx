import { Globe, type LucideIcon, Save, ShieldCheck, UserRound, Video } from 'lucide-react';
import { useParts } from '../../appearance/use-parts';
import type { ConsentScreen, IdleScreen } from '../../flow/screen';
import type { MessageKey } from '../../localization/messages';
import { useTranslator } from '../../localization/use-translator';
import { Button } from '../../ui/button';
import { Sentence } from '../../ui/sentence';
import { siteName } from '../../ui/site-name';
import type { FlowActions } from './flow-actions';
import { StartButton } from './start-button';

/** No sign-in is running: says what one does, and starts it. */
export function IdleView({ screen, actions }: { screen: IdleScreen; actions: FlowActions }) {
  const t = useTranslator();
  return (
    <>
      <ConsentPoints screen={screen} />
      <StartButton screen={screen} actions={actions} label={t('idleStart', { site: siteName(screen.domain, t) })} />
    </>
  );
}

/** What will happen. The sign-in page is looked for meanwhile. */
export function ConsentView({ screen, actions }: { screen: ConsentScreen; actions: FlowActions }) {
  const t = useTranslator();
  return (
    <>
      <ConsentPoints screen={screen} />
      <Button onClick={actions.consent}>{t('consentAccept')}</Button>
    </>
  );
}

/**
 * What will happen, in order. Says that details are saved, or the screen is recorded, only where that is so; the latter even where the
 * host asks for consent itself.
 */
function ConsentPoints({ screen }: { screen: IdleScreen | ConsentScreen }) {
  const { domain, requiresConsent, savesCredentials, recordsSession } = screen;
  const part = useParts();
  const t = useTranslator();
  const all: readonly (readonly [MessageKey, LucideIcon, boolean])[] = [
    ['consentHow', UserRound, requiresConsent],
    ['consentRecorded', Video, recordsSession],
    ['consentCheck', ShieldCheck, requiresConsent],
    ['consentSaved', Save, requiresConsent && savesCredentials === true],
    ['consentUse', Globe, requiresConsent],
  ];
  const points = all.filter(([, , isTold]) => isTold);
  if (points.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without markers for none.
    <ul {...part('consentList')} role="list">
      {points.map(([key, Icon]) => (
        <li key={key} {...part('consentItem')}>
          <span {...part('consentIcon')} aria-hidden="true">
            <Icon size={18} />
          </span>
          <span {...part('consentText')}>
            <Sentence>{t(key, { site: siteName(domain, t) })}</Sentence>
          </span>
        </li>
      ))}
    </ul>
  );
}
