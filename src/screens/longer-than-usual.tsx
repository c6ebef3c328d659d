import { useParts } from '../appearance/use-parts';
import { useTranslator } from '../localization/use-translator';
import { useHasPassed } from '../ui/use-now';

/** Milliseconds after which waiting needs a word. */
const USUAL = 30_000;

/** Says so when a wait that began at `since` is longer than most. */
export function LongerThanUsual({ since }: { since: number }) {
  const part = useParts();
  const t = useTranslator();
  const isLong = useHasPassed(since + USUAL);
  return (
    <div {...part('progress')} role="status">
      {isLong && <p {...part('progressText')}>{t('longerThanUsual')}</p>}
    </div>
  );
}
