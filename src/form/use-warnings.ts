import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslator } from '../localization/use-translator';
import { useAnnounce } from '../ui/announce';

/** Likely slips in a secret that cannot be seen. Pointed out, never corrected: they may be intended. */
export function useWarnings(isMasked: boolean, locked: boolean) {
  const t = useTranslator();
  const announce = useAnnounce();
  const [capsLock, setCapsLock] = useState(false);
  const [straySpace, setStraySpace] = useState(false);
  const warning = !isMasked ? null : capsLock ? t('capsLock') : straySpace ? t('straySpace') : null;
  useEffect(() => {
    if (warning !== null) announce(warning, 'polite');
  }, [warning, announce]);
  useEffect(() => {
    if (!locked) return;
    setCapsLock(false);
    setStraySpace(false);
  }, [locked]);
  const watch = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return {
    warning,
    check: (value: string) => setStraySpace(/^\s|\s$/.test(value)),
    keys: isMasked ? { onKeyDown: watch, onKeyUp: watch } : {},
  };
}
