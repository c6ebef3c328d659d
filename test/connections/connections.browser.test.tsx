import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { ALL_LOCALES } from '../../src/localization/all-locales';
import { LIST_STATES, SETTINGS_STATES } from '../../stories/connection-states';
import { showList, showSettings } from './show';

const SHOWN = [
  ...LIST_STATES.map(({ name }) => ({ name: `the list: ${name}`, show: () => showList(name) })),
  ...SETTINGS_STATES.map(({ name }) => ({ name: `the settings: ${name}`, show: () => showSettings(name) })),
];

const LOOKS = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'high contrast': [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-contrast', value: 'more' },
  ],
};
/** Without it a change of theme is a transition, and axe measures colours on the way. */
const STILL = { name: 'prefers-reduced-motion', value: 'reduce' };

const root = document.documentElement;

beforeAll(() => {
  document.body.style.cssText = 'margin:0;padding:16px;font:14px sans-serif;color-scheme:light dark;background:canvas';
});

afterEach(async () => {
  root.removeAttribute('style');
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false });
});

/**
 * Chromium lays out in 64ths of a pixel and reports a box through floating-point transforms, so that 24 px can read as
 * 23.9998 beside text of an odd width.
 */
function inLayoutUnits({ right, width, height }: DOMRect) {
  const rounded = (length: number) => Math.round(length * 64) / 64;
  return { right: rounded(right), width: rounded(width), height: rounded(height) };
}

/** What reaches out of the page, or is too small to be hit. */
function misfits(place: HTMLElement): string[] {
  const wrong = root.scrollWidth > root.clientWidth ? [`the page scrolls sideways: ${root.scrollWidth}`] : [];
  for (const element of place.querySelectorAll<HTMLElement>('[data-maf-element]')) {
    if (element.matches('[data-maf-element=liveRegion], [data-maf-element=hiddenText]')) continue;
    const { right, width, height } = inLayoutUnits(element.getBoundingClientRect());
    const name = `${element.dataset.mafElement} ${element.textContent?.slice(0, 20)}`;
    if (right > root.clientWidth + 1) wrong.push(`${name} sticks out`);
    const isTarget = element.matches('button, input, select, textarea');
    if (isTarget && (width < 24 || height < 24)) wrong.push(`${name} is ${width} by ${height}`);
  }
  return wrong;
}

describe.each(SHOWN)('$name', ({ show }) => {
  it('breaks no rule of axe in light, dark or high contrast', async () => {
    const place = await show();
    for (const [look, features] of Object.entries(LOOKS)) {
      await cdp().send('Emulation.setEmulatedMedia', { features: [...features, STILL] });
      const { violations } = await axe.run(place);
      expect(violations.map(({ id, nodes }) => `${look}: ${id} at ${nodes[0]?.target}`)).toEqual([]);
    }
  });

  it('fits into 320 px, also with text of twice the size, and has targets of 24 px at least', async () => {
    await page.viewport(320, 640);
    const place = await show();
    expect(misfits(place)).toEqual([]);
    root.style.fontSize = '200%';
    expect(misfits(place)).toEqual([]);
  });

  it('carries no inline style, which a strict policy would refuse', async () => {
    const place = await show();
    expect(place.querySelectorAll('[style], style, script')).toHaveLength(0);
  });
});

it.each(ALL_LOCALES.map((messages) => [messages.locale, messages] as const))(
  'speaks %s, and fits into 320 px',
  async (locale, localization) => {
    await page.viewport(320, 640);
    for (const place of [
      await showList('each state', { localization }),
      await showList('each reason', { localization }),
      await showSettings('every field', localization),
    ]) {
      const widget = place.firstElementChild;
      expect(widget).toHaveAttribute('lang', locale);
      expect(widget).toHaveAttribute('dir', localization.direction);
      expect(misfits(place)).toEqual([]);
    }
  },
);

describe('signing in again', () => {
  it('happens in place, in a modal dialog; then the row is connected, and its name has the focus', async () => {
    await page.viewport(800, 800);
    await showList('each state', { flow: { live: 'poll', consent: false } });
    const again = page.getByRole('button', { name: 'Sign in again netflix.com' });
    await userEvent.click(again);
    const dialog = page.getByRole('dialog');
    expect(dialog.element().matches(':modal')).toBe(true);
    await userEvent.click(dialog.getByRole('button', { name: 'Sign in to netflix.com' }));
    await userEvent.fill(dialog.getByLabelText('User name'), 'user_good');
    await userEvent.fill(dialog.getByRole('textbox', { name: 'Password' }), 'pass_good');
    await userEvent.keyboard('{Enter}');
    await userEvent.fill(dialog.getByRole('textbox', { name: /code/i }), '123456');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(dialog.getByRole('button', { name: 'Done' }));
    const row = page.getByRole('listitem', { name: 'netflix.com' });
    await expect.element(row.getByText('Connected', { exact: true })).toBeVisible();
    await vi.waitFor(() => expect(document.activeElement).toHaveTextContent('netflix.com'));
    expect(document.activeElement).toHaveAttribute('data-maf-element', 'connectionName');
  });

  it('leaves the focus on the button when the person stops', async () => {
    await showList('each state');
    const again = page.getByRole('button', { name: 'Sign in again netflix.com' });
    await userEvent.click(again);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(again.element()).toHaveFocus());
  });
});
