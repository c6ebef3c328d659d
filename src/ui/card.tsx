import type { ReactNode, Ref } from 'react';
import { useParts } from '../appearance/use-parts';
import { SiteMark } from './site-mark';

export interface CardProps {
  readonly domain: string;
  readonly title: string;
  readonly description: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
  readonly footer: ReactNode;
}

/** The one card that stays: from step to step its words and its body change, it does not. */
export function Card({ domain, title, description, headingRef, children, footer }: CardProps) {
  const part = useParts();
  return (
    <section {...part('card')}>
      <header {...part('header')}>
        <SiteMark domain={domain} />
        <div {...part('headings')}>
          <h2 {...part('title')} ref={headingRef} tabIndex={-1} dir="auto">
            {title}
          </h2>
          <p {...part('description')} dir="auto">
            {description}
          </p>
        </div>
      </header>
      <div {...part('body')}>{children}</div>
      {footer}
    </section>
  );
}
