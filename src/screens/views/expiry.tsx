import { useEffect } from 'react';
import { useParts } from '../../appearance/use-parts';
import { useTranslator } from '../../localization/use-translator';
import { useAnnounce } from '../../ui/announce';
import { useClock, useHasPassed, useNow } from '../../ui/use-now';

/** Before the end: shown from the first on, read out at each of them and never between. */
const READ_OUT_AT_MS = [120_000, 60_000, 30_000] as const;

/** The time left, once it matters. `expiresAt`: in milliseconds of the widget's clock. */
export function Expiry({ expiresAt }: { expiresAt: number | null }) {
  const part = useParts();
  const t = useTranslator();
  const clock = useClock();
  const announce = useAnnounce();
  const isNear = useHasPassed(expiresAt === null ? null : expiresAt - READ_OUT_AT_MS[0]);
  const now = useNow(isNear);
  useEffect(() => {
    if (expiresAt === null) return;
    const timers = READ_OUT_AT_MS.map((left) => ({ left, wait: expiresAt - left - clock() }))
      .filter(({ wait }) => wait > 0 && wait < 2 ** 31)
      .map(({ left, wait }) => setTimeout(() => readOut(left), wait));
    function readOut(left: number) {
      // A timer that was delayed, for example while the device slept, would say something wrong.
      if (expiresAt === null || expiresAt - clock() < left - 5_000) return;
      announce(t('expiresIn', { time: t.duration(left / 1_000) }), 'polite');
    }
    return () => {
      for (const timer of timers) clearTimeout(timer);
    };
  }, [expiresAt, announce, t, clock]);
  return (
    <span {...part('expiry')} aria-live="off">
      {isNear && expiresAt !== null && t('expiresIn', { time: t.duration((expiresAt - now) / 1_000) })}
    </span>
  );
}
