import { createContext, type ReactNode, type Ref, useContext, useId } from 'react';
import { useParts } from '../appearance/use-parts';
import { useComponents } from './components';
import { Sentence, SiteProvider } from './sentence';
import { SiteMark } from './site-mark';

export interface CardProps {
  readonly domain: string;
  readonly title: string;
  readonly description: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
  readonly footer: ReactNode;
  /** What closes whatever the card is in, where that can be closed. */
  readonly closeButton?: ReactNode;
}

const SiteIconContext = createContext<ReactNode>(undefined);

/** The site's own mark. Apart from the card: a host writes it anew each time, and nothing but the mark is rendered for it. */
export const SiteIconProvider = SiteIconContext.Provider;

function CardMark({ domain }: Pick<CardProps, 'domain'>) {
  return <SiteMark domain={domain} icon={useContext(SiteIconContext)} />;
}

/** The one card that stays: from step to step its words and body change, the card does not. */
export function Card({ domain, title, description, headingRef, children, footer, closeButton }: CardProps) {
  const part = useParts();
  const id = useId();
  const components = useComponents();
  const Part = components.Card || 'section';
  const Heading = components.Heading || 'h2';
  return (
    <SiteProvider value={domain}>
      <Part {...part('card')} role="group" aria-labelledby={id}>
        {/* No header element: in a group it would be a landmark of the page. The footer likewise. */}
        <div {...part('header')}>
          <CardMark domain={domain} />
          <div {...part('headings')}>
            <Heading {...part('title')} id={id} ref={headingRef} tabIndex={-1}>
              <Sentence>{title}</Sentence>
            </Heading>
            <p {...part('description')}>
              <Sentence>{description}</Sentence>
            </p>
          </div>
          {closeButton}
        </div>
        <div {...part('body')}>{children}</div>
        {footer}
      </Part>
    </SiteProvider>
  );
}
