import { useTranslator } from '../localization/use-translator';
import { Button } from '../ui/button';
import { ResultMark } from '../ui/result-mark';

/** It worked. The button is there if the host does something with it. */
export function SucceededView({ onDone }: { onDone: (() => void) | undefined }) {
  const t = useTranslator();
  return (
    <>
      <ResultMark kind="success" />
      {onDone !== undefined && <Button onClick={onDone}>{t('done')}</Button>}
    </>
  );
}
