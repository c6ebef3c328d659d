import { describe, expect, it, vi } from 'vitest';
import { ALL_LOCALES } from '../../src/localization/all-locales';
import { ERROR_CODES } from '../../src/protocol/error-codes';
import { SCREEN_STATES, type ScreenState } from '../../stories/screen-states';
import { wireConstantsIn } from '../browsers/page/wire-constants';
import { rerender, showState } from '../helpers/show-state';

/** One that no document names, as the server would write it. */
const NEW_CODE = 'A_NEW_CODE' as (typeof ERROR_CODES)[number];

const FAILURES: readonly ScreenState[] = [...ERROR_CODES, NEW_CODE].map((errorCode) => ({
  name: `failed: ${errorCode}`,
  domain: 'password.example',
  stage: { at: 'failed', errorCode },
}));

function partOf(widget: Element, part: string): Element | null {
  return widget.querySelector(`[data-maf-element=${part}]`);
}

describe('wireConstantsIn', () => {
  it('finds what a server calls something in texts and names, and leaves what is quoted', () => {
    const widget = document.createElement('div');
    widget.innerHTML = `
      <p>The step is AWAITING_INPUT.</p><button aria-label="Copy captcha_blocked"></button><input placeholder="user_name">
      <code>internal_error</code><textarea>flow_failed</textarea><p dir="auto">Use your user_id.</p><p>Sign in</p>`;
    expect(wireConstantsIn(widget)).toEqual(['AWAITING_INPUT', 'captcha_blocked', 'user_name']);
  });
});

describe.each([...SCREEN_STATES, ...FAILURES])('$name', (state) => {
  it('says in none of the twenty languages what only a server calls by that name', async () => {
    const widget = await showState(state);
    for (const messages of ALL_LOCALES) {
      rerender(widget, { localization: messages });
      await vi.waitUntil(() => widget.lang === messages.locale);
      expect(wireConstantsIn(widget), messages.locale).toEqual([]);
      const support = partOf(widget, 'support');
      if (support !== null) expect(support.textContent, messages.locale).toContain(messages.copyDetails);
    }
  });
});

it('each failure has the server’s code beside what is copied for support', async () => {
  for (const state of FAILURES) {
    const widget = await showState(state);
    expect(partOf(widget, 'supportCode')?.textContent, state.name).toBe(state.name.replace('failed: ', ''));
  }
});
