import { Globe, type LucideIcon, Save, ShieldCheck, UserRound, Video } from 'lucide-react';
import { useParts } from '../../appearance/use-parts';
import type { ConsentScreen, IdleScreen } from '../../flow/screen';
import type { MessageKey } from '../../localization/messages';
import { useTranslator } from '../../localization/use-translator';
import { Button } from '../../ui/button';
import { siteName } from '../../ui/site-name';
import type { FlowActions } from './flow-actions';
import { StartButton } from './start-button';

/** No sign-in runs: says what one does, and starts it. */
export function IdleView({ screen, actions }: { screen: IdleScreen; actions: FlowActions }) {
  const t = useTranslator();
  return (
    <>
      {screen.requiresConsent && <ConsentPoints screen={screen} />}
      <StartButton
        label={t('idleStart', { site: siteName(screen.domain, t) })}
        isStarting={screen.isStarting}
        startFailure={screen.startFailure}
        onStart={actions.start}
      />
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

/** What will happen, in the order in which it does. Says that details are saved, or all is recorded, only where it is so. */
function ConsentPoints({ screen }: { screen: IdleScreen | ConsentScreen }) {
  const part = useParts();
  const t = useTranslator();
  const points: readonly (readonly [MessageKey, LucideIcon])[] = [
    ['consentHow', UserRound],
    ['consentCheck', ShieldCheck],
    ...(screen.isRecorded ? [['recorded', Video] as const] : []),
    ...(screen.savesCredentials === true ? [['consentSaved', Save] as const] : []),
    ['consentUse', Globe],
  ];
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without markers for none.
    <ul {...part('consentList')} role="list">
      {points.map(([key, Icon]) => (
        <li key={key} {...part('consentItem')}>
          <span {...part('consentIcon')} aria-hidden="true">
            <Icon size={18} />
          </span>
          <span {...part('consentText')}>{t(key, { site: siteName(screen.domain, t) })}</span>
        </li>
      ))}
    </ul>
  );
}
