import type { ExpiredScreen } from '../flow/screen';
import { useTranslator } from '../localization/use-translator';
import { ResultMark } from '../ui/result-mark';
import type { FlowActions } from './actions';
import { StartButton } from './start-button';

/** Time ran out. */
export function ExpiredView({ screen, actions }: { screen: ExpiredScreen; actions: FlowActions }) {
  const t = useTranslator();
  return (
    <>
      <ResultMark kind="waiting" />
      <StartButton
        label={t('startAgain')}
        isStarting={screen.isStarting}
        startFailure={screen.startFailure}
        onStart={actions.login}
      />
    </>
  );
}
