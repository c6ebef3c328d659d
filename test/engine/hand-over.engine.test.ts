import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closing, connect, ended } from './run-engine';
import { page, startSite } from './site';

const HAS_DISPLAY_SERVER = (() => {
  try {
    execFileSync('which', ['Xvfb'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!HAS_DISPLAY_SERVER)('with a display, where the rules end', () => {
  const before = process.env.DISPLAY;
  let server: ChildProcess;
  beforeAll(async () => {
    // It picks a free display and says which.
    server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const said = server.stdio[3];
    const number = await new Promise<string>((resolve) => said?.once('data', (chunk) => resolve(String(chunk).trim())));
    process.env.DISPLAY = `:${number}`;
  });
  afterAll(() => {
    server.kill();
    if (before === undefined) delete process.env.DISPLAY;
    else process.env.DISPLAY = before;
  });

  it.each([true, 'when-needed'] as const)(
    'a person goes on in the window (%s), and is followed until the site knows them',
    async (headed) => {
      const site = closing(
        await startSite(({ path, cookies }) => {
          if (path === '/through') return { location: '/home', cookie: 'sid=in' };
          if (cookies.sid === 'in') return page('<h1>Welcome</h1><a href="/logout">Log out</a>');
          // The person takes a few seconds.
          return page(
            '<h1>Verify you are human</h1><script>setTimeout(() => { location.href = "/through" }, 4000)</script>',
          );
        }),
      );
      const connection = await connect(site, { headed });
      const waiting = await connection.login();
      expect(waiting).toMatchObject({ flow_status: 'IN_PROGRESS', flow_step: 'AWAITING_HUMAN_INTERVENTION' });
      await expect.poll(async () => ended(await connection.state()), { timeout: 30_000 }).toBe('SUCCESS AUTHENTICATED');
      expect((await connection.engine.storageState('ada'))?.cookies.map(({ value }) => value)).toEqual(['in']);
    },
  );

  it('a person who gives up leaves nothing behind', async () => {
    const site = closing(await startSite(() => page('<h1>Verify you are human</h1>')));
    const connection = await connect(site, { headed: true });
    expect((await connection.login()).flow_step).toBe('AWAITING_HUMAN_INTERVENTION');
    expect((await connection.call('DELETE', `/auth/connections/${connection.id}`)).status).toBe(204);
    expect(await connection.engine.storageState('ada')).toBeNull();
  });
});
