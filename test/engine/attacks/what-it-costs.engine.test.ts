import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ODD_ANSWERS } from '../odd-answers';
import { closing, connect, ended, startEngine } from '../run-engine';
import { acme, page, startSite } from '../site';

const VALUES = { identifier: 'ada', password: 'correct horse' };

const FORM = `<form method="post"><label>Username <input></label><label>Password <input type="password"></label><button>Sign in</button></form>`;

/** Browsers that this process has started. */
function ownBrowsers(): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid,ppid,args'], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(parent) === process.pid && /chrom/i.test(args ?? '') ? [Number(pid)] : [];
  });
}

describe('a page cannot hold the engine up', () => {
  it.each([
    ['that goes on for ever', '<script>location.href = "/?" + Math.random()</script>', 'stuck_in_loop'],
    [
      'that asks in dialog after dialog',
      '<script>setTimeout(() => { for (;;) alert("Hello") }, 0)</script>',
      'stuck_in_loop',
    ],
    [
      'that takes more and more memory',
      '<script>const kept = []; for (;;) kept.push(new Array(1_000_000).fill(Math.random()))</script>',
      'browser_error',
    ],
    ['that never answers', '<script>for (;;) {}</script>', 'browser_error'],
  ])('%s', async (_, script, code) => {
    const site = closing(await startSite(() => page(`<h1>Welcome</h1>${script}`)));
    const connection = await connect(site);
    expect(ended(await connection.login())).toBe(`FAILED ${code} NEEDS_AUTH`);
  });

  it.each([
    ['while it answers', 'setInterval(() => kept.push(new Uint8Array(64e6).fill(1)), 20)'],
    ['and never answers', 'setTimeout(() => { for (;;) kept.push(new Uint8Array(64e6).fill(1)) }, 3000)'],
  ])('that takes memory outside of what scripts may have, %s, ends its own login and no other', async (_, script) => {
    const greedy = closing(
      await startSite(() => page(`<h1>Sign in</h1>${FORM}<script>const kept = []; ${script}</script>`)),
    );
    const site = closing(await startSite(acme()));
    const engine = startEngine({ allow: [greedy.host, site.host] });
    const other = await connect(site, {}, { profile_name: 'other' }, engine);
    await other.login();
    const connection = await connect(greedy, {}, {}, engine);
    await connection.login();
    await expect.poll(async () => ended(await connection.state())).toBe('FAILED browser_error NEEDS_AUTH');
    expect(ended(await other.fill(VALUES))).toBe('SUCCESS AUTHENTICATED');
  });

  it('that redirects in a circle', async () => {
    let count = 0;
    const next = () => {
      count += 1;
      return { location: `/?${count}` };
    };
    const site = closing(await startSite(next));
    const connection = await connect(site);
    expect(ended(await connection.login())).toMatch(/^FAILED (stuck_in_loop|network_error)/);
    expect(count).toBeLessThan(40);
  });

  it('of a hundred megabytes', async () => {
    let sent = 0;
    const chunk = '<p>All work and no play makes a long page.</p>'.repeat(20_000);
    const site = closing(
      await startSite((_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const more = () => {
          while (sent < 100_000_000 && !response.destroyed) {
            sent += chunk.length;
            if (!response.write(chunk)) return void response.once('drain', more);
          }
          response.end();
        };
        more();
        return null;
      }),
    );
    const connection = await connect(site);
    expect(ended(await connection.login())).toMatch(/^FAILED /);
    expect(sent).toBeLessThan(100_000_000);
  });

  it('with windows that nobody pressed for, downloads, permissions and workers: none of them come about', async () => {
    const inner = acme();
    const script = `<script>
      window.open('/popup'); navigator.geolocation.getCurrentPosition(() => fetch('/located'));
      navigator.serviceWorker?.register('/worker.js'); Notification.requestPermission().then((p) => p === 'granted' && fetch('/notified'));
      const a = document.createElement('a'); a.href = '/file'; a.download = 'file'; a.click();
    </script></body>`;
    const site = closing(
      await startSite((exchange) => {
        if (exchange.path === '/file') return { html: 'x', headers: { 'content-disposition': 'attachment' } };
        const reply = inner(exchange);
        return { ...reply, html: reply.html?.replace('</body>', script) ?? '' };
      }),
    );
    const connection = await connect(site);
    await connection.login();
    expect(ended(await connection.fill(VALUES))).toBe('SUCCESS AUTHENTICATED');
    const paths = site.requests.map(({ path }) => path);
    for (const path of ['/popup', '/located', '/worker.js', '/notified']) expect(paths).not.toContain(path);
  });
});

describe('a site cannot end the process', () => {
  it('by answers that no server should send, to whatever a page asks for', async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => void unhandled.push(error);
    process.on('uncaughtException', note).on('unhandledRejection', note);
    const odd = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', (chunk) => {
        const [, index] = /^GET \/(\d+)/.exec(String(chunk)) ?? [];
        socket.end(Buffer.from(ODD_ANSWERS[Number(index)]?.[1] ?? '', 'latin1'));
      });
    });
    await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve));
    const host = `127.0.0.1:${(odd.address() as AddressInfo).port}`;
    const parts = ODD_ANSWERS.map((_, index) => `<img src="http://${host}/${index}">`).join('');
    const frames = ODD_ANSWERS.map((_, index) => `<iframe src="http://${host}/${index}"></iframe>`).join('');
    const inner = acme();
    const site = closing(
      await startSite((exchange) => {
        const reply = inner(exchange);
        return { ...reply, html: reply.html?.replace('</body>', `${parts}${frames}</body>`) ?? '' };
      }),
    );
    const connection = await connect(site, { allow: [site.host, host] });
    await connection.login();
    expect(ended(await connection.fill(VALUES))).toBe('SUCCESS AUTHENTICATED');
    await connection.engine.close();
    odd.close();
    process.off('uncaughtException', note).off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
});

describe('a browser that goes away', () => {
  it('by a crash is an error, and the next login gets another', async () => {
    const site = closing(await startSite(acme()));
    const connection = await connect(site);
    await connection.login();
    for (const pid of ownBrowsers()) process.kill(pid, 'SIGKILL');
    await expect
      .poll(async () => ended(await connection.state()), { timeout: 10_000 })
      .toBe('FAILED browser_error NEEDS_AUTH');
    await connection.login();
    expect(ended(await connection.fill(VALUES))).toBe('SUCCESS AUTHENTICATED');
  });

  it('leaves no process and no folder, neither after a crash nor after the end', async () => {
    // Of its own: tests beside this one start browsers too.
    const folder = mkdtempSync(join(tmpdir(), 'engine-'));
    vi.stubEnv('TMPDIR', folder);
    const site = closing(await startSite(acme()));
    for (const crash of [true, false]) {
      const connection = await connect(site);
      await connection.login();
      expect(ownBrowsers()).toHaveLength(1);
      expect(readdirSync(folder)).not.toEqual([]);
      if (crash) for (const pid of ownBrowsers()) process.kill(pid, 'SIGKILL');
      await connection.engine.close();
      await expect.poll(ownBrowsers).toEqual([]);
      await expect.poll(() => readdirSync(folder)).toEqual([]);
    }
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it('in the middle of a login that is deleted goes with it', async () => {
    const site = closing(await startSite(acme()));
    const engine = startEngine({ allow: [site.host], idleMs: 0 });
    const connection = await connect(site, {}, {}, engine);
    await connection.login();
    await connection.call('DELETE', `/auth/connections/${connection.id}`);
    await expect.poll(ownBrowsers, { timeout: 10_000 }).toEqual([]);
  });
});
