import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { useParts } from '../appearance/use-parts';
import { useComponents } from './components';
import { Sentence } from './sentence';

/**
 * Something to know before going on. `error` is for what was rejected; `note` is calm. The live region reads it out, so
 * it has no role of its own.
 */
export function Banner({ tone, title, children }: { tone: 'error' | 'note'; title?: string; children: ReactNode }) {
  const part = useParts();
  const { Alert } = useComponents();
  if (Alert) {
    return (
      <Alert {...part(tone === 'error' ? 'bannerError' : 'banner')} dir="auto" tone={tone} heading={title}>
        {children}
      </Alert>
    );
  }
  const Icon = tone === 'error' ? CircleAlert : Info;
  return (
    <div {...part(tone === 'error' ? 'bannerError' : 'banner')}>
      <span {...part('bannerIcon')} aria-hidden="true">
        <Icon size={16} />
      </span>
      <div {...part('bannerContent')}>
        {title !== undefined && (
          <p {...part('bannerTitle')}>
            <Sentence>{title}</Sentence>
          </p>
        )}
        <p {...part('bannerText')} dir="auto">
          {children}
        </p>
      </div>
    </div>
  );
}
