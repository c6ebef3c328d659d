import { Fingerprint, KeyRound } from 'lucide-react';
import { describe, expect, it } from 'vitest';
import { markOf } from './provider-marks';

const named = (provider: string | null, label: string | null = null) => markOf({ provider, label });

describe('marks of identity providers', () => {
  it.each([
    'google',
    'apple',
    'github',
    'microsoft',
    'facebook',
    'linkedin',
    'okta',
    'auth0',
    'amazon',
    'x',
    'slack',
    'discord',
    'gitlab',
  ])('%s has one', (provider) => {
    expect(named(provider)).toMatch(/^m/i);
    expect(named(null, `Continue with ${provider.toUpperCase()}`)).toBe(named(provider));
  });

  it.each([
    ['passkey', Fingerprint],
    ['WebAuthn', Fingerprint],
    ['saml', KeyRound],
    ['sso', KeyRound],
  ])('%s, which is no company’s, has an icon', (provider, icon) => {
    expect(named(provider)).toBe(icon);
    expect(named(null, `Continue with ${provider.toUpperCase()}`)).toBe(icon);
  });

  it.each([
    ['twitter', 'x'],
    ['azure-ad', 'microsoft'],
    ['Google Workspace', 'google'],
    ['okta_saml', 'okta'],
  ])('%s has that of %s', (provider, same) => {
    expect(named(provider)).toBe(named(same));
  });

  it('trusts the name before the words of the button', () => {
    expect(named('github', 'Not with Google')).toBe(named('github'));
    expect(named('acme', 'Log in with SSO')).toBe(named('sso'));
  });

  it.each([
    ['acme', null],
    ['applesauce', 'Continue with Googleplex'],
    ['', ''],
    [null, null],
    ['谷歌', '使用谷歌登录'],
  ])('%s, %s has none', (provider, label) => {
    expect(named(provider, label)).toBeNull();
  });
});
