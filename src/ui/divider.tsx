import { useParts } from '../appearance/use-parts';

/** Sets ways of going on apart from each other. */
export function Divider({ children }: { children: string }) {
  const part = useParts();
  return (
    <div {...part('divider')}>
      <span {...part('dividerText')}>{children}</span>
    </div>
  );
}
