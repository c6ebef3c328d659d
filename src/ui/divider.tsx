import { useParts } from '../appearance/use-parts';

/** Separates ways of going on. */
export function Divider({ children }: { children: string }) {
  const part = useParts();
  return (
    <div {...part('divider')}>
      <span {...part('dividerText')}>{children}</span>
    </div>
  );
}
