import { useParts } from '../appearance/use-parts';

const PATHS = {
  success: 'M7 12.5l3.5 3.5L17 9',
  failure: 'M12 7v6m0 3.5v.01',
  waiting: 'M12 7v5l3 2',
  stopped: 'M8.5 12h7',
} as const;

/** The mark of an ending: draws itself once, and stands still where motion is not wanted. */
export function ResultMark({ kind }: { kind: keyof typeof PATHS }) {
  const part = useParts();
  return (
    <span {...part('resultMark')} data-maf-result={kind} aria-hidden="true">
      <svg viewBox="0 0 24 24" width="48" height="48" fill="none" stroke="currentColor" aria-hidden="true">
        <circle cx="12" cy="12" r="10.25" pathLength="1" />
        <path d={PATHS[kind]} pathLength="1" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </span>
  );
}
