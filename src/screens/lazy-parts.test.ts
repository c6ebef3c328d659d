import { beforeEach, describe, expect, test, vi } from 'vitest';
import { flowScreenOf } from '../flow/flow-screen-of';
import { wire } from '../flow/testing/states';
import { walk } from '../flow/testing/walk';
import type { JsonObject } from '../protocol/json';

/** As on a page on which nothing else has loaded any part. */
async function freshPage() {
  vi.resetModules();
  const [{ BEHAVIOUR }, { WIDGET }, { headingOf }, { createTranslator }, { english }] = await Promise.all([
    import('./lazy-parts'),
    import('./lazy-views'),
    import('./copy/headings'),
    import('../localization/translator'),
    import('../localization/english'),
  ]);
  return { sets: { hook: BEHAVIOUR, widget: WIDGET }, headingOf, t: createTranslator(english) };
}

type Page = Awaited<ReturnType<typeof freshPage>>;

const SCREENS: readonly (readonly [string, string, JsonObject])[] = [
  ['a form', 'AWAITING_INPUT', { discovered_fields: [{ name: 'user', type: 'text', label: 'User name' }] }],
  ['something to be done elsewhere', 'AWAITING_EXTERNAL_ACTION', { external_action_message: 'Tap 42' }],
  ['success', 'COMPLETED', { flow_status: 'SUCCESS', status: 'AUTHENTICATED' }],
  ['failure', 'COMPLETED', { flow_status: 'FAILED', error_code: 'account_locked' }],
  ['expiry', 'EXPIRED', { flow_status: 'EXPIRED' }],
  ['cancellation', 'CANCELED', { flow_status: 'CANCELED' }],
];

describe.each(['hook', 'widget'] as const)('the %s alone has the words at the top of', (set) => {
  let page: Page;
  beforeEach(async () => {
    page = await freshPage();
  });

  test.each(SCREENS)('%s', async (_, step, wired) => {
    const { screen } = walk().reads(wire(step, wired));
    const { needed } = page.sets[set].needsOf(screen, false);
    const all = new Set(page.sets[set].all);
    expect(needed.filter((lazy) => !all.has(lazy))).toEqual([]);
    await Promise.all(needed.map((lazy) => lazy.load()));
    const { title, text } = page.headingOf(flowScreenOf(screen), page.t);
    expect(title).not.toBe(page.t('loadingTitle'));
    expect(text).not.toBe(page.t('loadingText'));
  });
});
