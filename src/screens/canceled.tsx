import type { CanceledScreen } from '../flow/screen';
import { useTranslator } from '../localization/use-translator';
import { Button } from '../ui/button';
import { ResultMark } from '../ui/result-mark';
import type { FlowActions } from './actions';
import { StartButton } from './start-button';

/** Stopped: here, where it can be gone on with, or on the server, where only a new one helps. */
export function CanceledView({ screen, actions }: { screen: CanceledScreen; actions: FlowActions }) {
  const t = useTranslator();
  return (
    <>
      <ResultMark kind="stopped" />
      {screen.by === 'person' ? (
        <Button kind="secondary" onClick={actions.resume}>
          {t('resume')}
        </Button>
      ) : (
        <StartButton
          label={t('startAgain')}
          isStarting={screen.isStarting}
          startFailure={screen.startFailure}
          onStart={actions.login}
        />
      )}
    </>
  );
}
