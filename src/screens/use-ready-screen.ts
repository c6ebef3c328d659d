import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Screen, Trouble } from '../flow/screen';
import type { LoadTrouble } from '../lazy/lazy-module';
import { failureOfKind } from '../protocol/failure';
import { type Lazy, type LazyParts, loadParts } from './lazy-parts';

/**
 * The screen, once what it is made of is here; until then the outline of what will come, and if that does not load, that
 * the server cannot be reached. A form that is there stays.
 */
export function useReadyScreen(screen: Screen, parts: LazyParts): Screen {
  useEffect(() => void loadParts(parts), [parts]);
  const [hasForm, setHasForm] = useState(false);
  const { needed, wanted } = parts.needsOf(screen, hasForm);
  // Each may be needed before its turn, or while another does not come.
  useEffect(() => {
    for (const lazy of needed) lazy.ask();
  });
  const isReady = useLoaded(parts, needed);
  const trouble = useTrouble(parts, wanted);
  const shown = useMemo(() => readyScreen(screen, isReady, trouble), [screen, isReady, trouble]);
  const isForm = asksSomething(shown);
  if (hasForm !== isForm) setHasForm(isForm);
  return shown;
}

/** What is shown for a screen. `trouble` is why a part of it is not here. */
export function readyScreen(screen: Screen, isReady: boolean, trouble: LoadTrouble | null): Screen {
  const told = screen.trouble ?? (trouble === null ? null : troubleOf(trouble));
  if (isReady) return told === screen.trouble ? screen : ({ ...screen, trouble: told } as Screen);
  const { domain, expiresAt, since, isStarting, startFailure, canRestart, restartAt } = screen;
  const base = { domain, expiresAt, since, isStarting, startFailure, canRestart, restartAt };
  if (trouble !== null) return { kind: 'unreachable', ...base, trouble: troubleOf(trouble) };
  return asksSomething(screen)
    ? { kind: 'discovering', reauth: false, ...base, trouble: told }
    : { kind: 'loading', ...base, trouble: told };
}

function asksSomething(screen: Screen): boolean {
  if (screen.kind === 'submitting') return screen.asked !== null;
  return screen.kind === 'prompt' || screen.kind === 'externalAction';
}

/** For the person it is the same trouble as with reads: what is to come from the network does not. */
function troubleOf({ since, retryAt }: LoadTrouble): Trouble {
  return { failure: failureOfKind('network'), since, retryAt, notBefore: null };
}

function useSubscribe({ all }: LazyParts) {
  return useCallback(
    (listener: () => void) => {
      const stops = all.map((lazy) => lazy.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [all],
  );
}

function useLoaded(parts: LazyParts, needed: readonly Lazy[]): boolean {
  const read = () => needed.every(({ current }) => current !== null);
  return useSyncExternalStore(useSubscribe(parts), read, read);
}

function useTrouble(parts: LazyParts, wanted: readonly Lazy[]): LoadTrouble | null {
  const read = () => wanted.find(({ trouble }) => trouble !== null)?.trouble ?? null;
  return useSyncExternalStore(useSubscribe(parts), read, read);
}
