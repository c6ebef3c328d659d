import { beforeEach, describe, expect, it } from 'vitest';
import type { ConnectionState } from '../../src';
import { addStyle, HOSTILE, PREFLIGHT } from '../appearance/host-styles';
import { looksOf } from '../appearance/looks';
import { settleMotion } from '../appearance/show';
import { showButton, showList, showSettings } from './show';

const AGAIN: ConnectionState = { kind: 'needsSignIn', renewal: { by: 'person', obstacle: 'requires_sms_code' } };

const SHOWN: readonly (readonly [string, () => Promise<HTMLElement>])[] = [
  ['the list, in each state', () => showList('each state')],
  ['a list that can be searched', () => showList('eight')],
  ['an empty list', () => showList('empty')],
  ['a list that cannot be read', () => showList('cannot be read')],
  ['the settings', () => showSettings('every field')],
  ['the button, not connected', () => showButton({ kind: 'notConnected' })],
  ['the button, connected', () => showButton({ kind: 'connected' })],
  ['the button, when a sign-in is needed', () => showButton(AGAIN)],
];

/** How each part looks in the page as it is now. */
async function looksNow(show: () => Promise<HTMLElement>): Promise<string[]> {
  const place = await show();
  // The host's font is the widget's: only the rest of the page differs.
  place.style.fontFamily = 'sans-serif';
  settleMotion();
  const looks = looksOf(place.firstElementChild as HTMLElement);
  place.hidden = true;
  return looks;
}

beforeEach(() => {
  document.body.style.cssText = 'margin: 0; padding: 16px; color-scheme: light';
});

describe.each(SHOWN)('%s', (_, show) => {
  it('is changed by nothing that is inherited from the page around', async () => {
    const plain = await looksNow(show);
    addStyle(HOSTILE);
    expect(await looksNow(show)).toEqual(plain);
  });

  it('is changed by no reset in a layer before', async () => {
    const plain = await looksNow(show);
    addStyle('@layer base, managed-auth, utilities;', 'first');
    addStyle(PREFLIGHT);
    expect(await looksNow(show)).toEqual(plain);
  });
});

it('a reset of the host’s in no layer leaves room between the button and its note', async () => {
  addStyle('p, button, div { margin: 0 }');
  const place = await showButton(AGAIN);
  const box = (selector: string) => place.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  expect(box('[data-maf-element=connectNote]').top - box('button').bottom).toBe(8);
});

it('a rule of the host’s own wins', async () => {
  addStyle('li { outline: 3px solid rgb(1, 2, 3) } [data-maf-element=connectionName] { color: rgb(4, 5, 6) }');
  const place = await showList('one');
  expect(getComputedStyle(place.querySelector('li') as HTMLElement).outlineColor).toBe('rgb(1, 2, 3)');
  const name = place.querySelector('[data-maf-element=connectionName]') as HTMLElement;
  expect(getComputedStyle(name).color).toBe('rgb(4, 5, 6)');
});
