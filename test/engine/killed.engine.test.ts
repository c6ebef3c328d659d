import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { buildEngine, type RunningEngine, startProgram } from './engine-command';
import { descendants, running } from './processes';
import { asked, closing, connect } from './run-engine';
import { acme, type Site, startSite } from './site';

let programs: Awaited<ReturnType<typeof buildEngine>>;
let folder: string;
let site: Site;

beforeAll(async () => {
  programs = await buildEngine();
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'e-'));
  closing({ close: async () => rmSync(folder, { recursive: true, maxRetries: 10 }) });
  site = closing(await startSite(acme()));
});

/** Kills an engine in the middle of a login, and waits until its browser has ended too. */
async function killInLogin({ pid, engine, end }: RunningEngine, isReady = () => true): Promise<void> {
  const connection = await connect(site, {}, {}, engine);
  expect(asked(await connection.login())).toBe('identifier password');
  await expect.poll(isReady).toBe(true);
  const started = descendants(pid);
  expect(started.length).toBeGreaterThan(1);
  expect(await end('SIGKILL')).toBeNull();
  await expect.poll(() => running(started)).toEqual([]);
}

async function start(program: keyof typeof programs): Promise<RunningEngine> {
  const started = await startProgram(programs[program](site.host), folder);
  closing(started.engine);
  return started;
}

it('a command that is killed in the middle of a login leaves no process, and its folder goes when the next one starts', async () => {
  const first = await start('command');
  const [left, ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  // All that the browser keeps is in there.
  await killInLogin(first, () => /profile/.test(readdirSync(join(folder, left ?? '')).join()));
  expect(readdirSync(folder)).toEqual([left]);

  const second = await start('command');
  expect(readdirSync(folder)).not.toContain(left);
  const again = await connect(site, {}, {}, second.engine);
  expect(asked(await again.login())).toBe('identifier password');
  const restarted = descendants(second.pid);
  expect(await second.end('SIGTERM')).toBe(0);
  expect(running(restarted)).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

it('an engine in code that is killed in the middle of a login leaves no process, and its folders go with the next login', async () => {
  const notes = () => readdirSync(folder).map((name) => join(folder, name, 'profile'));
  await killInLogin(await start('inCode'), () => notes().some((note) => existsSync(note)));
  const left = readdirSync(folder);
  const noted = notes().find((note) => existsSync(note)) ?? '';
  expect(left.map((name) => join(folder, name))).toContain(readFileSync(noted, 'utf8'));

  const second = await start('inCode');
  const again = await connect(site, {}, {}, second.engine);
  expect(asked(await again.login())).toBe('identifier password');
  expect(readdirSync(folder).filter((name) => left.includes(name))).toEqual([]);
});
