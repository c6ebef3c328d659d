import { useState } from 'react';
import { useTranslator } from '../localization/use-translator';
import { Button } from '../ui/button';
import { useClock, useHasPassed } from '../ui/use-now';
import { ProgressNote } from './progress-note';

/** After this long a look has brought what it brings. */
const LOOK_TAKES_MS = 1_500;

/** Looks at once, and says so when nothing has changed. The page goes on by itself all the same. */
export function DoneButton({ onDone }: { onDone: () => void }) {
  const t = useTranslator();
  const clock = useClock();
  const [pressedAt, setPressedAt] = useState<number | null>(null);
  const foundNothing = useHasPassed(pressedAt === null ? null : pressedAt + LOOK_TAKES_MS);
  return (
    <>
      <Button
        kind="secondary"
        onClick={() => {
          setPressedAt(clock());
          onDone();
        }}
      >
        {pressedAt !== null && !foundNothing ? t('looking') : t('doneIt')}
      </Button>
      {foundNothing && <ProgressNote>{t('nothingYet')}</ProgressNote>}
    </>
  );
}
