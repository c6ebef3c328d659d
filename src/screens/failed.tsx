import type { FailedScreen } from '../flow/screen';
import { useTranslator } from '../localization/use-translator';
import { Banner } from '../ui/banner';
import { ResultMark } from '../ui/result-mark';
import type { FlowActions } from './actions';
import { siteName } from './site-name';
import { StartButton } from './start-button';

/** It did not work: the site's words if there are any, and what to do. */
export function FailedView({ screen, actions }: { screen: FailedScreen; actions: FlowActions }) {
  const t = useTranslator();
  const { siteError, canRestart, restartAt, isStarting, startFailure } = screen;
  return (
    <>
      <ResultMark kind="failure" />
      {siteError !== null && (
        <Banner tone="note" title={t('siteSays', { site: siteName(screen, t) })}>
          {siteError}
        </Banner>
      )}
      {canRestart && (
        <StartButton
          label={t('tryAgain')}
          isStarting={isStarting}
          startFailure={startFailure}
          startAt={restartAt}
          onStart={actions.login}
        />
      )}
    </>
  );
}
