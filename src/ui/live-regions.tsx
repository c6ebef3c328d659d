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
