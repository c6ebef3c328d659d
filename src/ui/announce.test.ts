import { expect, test } from 'vitest';
import type { Announcement, Announcements } from './announce';
import { hear, NOTHING_HEARD } from './announce';

const said = (id: string, isOnce = false): Announcement => ({ id, text: id, isOnce });
const polite = (announcement: Announcement | null): Announcements => ({ polite: announcement, assertive: null });

/** Which of these are read out, one after the other. */
function readOut(...announcements: (Announcement | null)[]): boolean[] {
  let heard = NOTHING_HEARD;
  return announcements.map((announcement) => {
    heard = hear(heard, polite(announcement));
    return announcement !== null && !heard.current.polite.isRepeat;
  });
}

test('what is said once is not said again when something else is over', () => {
  const step = said('question 1', true);
  expect(readOut(step, said('trouble 1'), step, said('trouble 2'), step)).toEqual([true, true, false, true, false]);
  expect(readOut(step, null, step)).toEqual([true, false, false]);
});

test('another arrival is, in the same words too', () => {
  expect(readOut(said('question 1', true), said('question 2', true))).toEqual([true, true]);
});

test('the same again is no other occasion, and changes nothing', () => {
  const heard = hear(NOTHING_HEARD, polite(said('question 1', true)));
  expect(hear(heard, polite(said('question 1', true)))).toBe(heard);
});
