import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  makeTemporaryFolder,
  noteProfile,
  removeTemporaryFolder,
  sweepTemporaryFolders,
  temporaryPlace,
} from './temporary-folder';

let parent: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'sweep-'));
});

afterEach(() => rmSync(parent, { recursive: true }));

/** A folder that a process has left that was killed. */
async function leftFolder(): Promise<string> {
  const folder = await makeTemporaryFolder(parent);
  await removeTemporaryFolder(folder);
  mkdirSync(folder, { mode: 0o700 });
  const listen = "require('net').createServer().listen('alive', () => process.kill(process.pid, 'SIGKILL'))";
  spawnSync(process.execPath, ['-e', listen], { cwd: folder });
  expect(readdirSync(folder)).toEqual(['alive']);
  return folder;
}

const HOUR_MS = 3_600_000;

const PROFILE = 'playwright_chromiumdev_profile-';

describe("the profile that Playwright made beside a browser's folder", () => {
  it.each([
    (profile: string) => `chromium --headless --user-data-dir=${profile} --remote-debugging-pipe`,
    (profile: string) => `"chromium" "--user-data-dir=${profile}" --no-first-run`,
    (profile: string) => `chromium --user-data-dir="${profile}"`,
  ])('is swept with the folder when its process was killed (%#)', async (commandLine) => {
    const left = await leftFolder();
    const profile = join(parent, `${PROFILE}aB3xYz`);
    mkdirSync(join(profile, 'Default'), { recursive: true });
    await noteProfile(left, commandLine(profile));
    await sweepTemporaryFolders(parent);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('stays while its process runs', async () => {
    const own = await makeTemporaryFolder(parent);
    const profile = join(parent, `${PROFILE}aB3xYz`);
    mkdirSync(profile);
    await noteProfile(own, `chromium --user-data-dir=${profile}`);
    await sweepTemporaryFolders(parent, Date.now() + HOUR_MS);
    expect(existsSync(profile)).toBe(true);
    await removeTemporaryFolder(own);
  });

  it('stays when nobody noted it', async () => {
    const profile = join(parent, `${PROFILE}aB3xYz`);
    mkdirSync(profile);
    await noteProfile(await leftFolder(), 'chromium --headless');
    await sweepTemporaryFolders(parent, Date.now() + HOUR_MS);
    expect(readdirSync(parent)).toEqual([basename(profile)]);
  });

  it.each([
    ['has another name', (left: string) => join(dirname(left), 'Documents')],
    ['is elsewhere', (left: string) => join(dirname(left), 'elsewhere', `${PROFILE}aB3xYz`)],
  ])('is none that %s', async (_, pathOf) => {
    const left = await leftFolder();
    const other = pathOf(left);
    mkdirSync(other, { recursive: true });
    await noteProfile(left, `chromium --user-data-dir=${other}`);
    writeFileSync(join(left, 'profile'), other);
    await sweepTemporaryFolders(parent);
    expect(existsSync(other)).toBe(true);
    expect(existsSync(left)).toBe(false);
  });

  it('is not swept through a link', async () => {
    const left = await leftFolder();
    const precious = join(parent, 'precious');
    mkdirSync(join(precious, 'inside'), { recursive: true });
    const link = join(parent, `${PROFILE}aB3xYz`);
    symlinkSync(precious, link);
    await noteProfile(left, `chromium --user-data-dir=${link}`);
    await sweepTemporaryFolders(parent);
    expect(readdirSync(parent).sort()).toEqual([basename(link), 'precious'].sort());
    expect(readdirSync(precious)).toEqual(['inside']);
  });
});

describe('a folder of the engine', () => {
  it('can be read by this user alone, and goes with all in it', async () => {
    const folder = await makeTemporaryFolder(parent);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    writeFileSync(join(folder, 'file'), '');
    await removeTemporaryFolder(folder);
    expect(existsSync(folder)).toBe(false);
  });

  it('is swept when its process was killed, whatever runs under the same id now', async () => {
    const left = await leftFolder();
    mkdirSync(join(left, 'profile'));
    writeFileSync(join(left, 'profile', 'Cookies'), '');
    await sweepTemporaryFolders(parent);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('stays while this process runs', async () => {
    const own = await makeTemporaryFolder(parent);
    await sweepTemporaryFolders(parent, Date.now() + HOUR_MS);
    expect(readdirSync(parent)).toEqual([basename(own)]);
    await removeTemporaryFolder(own);
  });

  it('stays while another process runs that nobody here can see, and not longer', async () => {
    const left = await leftFolder();
    rmSync(join(left, 'alive'));
    const listen = "require('net').createServer().listen('alive', () => console.log('listens'))";
    // In a container of its own, where the machine lets us make one.
    const alone = spawnSync('unshare', ['--pid', '--fork', 'true']).status === 0;
    const [command = '', ...args] = [
      ...(alone ? ['unshare', '--pid', '--fork', '--kill-child'] : []),
      process.execPath,
    ];
    const other = spawn(command, [...args, '-e', listen], { cwd: left, stdio: ['ignore', 'pipe', 'inherit'] });
    await once(other.stdout, 'data');
    await sweepTemporaryFolders(parent, Date.now() + HOUR_MS);
    expect(readdirSync(left)).toEqual(['alive']);
    other.kill('SIGKILL');
    await once(other, 'close');
    await sweepTemporaryFolders(parent);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('stays while it is being made', async () => {
    const left = await leftFolder();
    rmSync(join(left, 'alive'));
    await sweepTemporaryFolders(parent);
    expect(readdirSync(parent)).toEqual([basename(left)]);
    await sweepTemporaryFolders(parent, Date.now() + HOUR_MS);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('stays where its path is too long to tell', async () => {
    const long = join(parent, 'x'.repeat(100));
    mkdirSync(long);
    const own = await makeTemporaryFolder(long);
    expect(basename(await makeTemporaryFolder(own))).toMatch(/^b-/);
    await sweepTemporaryFolders(long, Date.now() + HOUR_MS);
    expect(readdirSync(long)).toEqual([basename(own)]);
  });

  it.runIf(process.getuid?.() === 0)('of another user stays', async () => {
    const left = await leftFolder();
    chownSync(left, 65_534, 65_534);
    await sweepTemporaryFolders(parent);
    expect(readdirSync(parent)).toEqual([basename(left)]);
  });

  it('inside another of the engine is swept with it, and is no folder of a process by itself', async () => {
    const left = await leftFolder();
    const inner = await makeTemporaryFolder(left);
    expect(basename(inner)).toMatch(/^b-/);
    await sweepTemporaryFolders(left);
    expect(existsSync(inner)).toBe(true);
    await sweepTemporaryFolders(parent);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('is where Chromium puts its files, unless its path is too long for a socket', () => {
    expect(temporaryPlace('/tmp/own', '/given').TMPDIR).toBe('/tmp/own');
    expect(temporaryPlace(`/tmp/${'x'.repeat(60)}`, '/given').TMPDIR).toBe('/given');
  });

  it('is not taken for another that has a similar name', async () => {
    const left = await leftFolder();
    const name = basename(left);
    const similar = [`${name}x`, `x${name}`, name.slice(0, -1), name.replace(/-\w{6}$/, '--'), 'managed-auth-engine-1'];
    for (const each of similar) mkdirSync(join(parent, each));
    await sweepTemporaryFolders(parent, Date.now() + HOUR_MS);
    expect(readdirSync(parent).sort()).toEqual([...similar].sort());
  });

  it('is not swept through a link, and neither is what a link inside it leads to', async () => {
    const precious = join(parent, 'precious');
    mkdirSync(precious);
    writeFileSync(join(precious, 'file'), '');
    const link = await leftFolder();
    rmSync(link, { recursive: true });
    symlinkSync(precious, link);
    symlinkSync(precious, join(await leftFolder(), 'link'));
    await sweepTemporaryFolders(parent, Date.now() + HOUR_MS);
    expect(readdirSync(parent).sort()).toEqual([basename(link), 'precious'].sort());
    expect(readdirSync(precious)).toEqual(['file']);
  });

  it('is nothing to sweep where there is no folder', async () => {
    await expect(sweepTemporaryFolders(join(parent, 'missing'))).resolves.toBeUndefined();
  });
});
