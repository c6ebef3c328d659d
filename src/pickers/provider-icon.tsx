import { markOf, type Provider } from './provider-marks';

/** A provider's mark; its first letter where its mark is not known. */
export function ProviderIcon({ choice }: { choice: Provider }) {
  const Mark = markOf(choice);
  if (Mark === null) return [...(choice.provider ?? choice.label ?? '•')][0]?.toUpperCase();
  if (typeof Mark !== 'string') return <Mark size={18} />;
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" fill="currentColor" aria-hidden="true">
      <path d={Mark} />
    </svg>
  );
}
