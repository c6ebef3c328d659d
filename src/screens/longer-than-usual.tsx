import { useState } from 'react';
import { useTranslator } from '../localization/use-translator';
import { useClock, useHasPassed } from '../ui/use-now';
import { ProgressNote } from './progress-note';

/** After this long waiting needs a word. */
const USUAL_MS = 30_000;

/** Says so when a wait is longer than most. It began at `since`, in milliseconds; by default when this was first shown. */
export function LongerThanUsual({ since }: { since?: number }) {
  const t = useTranslator();
  const clock = useClock();
  const [shownAt] = useState(clock);
  const isLong = useHasPassed((since ?? shownAt) + USUAL_MS);
  return isLong ? <ProgressNote>{t('longerThanUsual')}</ProgressNote> : null;
}
