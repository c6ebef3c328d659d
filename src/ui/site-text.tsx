import type { ElementKey } from '../appearance/element-keys';
import { useParts } from '../appearance/use-parts';

/** Words that came from a site: text and nothing else, in the direction of their own script. */
export function SiteText({ as, id, children }: { as: ElementKey; id?: string; children: string }) {
  const part = useParts();
  return (
    <span {...part(as)} id={id} dir="auto">
      {children}
    </span>
  );
}
