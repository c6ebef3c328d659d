import { describe, expect, it } from 'vitest';
import { readDraft, rejectedFields, type SettingsDraft } from './settings-draft';

const SAVED = {
  login_url: 'https://a.example/login',
  allowed_domains: ['b.example'],
  save_credentials: true,
  health_checks: true,
  health_check_interval: 3600,
  auto_reauth: true,
};

describe('what is sent', () => {
  it.each<[name: string, draft: SettingsDraft, change: object]>([
    ['nothing entered', {}, {}],
    ['what differs', { save_credentials: false, auto_reauth: true }, { save_credentials: false }],
    ['what was changed back', { login_url: SAVED.login_url, allowed_domains: 'b.example' }, {}],
    ['an address that is written otherwise', { login_url: '  HTTPS://A.example/login ' }, {}],
    ['an empty address clears', { login_url: ' ' }, { login_url: '' }],
    ['an address without its scheme', { login_url: 'a.example/in' }, { login_url: 'https://a.example/in' }],
    [
      'sites on lines, with commas, schemes, wildcards and capitals, each once',
      { allowed_domains: 'B.example\n\n*.c.example, https://d.example/\nc.example' },
      { allowed_domains: ['b.example', 'c.example', 'd.example'] },
    ],
    [
      'a site of another script by its ASCII name',
      { allowed_domains: 'bücher.de' },
      { allowed_domains: ['xn--bcher-kva.de'] },
    ],
    ['no sites', { allowed_domains: '' }, { allowed_domains: [] }],
    ['an interval', { health_check_interval: 300 }, { health_check_interval: 300 }],
  ])('%s', (_name, draft, change) => {
    expect(readDraft(draft, SAVED)).toEqual({ change, problems: {} });
  });

  it.each<[name: string, draft: SettingsDraft]>([
    ['another scheme', { login_url: 'http://a.example' }],
    ['code', { login_url: 'javascript:alert(1)' }],
    ['a password in an address', { login_url: 'https://user:pass@a.example' }],
    ['an endless address', { login_url: `https://a.example/${'a'.repeat(3_000)}` }],
    ['no host name', { allowed_domains: 'b.example\nlocalhost' }],
    ['a path', { allowed_domains: 'b.example/path' }],
    ['a backslash', { allowed_domains: 'b.example\\@evil.example' }],
    ['an endless name', { allowed_domains: `${'ü'.repeat(50_000)}.de` }],
    ['too many', { allowed_domains: Array.from({ length: 51 }, (_, index) => `s${index}.example`).join('\n') }],
  ])('is not valid with %s', (_name, draft) => {
    const [field = ''] = Object.keys(draft);
    expect(readDraft(draft, SAVED)).toEqual({ change: {}, problems: { [field]: 'invalid' } });
  });
});

describe('the fields that an error is about', () => {
  const failure = (status: number, code: string | null = null) =>
    ({ kind: 'server', status, code, retryAfterMs: null }) as const;

  it.each<[name: string, status: number, code: string | null, sent: object, problems: object]>([
    ['a plan’s minimum', 400, 'bad_request', { health_check_interval: 300 }, { health_check_interval: 'tooOften' }],
    [
      'of several, the interval is what depends on a plan',
      400,
      'bad_request',
      { health_check_interval: 300, save_credentials: false },
      { health_check_interval: 'tooOften' },
    ],
    ['the one that was sent', 400, 'bad_request', { login_url: 'https://x.example' }, { login_url: 'invalid' }],
    ['none of several', 400, 'bad_request', { login_url: '', save_credentials: true }, {}],
    ['a switch', 400, 'bad_request', { save_credentials: true }, {}],
    [
      'addresses',
      403,
      'domain_not_allowed',
      { login_url: 'https://x.example', allowed_domains: ['x.example'], auto_reauth: true },
      { login_url: 'notAllowed', allowed_domains: 'notAllowed' },
    ],
    ['trouble', 502, null, { health_check_interval: 300 }, {}],
  ])('%s', (_name, status, code, sent, problems) => {
    expect(rejectedFields(failure(status, code), sent)).toEqual(problems);
  });
});
