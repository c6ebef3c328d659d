import { Globe, type LucideIcon, Save, ShieldCheck, UserRound } from 'lucide-react';
import { useParts } from '../appearance/use-parts';
import type { MessageKey } from '../localization/messages';
import { useTranslator } from '../localization/use-translator';
import { siteName } from './site-name';

/** What will happen, in the order in which it does. Says that details are saved only where they are. */
export function ConsentPoints({ domain, savesCredentials }: { domain: string; savesCredentials: boolean | null }) {
  const part = useParts();
  const t = useTranslator();
  const points: readonly (readonly [MessageKey, LucideIcon])[] = [
    ['consentHow', UserRound],
    ['consentCheck', ShieldCheck],
    ...(savesCredentials === true ? [['consentSaved', Save] as const] : []),
    ['consentUse', Globe],
  ];
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without markers for none.
    <ul {...part('consentList')} role="list">
      {points.map(([key, Icon]) => (
        <li key={key} {...part('consentItem')}>
          <span {...part('consentIcon')} aria-hidden="true">
            <Icon size={18} />
          </span>
          <span {...part('consentText')}>{t(key, { site: siteName({ domain }, t) })}</span>
        </li>
      ))}
    </ul>
  );
}
