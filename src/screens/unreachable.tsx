import { useTranslator } from '../localization/use-translator';
import { Button } from '../ui/button';
import { Outline } from '../ui/outline';
import type { FlowActions } from './actions';

/** Nothing could be read for a while; it goes on by itself, or at once. */
export function UnreachableView({ actions }: { actions: FlowActions }) {
  const t = useTranslator();
  return (
    <>
      <Outline />
      <Button kind="secondary" onClick={actions.readNow}>
        {t('tryNow')}
      </Button>
    </>
  );
}
