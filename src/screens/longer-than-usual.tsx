import { useState } from 'react';
import { useTranslator } from '../localization/use-translator';
import { useHasPassed } from '../ui/use-now';
import { ProgressNote } from './progress-note';

/** Milliseconds after which waiting needs a word. */
const USUAL = 30_000;

/** Says so when a wait is longer than most. It began at `since`, in milliseconds; by default when this was first shown. */
export function LongerThanUsual({ since }: { since?: number }) {
  const t = useTranslator();
  const [shownAt] = useState(() => Date.now());
  const isLong = useHasPassed((since ?? shownAt) + USUAL);
  return isLong ? <ProgressNote>{t('longerThanUsual')}</ProgressNote> : null;
}
