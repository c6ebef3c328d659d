import { type Dialect, SITES, type Site } from '../../src/sandbox';
import type { SiteId } from '../../src/sandbox/sites';
import type { RealSite } from '../start-backend';
import type { OptionGroup } from './combobox';

/** What the page shows of a site. */
export type DemoSite = Pick<Site, 'id' | 'title' | 'domain' | 'description'>;

/** The headings in their order. */
const HEADINGS = [
  'Passwords and codes',
  'A choice to make',
  'Single sign-on',
  'On another device',
  'Unusual forms',
  'Out of the ordinary',
] as const;

/** Under which heading each site is offered. */
const HEADING_OF: Readonly<Record<SiteId, (typeof HEADINGS)[number]>> = {
  password: 'Passwords and codes',
  'identifier-first': 'Passwords and codes',
  'sms-code': 'Passwords and codes',
  'email-code': 'Passwords and codes',
  authenticator: 'Passwords and codes',
  phone: 'Passwords and codes',
  'mfa-picker': 'A choice to make',
  'account-picker': 'A choice to make',
  'organization-picker': 'A choice to make',
  'organization-picker-long': 'A choice to make',
  'linked-password': 'A choice to make',
  sso: 'Single sign-on',
  'sso-and-form': 'Single sign-on',
  everything: 'Single sign-on',
  push: 'On another device',
  'security-key': 'On another device',
  passkey: 'On another device',
  'magic-link': 'On another device',
  'every-field': 'Unusual forms',
  'twenty-fields': 'Unusual forms',
  'optional-fields': 'Unusual forms',
  'awkward-names': 'Unusual forms',
  'long-texts': 'Unusual forms',
  stored: 'Out of the ordinary',
  slow: 'Out of the ordinary',
  'human-intervention': 'Out of the ordinary',
  'unknown-step': 'Out of the ordinary',
  'no-hosted-page': 'Out of the ordinary',
  'empty-prompt': 'Out of the ordinary',
  'both-dialects': 'Out of the ordinary',
};

/** The sites as a person chooses among them: each once, in the older of its dialects. */
const ONCE = SITES.filter((site) => site.dialect !== 'canonical');

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

const SANDBOX_GROUPS: readonly OptionGroup[] = HEADINGS.map((heading) => ({
  heading,
  options: ONCE.filter(({ id }) => HEADING_OF[id as SiteId] === heading).map(({ id, title, domain }) => ({
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
