import type { Action, Need } from '../../kernel-api/driver';
import type { PageReading } from '../reading/reading';
import { mentions } from '../reading/vocabulary';
import { PageTroubleError, type Settled } from './page-place';
import { addName, type Masks } from './prompt';
import type { SitePage } from './site-page';

/** What a prompt needs from a person beyond stored credentials. */
export function needsOf(reading: PageReading): Need[] {
  if (reading.external !== null) return ['external'];
  return reading.fields.flatMap(({ type, label, hint }): Need[] => {
    if (type === 'totp_code') return ['totp'];
    if (type !== 'code') return type === 'text' ? ['input'] : [];
    return mentions([label, hint, ...reading.lines].join(' · '), 'sms') ? ['sms'] : ['email'];
  });
}

/** Sends what the person answered, once. */
export async function sendAnswer(page: SitePage, settled: Settled, action: Action, masks: Masks): Promise<void> {
  const { fields, choices, submit } = settled.reading;
  if (action.kind === 'choice') {
    const choice = choices.find(({ id }) => id === action.id);
    if (choice === undefined) throw new PageTroubleError('gone');
    await page.press(settled, choice.target);
    if (choice.submit !== null) await page.press(settled, choice.submit);
    return;
  }
  const values = fields.flatMap((field) => {
    const value = action.values.get(field.id);
    return value === undefined ? [] : [[field, value] as const];
  });
  for (const [{ type }, value] of values) {
    masks.everything.add(value);
    if (type === 'identifier') addName(masks, value);
    else masks.secrets.add(value);
  }
  const before = page.sent;
  await page.fill(settled, values);
  // Pages often send a code themselves after its last digit: a press would send it twice.
  if (fields.some(({ type }) => /code/.test(type)) && (await page.hasSentSince(before))) return;
  if (submit === null) await page.pressEnter();
  else await page.press(settled, submit);
}
