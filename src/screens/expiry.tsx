import { useEffect } from 'react';
import { useParts } from '../appearance/use-parts';
import { useTranslator } from '../localization/use-translator';
import { useAnnounce } from '../ui/use-announce';
import { useHasPassed, useNow } from '../ui/use-now';

/** Milliseconds before the end: shown from the first on, read out at each of them and never between. */
const READ_OUT_AT = [120_000, 60_000, 30_000] as const;

/** The time left, once it matters. `expiresAt`: in milliseconds of this device's clock. */
export function Expiry({ expiresAt }: { expiresAt: number | null }) {
  const part = useParts();
  const t = useTranslator();
  const announce = useAnnounce();
  const isNear = useHasPassed(expiresAt === null ? null : expiresAt - READ_OUT_AT[0]);
  const now = useNow(isNear);
  useEffect(() => {
    if (expiresAt === null) return;
    const timers = READ_OUT_AT.map((left) => ({ left, wait: expiresAt - left - Date.now() }))
      .filter(({ wait }) => wait > 0 && wait < 2 ** 31)
      .map(({ left, wait }) => setTimeout(() => readOut(left), wait));
    function readOut(left: number) {
      // A timer that was held up, as while the device slept, has nothing true to say.
      if (expiresAt === null || expiresAt - Date.now() < left - 5_000) return;
      announce(t('expiresIn', { time: t.duration(left / 1_000) }), 'polite');
    }
    return () => {
      for (const timer of timers) clearTimeout(timer);
    };
  }, [expiresAt, announce, t]);
  return (
    <span {...part('expiry')} aria-live="off">
      {isNear && expiresAt !== null && t('expiresIn', { time: t.duration((expiresAt - now) / 1_000) })}
    </span>
  );
}
