import type { IdleScreen } from '../flow/screen';
import { useTranslator } from '../localization/use-translator';
import type { FlowActions } from './actions';
import { ConsentPoints } from './consent-points';
import { siteName } from './site-name';
import { StartButton } from './start-button';

/** No sign-in runs: says what one does, and starts it. */
export function IdleView({ screen, actions }: { screen: IdleScreen; actions: FlowActions }) {
  const t = useTranslator();
  return (
    <>
      {screen.requiresConsent && <ConsentPoints domain={screen.domain} savesCredentials={screen.savesCredentials} />}
      <StartButton
        label={t('idleStart', { site: siteName(screen, t) })}
        isStarting={screen.isStarting}
        startFailure={screen.startFailure}
        onStart={actions.login}
      />
    </>
  );
}
