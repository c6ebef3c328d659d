import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ScreenState } from '../../stories/screen-states';
import { ScreenReader } from '../helpers/screen-reader';
import { showState } from '../helpers/show-state';

let reader: ScreenReader;

afterEach(() => reader.stop());

/** Goes through a flow by keyboard, and writes down what is heard. */
async function listen(state: Pick<ScreenState, 'domain' | 'stage' | 'consent'>, pace: number) {
  reader = new ScreenReader();
  await showState({ name: 'read aloud', ...state }, { sandbox: { pace } });
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
    /** Nobody goes on before they have heard what follows from what they did: what is shown may be told a moment later. */
    async untilSaid(words: string) {
      await vi.waitUntil(() => reader.hasSaid(words), { timeout: 20_000 });
      await reader.transcript();
    },
  };
}

it('a sign-in with a wrong password and a code reads as its script says', async () => {
  const person = await listen({ domain: 'authenticator.example', stage: { at: 'idle' }, consent: true }, 0.4);
  await person.untilSaid('Connect authenticator.example');
  await person.press('{Tab}', 'Tab');
  await person.press('{Enter}', 'Enter');
  await person.untilSaid('Use your account on authenticator.example.');
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
  await person.untilSaid('Incorrect password');
  await person.press('{Tab}', 'Tab, to the button beside the password');
  await person.press(' ', 'Space');
  await person.press('{Shift>}{Tab}{/Shift}', 'Shift and Tab');
  await person.type('pass_good', 'types the password');
  await person.press('{Enter}', 'Enter');
  await person.untilSaid('wants to make sure it’s you.');
  await person.type('123456', 'types the code');
  await person.press('{Enter}', 'Enter');
  await person.untilSaid('This app is now signed in');
  await expect(await reader.transcript()).toMatchFileSnapshot('scripts/password-and-code.txt');
});

it('a choice of method and an approval elsewhere read as their script says', async () => {
  // The phone approves after 9 s, at this pace 27 s: none of what is heard before may depend on the machine.
  const person = await listen({ domain: 'push.example', stage: { at: 'waiting', step: 'push' } }, 3);
  await person.untilSaid('Approve the sign-in.');
  await person.press('{Tab}', 'Tab');
  await person.press('{Enter}', 'Enter');
  await person.untilSaid('Nothing yet.');
  for (const what of ['Tab', 'Tab', 'Tab', 'Tab']) await person.press('{Tab}', what);
  await person.press('{Enter}', 'Enter, on another way');
  await person.untilSaid('Choose how push.example');
  await person.press('{Tab}', 'Tab');
  await person.press('{ArrowDown}', 'arrow down');
  await person.press('{Enter}', 'Enter');
  await person.untilSaid('wants to make sure it’s you.');
  await person.press('{Tab}{Tab}{Tab}', 'Tab, three times');
  await person.press('{Enter}', 'Enter, on Cancel');
  await person.untilSaid('You can pick up where you left off.');
  await expect(await reader.transcript()).toMatchFileSnapshot('scripts/approval-and-choice.txt');
});
