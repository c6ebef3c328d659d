import { spawnSync } from 'node:child_process';
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
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTemporaryFolder, removeTemporaryFolder, sweepTemporaryFolders, temporaryPlace } from './temporary-folder';

let parent: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'sweep-'));
});

afterEach(() => rmSync(parent, { recursive: true }));

/** The name that a process gives its folder. */
async function nameOf(pid: number): Promise<string> {
  const own = await makeTemporaryFolder(parent);
  await removeTemporaryFolder(own);
  return basename(own).replace(`-${process.pid}-`, `-${pid}-`);
}

function endedPid(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('a folder of the engine', () => {
  it('can be read by this user alone, and goes with all in it', async () => {
    const folder = await makeTemporaryFolder(parent);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    writeFileSync(join(folder, 'file'), '');
    await removeTemporaryFolder(folder);
    expect(existsSync(folder)).toBe(false);
  });

  it('is swept when its process has ended', async () => {
    const name = await nameOf(endedPid());
    mkdirSync(join(parent, name, 'profile'), { recursive: true });
    writeFileSync(join(parent, name, 'profile', 'Cookies'), '');
    await sweepTemporaryFolders(parent);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('stays while its process runs: this one, or another', async () => {
    const own = await makeTemporaryFolder(parent);
    const others = await nameOf(process.ppid);
    mkdirSync(join(parent, others));
    await sweepTemporaryFolders(parent);
    expect(readdirSync(parent).sort()).toEqual([basename(own), others].sort());
  });

  it('of an earlier process with the same id is swept', async () => {
    await makeTemporaryFolder(parent);
    await sweepTemporaryFolders(parent, Date.now() + 60_000);
    expect(readdirSync(parent)).toEqual([]);
  });

  it.runIf(process.getuid?.() === 0)('of another user stays', async () => {
    const name = await nameOf(endedPid());
    mkdirSync(join(parent, name));
    chownSync(join(parent, name), 65_534, 65_534);
    await sweepTemporaryFolders(parent);
    expect(readdirSync(parent)).toEqual([name]);
  });

  it('inside another of the engine is swept with it, and is no folder of a process by itself', async () => {
    const inner = await makeTemporaryFolder(await makeTemporaryFolder(parent));
    expect(basename(inner)).toMatch(/^b-/);
    await sweepTemporaryFolders(parent, Date.now() + 60_000);
    expect(readdirSync(parent)).toEqual([]);
  });

  it('is where Chromium puts its files, unless its path is too long for a socket', () => {
    expect(temporaryPlace('/tmp/own', '/given').TMPDIR).toBe('/tmp/own');
    expect(temporaryPlace(`/tmp/${'x'.repeat(60)}`, '/given').TMPDIR).toBe('/given');
  });

  it('is not taken for another that has a similar name', async () => {
    const name = await nameOf(endedPid());
    const similar = [`${name}x`, `x${name}`, name.slice(0, -1), name.replace(/-\d+-/, '--'), 'managed-auth-engine-1'];
    for (const each of similar) mkdirSync(join(parent, each));
    await sweepTemporaryFolders(parent);
    expect(readdirSync(parent).sort()).toEqual([...similar].sort());
  });

  it('is not swept through a link, and neither is what a link inside it leads to', async () => {
    const precious = join(parent, 'precious');
    mkdirSync(precious);
    writeFileSync(join(precious, 'file'), '');
    const link = await nameOf(endedPid());
    symlinkSync(precious, join(parent, link));
    const holder = await nameOf(endedPid());
    mkdirSync(join(parent, holder));
    symlinkSync(precious, join(parent, holder, 'link'));
    await sweepTemporaryFolders(parent);
    expect(readdirSync(parent).sort()).toEqual([link, 'precious'].sort());
    expect(readdirSync(precious)).toEqual(['file']);
  });

  it('is nothing to sweep where there is no folder', async () => {
    await expect(sweepTemporaryFolders(join(parent, 'missing'))).resolves.toBeUndefined();
  });
});
