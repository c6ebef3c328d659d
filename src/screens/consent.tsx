import type { ConsentScreen } from '../flow/screen';
import { useTranslator } from '../localization/use-translator';
import { Button } from '../ui/button';
import type { FlowActions } from './actions';
import { ConsentPoints } from './consent-points';

/** What will happen. The sign-in page is looked for meanwhile. */
export function ConsentView({ screen, actions }: { screen: ConsentScreen; actions: FlowActions }) {
  const t = useTranslator();
  return (
    <>
      <ConsentPoints domain={screen.domain} savesCredentials={screen.savesCredentials} />
      <Button onClick={actions.consent}>{t('consentAccept')}</Button>
    </>
  );
}
