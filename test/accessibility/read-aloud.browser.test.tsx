import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ScreenState } from '../../stories/screen-states';
import { ScreenReader } from '../helpers/screen-reader';
import { showState, titleOf } from '../helpers/show-state';

let reader: ScreenReader;

afterEach(() => reader.stop());

/** Goes through a flow by keyboard, and writes down what is heard. */
async function listen(state: Pick<ScreenState, 'domain' | 'stage'>, consent = true) {
  reader = new ScreenReader();
  const widget = await showState({ name: 'read aloud', ...state, consent }, { sandbox: { pace: 0.4 } });
  const say = widget.querySelector('[role=alert][data-maf-element=liveRegion]');
  return {
    async press(keys: string, what: string) {
      reader.note(what);
      await userEvent.keyboard(keys);
      await reader.transcript();
    },
    async type(text: string, what: string) {
      reader.note(what);
      await userEvent.keyboard(text);
    },
    async until(title: string) {
      await vi.waitUntil(() => titleOf(widget) === title, { timeout: 4_000 });
      await reader.transcript();
    },
    async untilSaid(words: string) {
      await vi.waitUntil(() => say?.textContent?.includes(words), { timeout: 4_000 });
      await reader.transcript();
    },
  };
}

it('a sign-in with a wrong password and a code reads as its script says', async () => {
  const person = await listen({ domain: 'authenticator.example', stage: { at: 'idle' } });
  await person.press('{Tab}', 'Tab');
  await person.press('{Enter}', 'Enter');
  await vi.waitUntil(() => document.querySelector('form') !== null, { timeout: 4_000 });
  await person.press('{Tab}', 'Tab');
  await person.press('{Tab}{Tab}{Tab}', 'Tab, on to the button');
  await person.press('{Enter}', 'Enter, with nothing typed');
  await person.untilSaid('2 fields need your attention.');
  await person.type('user_good', 'types a user name');
  await person.press('{Tab}', 'Tab');
  await person.type('wrong', 'types a wrong password');
  await person.press('{Enter}', 'Enter');
  await person.untilSaid('Incorrect password');
  await person.type('wrong', 'types a wrong password again');
  await person.press('{Enter}', 'Enter');
  await vi.waitUntil(() => (document.activeElement as HTMLInputElement).value === '', { timeout: 4_000 });
  await person.press('{Tab}', 'Tab, to the button beside the password');
  await person.press(' ', 'Space');
  await person.press('{Shift>}{Tab}{/Shift}', 'Shift and Tab');
  await person.type('pass_good', 'types the password');
  await person.press('{Enter}', 'Enter');
  await person.until('Enter your code');
  await person.type('123456', 'types the code');
  await person.press('{Enter}', 'Enter');
  await person.until('You’re connected');
  await expect(await reader.transcript()).toMatchFileSnapshot('scripts/password-and-code.txt');
});

it('a choice of method and an approval elsewhere read as their script says', async () => {
  const person = await listen({ domain: 'push.example', stage: { at: 'waiting', step: 'push' } }, false);
  await person.press('{Tab}', 'Tab');
  await person.press('{Enter}', 'Enter');
  await vi.waitUntil(() => document.body.textContent?.includes('Nothing yet.'), { timeout: 4_000 });
  for (const what of ['Tab', 'Tab', 'Tab', 'Tab']) await person.press('{Tab}', what);
  await person.press('{Enter}', 'Enter, on another way');
  await person.until('Confirm it’s you');
  await person.press('{Tab}', 'Tab');
  await person.press('{ArrowDown}', 'arrow down');
  await person.press('{Enter}', 'Enter');
  await person.until('Enter your code');
  await person.press('{Tab}{Tab}{Tab}', 'Tab, three times');
  await person.press('{Enter}', 'Enter, on Cancel');
  await person.until('Sign-in stopped');
  await expect(await reader.transcript()).toMatchFileSnapshot('scripts/approval-and-choice.txt');
});
