import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountFlow, withTestClock } from '../test/helpers/mount-flow';
import { ar } from './localization/locales/ar';
import { de } from './localization/locales/de';

withTestClock();

const button = (name: string) => screen.queryByRole('button', { name });

describe('the localization prop', () => {
  it('is English without it', async () => {
    const { root } = await mountFlow();
    expect(button('Sign in')).toBeVisible();
    expect(root).toHaveAttribute('lang', 'en');
    expect(root).toHaveAttribute('dir', 'ltr');
  });

  it('takes a language', async () => {
    const { root } = await mountFlow({ props: { localization: de } });
    expect(button('Anmelden')).toBeVisible();
    expect(root).toHaveAttribute('lang', 'de');
  });

  it('takes a language and words of the host’s own', async () => {
    await mountFlow({ props: { localization: [de, { signIn: 'Einloggen', cancel: undefined }] } });
    expect(button('Einloggen')).toBeVisible();
    expect(button('Abbrechen')).toBeVisible();
  });

  it('falls back where it is undefined', async () => {
    const { root } = await mountFlow({ props: { localization: undefined, dir: undefined } });
    expect(root).toHaveAttribute('lang', 'en');
    expect(root).toHaveAttribute('dir', 'ltr');
  });

  it('changes the language of a flow that is under way, and nothing else', async () => {
    const { user, rerender } = await mountFlow({ props: { localization: de } });
    const input = screen.getAllByRole('textbox')[0];
    if (input === undefined) throw new Error('There is no field.');
    await user.type(input, 'ada');
    rerender({ localization: undefined });
    expect(button('Sign in')).toBeVisible();
    expect(input).toBeInTheDocument();
    expect(input).toHaveValue('ada');
    expect(input).toHaveFocus();
  });

  it('says why a sign-in failed, in the language', async () => {
    const { place } = await mountFlow({ props: { localization: de } });
    await place({ at: 'failed', errorCode: 'account_locked' });
    expect(screen.getByRole('heading')).toHaveTextContent('Dein Konto ist gesperrt');
  });
});

describe('the direction', () => {
  it('is that of the language', async () => {
    const { root } = await mountFlow({ props: { localization: ar } });
    expect(root).toHaveAttribute('dir', 'rtl');
  });

  it('can be set', async () => {
    const { root } = await mountFlow({ props: { localization: ar, dir: 'ltr' } });
    expect(root).toHaveAttribute('dir', 'ltr');
    expect(root).toHaveAttribute('lang', 'ar');
  });
});
