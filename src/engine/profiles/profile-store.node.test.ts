import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderProfiles, memoryProfiles, ProfileError } from './profile-store';
import type { StorageState } from './storage-state';

function stateWith(name: string, value: string, domain = 'a.example'): StorageState {
  const cookie = {
    name,
    value,
    domain,
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: true,
    sameSite: 'Lax' as const,
  };
  return { cookies: [cookie], origins: [{ origin: `https://${domain}`, localStorage: [{ name: 'k', value }] }] };
}

const KEY = Buffer.alloc(32, 7);
let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'profiles-')), 'kept');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

describe.each([
  ['in memory', () => memoryProfiles()],
  ['in a folder', () => folderProfiles({ folder, key: KEY })],
])('profiles %s', (_, create) => {
  it('give back what was saved, and null for a profile that never was', async () => {
    const profiles = create();
    await profiles.save('ada', stateWith('sid', 'one'));
    expect(await profiles.load('ada')).toEqual(stateWith('sid', 'one'));
    expect(await profiles.load('bob')).toBeNull();
  });

  it('hold several sites, each as its last login left it', async () => {
    const profiles = create();
    await Promise.all([
      profiles.save('ada', stateWith('sid', 'one')),
      profiles.save('ada', stateWith('sid', 'two', 'b.example')),
      profiles.save('ada', stateWith('sid', 'three')),
    ]);
    const state = await profiles.load('ada');
    expect(state?.cookies.map(({ domain, value }) => [domain, value])).toEqual([
      ['a.example', 'three'],
      ['b.example', 'two'],
    ]);
    expect(state?.origins).toHaveLength(2);
  });
});

describe('the file of a profile', () => {
  const onlyFile = async () => {
    const names = await readdir(folder);
    expect(names).toHaveLength(1);
    return join(folder, names[0] ?? '');
  };

  it('tells neither whose it is nor what is in it, and is for its owner alone', async () => {
    await folderProfiles({ folder, key: KEY }).save('ada@example.com', stateWith('session', 'hunter2'));
    const path = await onlyFile();
    const content = await readFile(path, 'latin1');
    for (const word of ['ada', 'hunter2', 'session', 'a.example'])
      expect(path.slice(folder.length) + content).not.toContain(word);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('opens with its own key only, and only as its own profile', async () => {
    await folderProfiles({ folder, key: KEY }).save('ada', stateWith('sid', 'one'));
    await expect(folderProfiles({ folder, key: Buffer.alloc(32, 8) }).load('ada')).rejects.toThrow(ProfileError);
    const file = await readFile(await onlyFile());
    const profiles = folderProfiles({ folder, key: KEY });
    await profiles.save('bob', stateWith('sid', 'two'));
    const [bobs] = (await readdir(folder)).filter((name) => !file.equals(Buffer.from(name)));
    for (const name of await readdir(folder)) await writeFile(join(folder, name), file);
    expect(bobs).toBeDefined();
    await expect(profiles.load('bob')).rejects.toThrow(ProfileError);
  });

  it.each([0, 10, 40])('that is damaged (%i bytes left) is an error that says what to look at', async (bytes) => {
    const profiles = folderProfiles({ folder, key: KEY });
    await profiles.save('ada', stateWith('sid', 'one'));
    const path = await onlyFile();
    await writeFile(path, (await readFile(path)).subarray(0, bytes));
    await expect(profiles.load('ada')).rejects.toThrow(/profileKey/);
  });
});

it.each([KEY, KEY.toString('base64'), KEY.toString('hex')])('a key may be given as %s', async (key) => {
  await folderProfiles({ folder, key: KEY }).save('ada', stateWith('sid', 'one'));
  expect(await folderProfiles({ folder, key }).load('ada')).not.toBeNull();
});

it.each(['', 'short', Buffer.alloc(16)])('a key of the wrong length is refused: %s', (key) => {
  expect(() => folderProfiles({ folder, key })).toThrow(TypeError);
});
