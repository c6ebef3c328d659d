import { createContext, useContext, useInsertionEffect, useRef, useState } from 'react';
import type { Announcement, Announcements, Urgency } from './live-regions';

/** Has something read out: at once when it is `assertive`, the default, else when nothing else is being read. */
export type Announce = (text: string, urgency?: Urgency) => void;

const AnnounceContext = createContext<Announce>(() => {});

export const AnnounceProvider = AnnounceContext.Provider;

export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

interface Said extends Announcement {
  /** What the screen said when this was said: the next thing that it says takes its place. */
  readonly over: string;
}

/** What is in the live regions: what the screen says by itself, or what was said over it since. */
export function useAnnouncer(screen: Announcements): Announcements & { readonly announce: Announce } {
  const context = `${screen.polite?.id} ${screen.assertive?.id}`;
  const latest = useRef(context);
  useInsertionEffect(() => {
    latest.current = context;
  });
  const [said, setSaid] = useState<Readonly<Record<Urgency, Said | null>>>({ polite: null, assertive: null });
  const [announce] = useState((): Announce => {
    let count = 0;
    return (text, urgency = 'assertive') => {
      const next = { id: `said ${++count}`, text, over: latest.current };
      setSaid((before) => ({ ...before, [urgency]: next }));
    };
  });
  const shown = (urgency: Urgency) => (said[urgency]?.over === context ? said[urgency] : screen[urgency]);
  return { announce, polite: shown('polite'), assertive: shown('assertive') };
}
