import { useParts } from '../appearance/use-parts';
import type { UnsupportedScreen } from '../flow/screen';
import { useTranslator } from '../localization/use-translator';
import { ButtonLink } from '../ui/button';
import type { FlowActions } from './actions';
import { StartButton } from './start-button';

/** A step that this version does not know, with the ways out that there are. */
export function UnsupportedView({ screen, actions }: { screen: UnsupportedScreen; actions: FlowActions }) {
  const part = useParts();
  const t = useTranslator();
  const { hostedUrl, isStarting, startFailure } = screen;
  return (
    <>
      <p {...part('progressText')}>{t('unsupportedWait')}</p>
      {hostedUrl !== null && <ButtonLink href={hostedUrl}>{t('openHosted')}</ButtonLink>}
      <StartButton
        kind={hostedUrl === null ? 'primary' : 'secondary'}
        label={t('startAgain')}
        isStarting={isStarting}
        startFailure={startFailure}
        onStart={actions.login}
      />
    </>
  );
}
