import { expect, test } from 'vitest';
import { createAccess } from './access';
import { createManualClock } from './testing/clocks';

const MINUTE_MS = 60_000;

function setUp() {
  const clock = createManualClock();
  let drawn = 0;
  // Another number each time: codes and tokens have to differ.
  const random = () => (drawn = (drawn + 0.618_033_988_7) % 1);
  return { clock, access: createAccess('sk_key', clock, random) };
}

test('a code and its token are told as expired for an hour, and forgotten then', async () => {
  const { clock, access } = setUp();
  const code = access.createHandoff('ma_1', clock.now() + 20 * MINUTE_MS);
  const exchanged = access.exchange('ma_1', code);
  const bearer = exchanged.ok ? `Bearer ${exchanged.jwt}` : '';
  expect(access.callerOf(bearer)).toEqual({ kind: 'token', connectionId: 'ma_1' });

  await clock.pass(79 * MINUTE_MS);
  expect(access.exchange('ma_1', code)).toEqual({ ok: false, status: 410 });
  expect(access.callerOf(bearer)).toEqual({ kind: 'nobody', reason: 'The token has expired.' });

  await clock.pass(MINUTE_MS);
  expect(access.exchange('ma_1', code)).toEqual({ ok: false, status: 404 });
  await clock.pass(10 * MINUTE_MS);
  access.createHandoff('ma_1', clock.now() + 20 * MINUTE_MS);
  expect(access.callerOf(bearer)).toEqual({ kind: 'nobody', reason: 'The API key is not valid.' });
  expect(access.remembered()).toBe(1);
});

test('of a thousand logins, two minutes apart, the codes and tokens of the last ninety minutes are kept', async () => {
  const { clock, access } = setUp();
  for (let login = 0; login < 1_000; login += 1) {
    access.exchange('ma_1', access.createHandoff('ma_1', clock.now() + 20 * MINUTE_MS));
    await clock.pass(2 * MINUTE_MS);
  }
  expect(access.remembered()).toBeLessThanOrEqual(40 + 45);
});
