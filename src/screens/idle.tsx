import type { IdleScreen } from '../flow/screen';
import { useTranslator } from '../localization/use-translator';
import type { FlowActions } from './actions';
import { ConsentPoints } from './consent-points';
import { StartButton } from './start-button';

/** No sign-in runs: says what one does, and starts it. */
export function IdleView({ screen, actions }: { screen: IdleScreen; actions: FlowActions }) {
  const t = useTranslator();
  return (
    <>
      {screen.explain && <ConsentPoints domain={screen.domain} savesCredentials={screen.savesCredentials} />}
      <StartButton
        label={t('idleStart', { site: screen.domain || t('theSite') })}
        starting={screen.starting}
        startFailure={screen.startFailure}
        onStart={actions.login}
      />
    </>
  );
}
