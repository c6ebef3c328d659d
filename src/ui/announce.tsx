import { createContext, useContext, useInsertionEffect, useRef, useState } from 'react';
import { useParts } from '../appearance/use-parts';

export type Urgency = 'polite' | 'assertive';

/** Something to be read out. Another `id` is another occasion: the same words are then said again. */
export interface Announcement {
  readonly id: string;
  readonly text: string;
  /** It is not said again when it comes back after something else was said. */
  readonly isOnce?: boolean;
}

export type Announcements = Readonly<Record<Urgency, Announcement | null>>;

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
  /** The id of what this was said in place of, which is not said again after it. */
  readonly insteadOf: string | null;
}

/** What the screen says, and what of it was said before. */
interface Heard {
  readonly current: Readonly<Record<Urgency, { readonly id: string | null; readonly isRepeat: boolean }>>;
  readonly once: readonly string[];
}

export const NOTHING_HEARD: Heard = {
  current: { polite: { id: null, isRepeat: false }, assertive: { id: null, isRepeat: false } },
  once: [],
};

/** What was heard once the screen has said this. Gives the same object back when it says the same. */
export function hear(heard: Heard, screen: Announcements): Heard {
  return (['polite', 'assertive'] as const).reduce((before, urgency) => {
    const said = screen[urgency];
    const id = said?.id ?? null;
    if (before.current[urgency].id === id) return before;
    const isRepeat = said?.isOnce === true && before.once.includes(said.id);
    const once = said?.isOnce === true && !isRepeat ? [...before.once, said.id] : before.once;
    return { current: { ...before.current, [urgency]: { id, isRepeat } }, once };
  }, heard);
}

/** What is in the live regions: what the screen says on its own, or what was said over it since. */
export function useAnnouncer(screen: Announcements): Announcements & { readonly announce: Announce } {
  const context = `${screen.polite?.id} ${screen.assertive?.id}`;
  const latest = useRef({ context, screen });
  useInsertionEffect(() => {
    latest.current = { context, screen };
  });
  const [heard, setHeard] = useState(NOTHING_HEARD);
  const now = hear(heard, screen);
  if (now !== heard) setHeard(now);
  const [said, setSaid] = useState<Readonly<Record<Urgency, Said | null>>>({ polite: null, assertive: null });
  const [announce] = useState((): Announce => {
    let count = 0;
    return (text, urgency = 'assertive') => {
      const { context: over, screen: shown } = latest.current;
      const next = { id: `said ${++count}`, text, over, insteadOf: shown[urgency]?.id ?? null };
      setSaid((before) => ({ ...before, [urgency]: next }));
    };
  });
  const shown = (urgency: Urgency) => {
    if (said[urgency]?.over === context) return said[urgency];
    if (screen[urgency] !== null && said[urgency]?.insteadOf === screen[urgency].id) return null;
    return now.current[urgency].isRepeat ? null : screen[urgency];
  };
  return { announce, polite: shown('polite'), assertive: shown('assertive') };
}

/**
 * The two live regions of a widget, there from the start because a region that arrives with its words is often not
 * read: polite for progress, assertive for errors.
 */
export function LiveRegions({ polite, assertive }: Announcements) {
  const part = useParts();
  return (
    <>
      <div {...part('liveRegion')} role="status" aria-live="polite">
        {polite !== null && <span key={polite.id}>{polite.text}</span>}
      </div>
      <div {...part('liveRegion')} role="alert" aria-live="assertive">
        {assertive !== null && <span key={assertive.id}>{assertive.text}</span>}
      </div>
    </>
  );
}
