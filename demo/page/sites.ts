import { type Dialect, SITES, type Site } from '../../src/sandbox';
import type { RealSite } from '../start-backend';
import type { OptionGroup } from './combobox';

/** What the page shows of a site. */
export type DemoSite = Pick<Site, 'id' | 'title' | 'domain' | 'description'>;

/** In which order and under which heading the sites are offered; one that is named nowhere comes last. */
const GROUPS: readonly (readonly [heading: string, ids: readonly string[]])[] = [
  ['Passwords and codes', ['password', 'identifier-first', 'sms-code', 'email-code', 'authenticator', 'phone']],
  [
    'A choice to make',
    ['mfa-picker', 'account-picker', 'organization-picker', 'organization-picker-long', 'linked-password'],
  ],
  ['Single sign-on', ['sso', 'sso-and-form', 'everything']],
  ['On another device', ['push', 'security-key', 'passkey', 'magic-link']],
  ['Unusual forms', ['every-field', 'twenty-fields', 'optional-fields', 'awkward-names', 'long-texts']],
];
const REST = 'Out of the ordinary';

/** The sites as a person chooses among them: each once, in the older of its dialects. */
const ONCE = SITES.filter((site) => site.dialect !== 'canonical');

function headingOf(site: Site): string {
  return GROUPS.find(([, ids]) => ids.includes(site.id))?.[0] ?? REST;
}

/** Put in by `demo/serve.mjs`: empty unless the demo runs with `--real`. */
declare const __REAL_SITES__: readonly RealSite[];
export const REAL_SITES = __REAL_SITES__;

const REAL: readonly DemoSite[] = REAL_SITES.map(({ title, domain }) => ({
  id: domain,
  title,
  domain,
  description: 'A real application on this machine: Chromium signs in to it.',
}));

const REAL_GROUP: OptionGroup = {
  heading: 'Real sites on this machine',
  options: REAL.map(({ id, title, domain }) => ({ value: id, label: title, detail: domain })),
};

const SANDBOX_GROUPS: readonly OptionGroup[] = [...GROUPS.map(([heading]) => heading), REST].map((heading) => ({
  heading,
  options: ONCE.filter((site) => headingOf(site) === heading).map(({ id, title, domain }) => ({
    value: id,
    label: title,
    detail: domain,
  })),
}));

export const SITE_GROUPS = REAL.length > 0 ? [REAL_GROUP] : SANDBOX_GROUPS;
export const FIRST_SITE = REAL[0]?.id ?? 'authenticator';

/** The site of that id, in the dialect that was asked for if it speaks it. */
export function findSite(id: string, dialect: Dialect): DemoSite | undefined {
  const twin = dialect === 'canonical' ? SITES.find((site) => site.id === `${id}.canonical`) : undefined;
  return twin ?? [...REAL, ...ONCE].find((site) => site.id === id);
}
