import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildCommand, startCommand } from './engine-command';
import { descendants, running } from './processes';
import { asked, closing, connect } from './run-engine';
import { acme, startSite } from './site';

it('a command that is killed in the middle of a login leaves no process, and its folder goes when the next one starts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'e-'));
  const site = closing(await startSite(acme()));
  const file = await buildCommand();

  const first = await startCommand(file, site.host, folder);
  closing(first.engine);
  const connection = await connect(site, {}, {}, first.engine);
  expect(asked(await connection.login())).toBe('identifier password');
  const started = descendants(first.pid);
  expect(started.length).toBeGreaterThan(1);
  const [left, ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  // All that the browser keeps is in there.
  expect(readdirSync(join(folder, left ?? '')).join()).toMatch(/profile/);
  expect(await first.end('SIGKILL')).toBeNull();
  await expect.poll(() => running(started)).toEqual([]);
  expect(readdirSync(folder)).toEqual([left]);

  const second = await startCommand(file, site.host, folder);
  closing(second.engine);
  expect(readdirSync(folder)).not.toContain(left);
  const again = await connect(site, {}, {}, second.engine);
  expect(asked(await again.login())).toBe('identifier password');
  const restarted = descendants(second.pid);
  expect(await second.end('SIGTERM')).toBe(0);
  expect(running(restarted)).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
