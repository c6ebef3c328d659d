import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closing, connect, ended } from '../run-engine';
import { acme, page, startSite } from '../site';

const SECRET = 'Tr0ub4dor&3 zebra';

describe('what was typed is never told again', () => {
  const printed: string[] = [];
  beforeEach(() => {
    printed.length = 0;
    for (const method of ['log', 'error', 'warn', 'info', 'debug'] as const) {
      vi.spyOn(console, method).mockImplementation((...args) => void printed.push(args.map(String).join(' ')));
    }
  });
  afterEach(() => vi.restoreAllMocks());

  const ECHOES: readonly (readonly [string, (typed: string) => string])[] = [
    ['as it is', (typed) => typed],
    ['in capitals', (typed) => typed.toUpperCase()],
    ['backwards', (typed) => [...typed].reverse().join('')],
    ['encoded', (typed) => Buffer.from(typed).toString('base64')],
  ];

  it.each(ECHOES)('by a site that shows it as an error, %s', async (_, echo) => {
    const site = closing(
      await startSite(({ method, body }) => {
        const error =
          method === 'POST'
            ? `<p role="alert">Wrong: ${echo(body.get('p') ?? '').replace(/&/g, '&amp;')} is not the password of ${body.get('u')}</p>`
            : '';
        return page(
          `<h1>Sign in</h1>${error}<form method="post"><label>Username <input name="u"></label><label>Password <input type="password" name="p"></label><button>Log in</button></form>`,
        );
      }),
    );
    const connection = await connect(site);
    await connection.login();
    const state = await connection.fill({ identifier: 'ada.lovelace', password: SECRET });
    expect(state.website_error).toBe('Wrong: ••• is not the password of •••');
    const told = JSON.stringify(state) + printed.join();
    for (const text of [SECRET, 'ada.lovelace']) expect(told.toLowerCase()).not.toContain(text.toLowerCase());
  });

  it('by a page that shows the password as the label of the next field', async () => {
    const site = closing(
      await startSite(({ method, body }) =>
        page(
          method === 'POST'
            ? `<h1>Enter the code</h1><form method="post"><label>Code for ${body.get('p')?.replace(/&/g, '&amp;')} <input name="otp"></label><button>Verify</button></form>`
            : '<h1>Log in</h1><form method="post"><label>Username <input name="u"></label><label>Password <input type="password" name="p"></label><button>Log in</button></form>',
        ),
      ),
    );
    const connection = await connect(site);
    await connection.login();
    const state = await connection.fill({ identifier: 'ada', password: SECRET });
    expect(state.fields?.map(({ label }) => label)).toEqual(['Code for •••']);
  });

  it('by ways to get a code that are named after the password; each can still be picked', async () => {
    const picked: string[] = [];
    const site = closing(
      await startSite(({ method, path, body }) => {
        if (path.startsWith('/way')) picked.push(path);
        const typed = body.get('p')?.replace(/&/g, '&amp;');
        return page(
          method === 'POST'
            ? `<h1>Verify your identity</h1><form><button formaction="/way1">Text a code to ${typed}</button>
               <button formaction="/way2">Email a code to ${typed}@x.com</button></form>`
            : '<h1>Log in</h1><form method="post"><label>Username <input name="u"></label><label>Password <input type="password" name="p"></label><button>Log in</button></form>',
        );
      }),
    );
    const connection = await connect(site);
    await connection.login();
    const state = await connection.fill({ identifier: 'ada', password: SECRET });
    expect(state.choices?.map(({ label }) => label)).toEqual(['Text a code to •••', 'Email a code to •••@x.com']);
    for (const part of SECRET.split(' ')) expect(JSON.stringify(state)).not.toContain(part);
    await connection.choose('Email a code to •••@x.com');
    expect(picked[0]).toBe('/way2');
  });

  it('by the engine: not in a state, an event, a log or the saved profile', async () => {
    const inner = acme();
    const site = closing(await startSite(inner));
    const connection = await connect(site);
    const states = [await connection.login(), await connection.fill({ identifier: 'ada', password: SECRET })];
    states.push(await connection.fill({ identifier: 'ada', password: 'correct horse' }));
    expect(ended(states[2] as (typeof states)[0])).toBe('SUCCESS AUTHENTICATED');
    const told = JSON.stringify([states, await connection.engine.storageState('ada'), printed]);
    expect(told).not.toContain(SECRET);
    expect(told).not.toContain('correct horse');
  });
});
