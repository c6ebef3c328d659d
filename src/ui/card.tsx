import { X } from 'lucide-react';
import { type ReactNode, type Ref, useId } from 'react';
import { useParts } from '../appearance/use-parts';
import { useTranslator } from '../localization/use-translator';
import { Sentence, SiteProvider } from './sentence';
import { SiteMark } from './site-mark';

export interface CardProps {
  readonly domain: string;
  readonly siteIcon: ReactNode;
  readonly title: string;
  readonly description: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
  readonly footer: ReactNode;
  /** Closes whatever the card is in; null where that cannot be closed. */
  readonly onClose: (() => void) | null;
}

/** The one card that stays: from step to step its words and body change, the card does not. */
export function Card({ domain, siteIcon, title, description, headingRef, children, footer, onClose }: CardProps) {
  const part = useParts();
  const t = useTranslator();
  const id = useId();
  return (
    <SiteProvider value={domain}>
      {/* biome-ignore lint/a11y/useSemanticElements: it is a group of what belongs to one sign-in, and no set of fields. */}
      <section {...part('card')} role="group" aria-labelledby={id}>
        {/* No header element: in a group it would be a landmark of the page. The footer likewise. */}
        <div {...part('header')}>
          <SiteMark domain={domain} icon={siteIcon} />
          <div {...part('headings')}>
            <h2 {...part('title')} id={id} ref={headingRef} tabIndex={-1}>
              <Sentence>{title}</Sentence>
            </h2>
            <p {...part('description')}>
              <Sentence>{description}</Sentence>
            </p>
          </div>
          {onClose !== null && (
            <button {...part('closeButton')} type="button" form="" aria-label={t('close')} onClick={onClose}>
              <X size={18} aria-hidden="true" />
            </button>
          )}
        </div>
        <div {...part('body')}>{children}</div>
        {footer}
      </section>
    </SiteProvider>
  );
}
