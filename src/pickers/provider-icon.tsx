import { markOf, type Provider } from './provider-marks';

/** A provider's mark; its first letter where its mark is not known. */
export function ProviderIcon({ choice }: { choice: Provider }) {
  const path = markOf(choice);
  if (path === null) return [...(choice.provider ?? choice.label ?? '•')][0]?.toUpperCase();
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" fill="currentColor" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
