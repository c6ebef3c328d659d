import type { FailedScreen } from '../flow/screen';
import { useTranslator } from '../localization/use-translator';
import { Banner } from '../ui/banner';
import { ResultMark } from '../ui/result-mark';
import type { FlowActions } from './actions';
import { StartButton } from './start-button';

/** It did not work: the site's words if there are any, and what to do. */
export function FailedView({ screen, actions }: { screen: FailedScreen; actions: FlowActions }) {
  const t = useTranslator();
  const { siteError, canRestart, restartAt, starting, startFailure } = screen;
  return (
    <>
      <ResultMark kind="failure" />
      {siteError !== null && (
        <Banner tone="note" title={t('siteSays', { site: screen.domain || t('theSite') })}>
          {siteError}
        </Banner>
      )}
      {canRestart && (
        <StartButton
          label={t('tryAgain')}
          starting={starting}
          startFailure={startFailure}
          startAt={restartAt}
          onStart={actions.login}
        />
      )}
    </>
  );
}
