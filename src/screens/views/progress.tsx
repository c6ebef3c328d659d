import { useEffect, useState } from 'react';
import { useParts } from '../../appearance/use-parts';
import { useTranslator } from '../../localization/use-translator';
import { useAnnounce } from '../../ui/announce';
import { Button } from '../../ui/button';
import { useClock, useHasPassed } from '../../ui/use-now';

/** After this long, waiting needs a word. */
const USUAL_MS = 30_000;

/** Says so when a wait is longer than most. It began at `since`, in milliseconds; by default when this was first shown. */
export function LongerThanUsual({ since }: { since?: number }) {
  const t = useTranslator();
  const clock = useClock();
  const [shownAt] = useState(clock);
  const isLong = useHasPassed((since ?? shownAt) + USUAL_MS);
  return isLong ? <ProgressNote>{t('longerThanUsual')}</ProgressNote> : null;
}

/** How long a look takes to show something new. */
const LOOKING_MS = 1_500;

/** Looks at once, and says so when nothing has changed. The page continues on its own all the same. */
export function DoneButton({ onDone }: { onDone: () => void }) {
  const t = useTranslator();
  const clock = useClock();
  const [pressedAt, setPressedAt] = useState<number | null>(null);
  const foundNothing = useHasPassed(pressedAt === null ? null : pressedAt + LOOKING_MS);
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

/** A word on progress, seen and read out when it appears. */
function ProgressNote({ children }: { children: string }) {
  const part = useParts();
  const announce = useAnnounce();
  useEffect(() => announce(children, 'polite'), [announce, children]);
  return (
    <div {...part('progress')}>
      <p {...part('progressText')}>{children}</p>
    </div>
  );
}
