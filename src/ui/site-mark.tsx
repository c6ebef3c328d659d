import type { ReactNode } from 'react';
import { useParts } from '../appearance/use-parts';

/** Labels under which names are registered, as in `shop.co.uk`. Only for choosing a letter. */
const SECOND_LEVEL = new Set(['ac', 'co', 'com', 'edu', 'gov', 'net', 'org']);

/** The first letter of the name a site is registered under: `login.github.com` gives `G`. */
export function monogramOf(domain: string): string {
  const labels = domain.toLowerCase().split('.').filter(Boolean);
  const end = labels.length > 2 && SECOND_LEVEL.has(labels.at(-2) ?? '') ? -3 : -2;
  const name = labels.length === 1 ? labels[0] : labels.at(end);
  return [...(name ?? '')][0]?.toUpperCase() ?? '•';
}

/** The site's icon: the host's own, or a monogram, because a logo would have to be fetched from someone. */
export function SiteMark({ domain, icon }: { domain: string; icon?: ReactNode }) {
  const part = useParts();
  return (
    <span {...part('siteMark')} aria-hidden="true">
      {icon ?? monogramOf(domain)}
    </span>
  );
}
