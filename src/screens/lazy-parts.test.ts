import { beforeEach, describe, expect, test, vi } from 'vitest';
import { flowScreenOf } from '../flow/flow-screen-of';
import { wire } from '../flow/testing/states';
import { walk } from '../flow/testing/walk';
import type { JsonObject } from '../protocol/json';
import type { Lazy } from './lazy-parts';

/** As on a page on which nothing else has loaded any part. */
async function freshPage() {
  vi.resetModules();
  const [{ BEHAVIOUR, FIRST_FORM, loadParts }, { WIDGET }, { headingOf }, { createTranslator }, { english }] =
    await Promise.all([
      import('./lazy-parts'),
      import('./lazy-views'),
      import('./copy/headings'),
      import('../localization/translator'),
      import('../localization/english'),
    ]);
  return { sets: { hook: BEHAVIOUR, widget: WIDGET }, FIRST_FORM, loadParts, headingOf, t: createTranslator(english) };
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

describe.each(['hook', 'widget'] as const)('what the %s loads beside the first read', (set) => {
  test('is what a form needs, and after that one part at a time: a press finds a free connection', async () => {
    const page = await freshPage();
    const { all } = page.sets[set];
    const asked: Lazy[] = [];
    const arrive = new Map<Lazy, () => void>();
    for (const lazy of all) {
      vi.spyOn(lazy, 'load').mockImplementation(() => {
        asked.push(lazy);
        return new Promise((resolve) => arrive.set(lazy, resolve));
      });
    }
    const loading = page.loadParts(page.sets[set]);
    const first = page.FIRST_FORM;
    expect(new Set(asked)).toEqual(new Set(first));
    for (const lazy of first) arrive.get(lazy)?.();
    for (const [index, lazy] of all.entries()) {
      await vi.waitFor(() => expect(asked).toHaveLength(first.length + index + 1));
      expect(asked.at(-1)).toBe(lazy);
      arrive.get(lazy)?.();
    }
    await loading;
  });
});

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
