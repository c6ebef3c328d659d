import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync, type Stats } from 'node:fs';
import { lstat, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Machines may share a folder, but no socket in it tells one whether the other's engine runs. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 4);
const PREFIX = `managed-auth-engine-${MACHINE}-`;
/** Of a folder that nobody can tell is in use: it is never swept. */
const UNKEPT_PREFIX = `managed-auth-engine_${MACHINE}-`;
const AFTER_PREFIX = /^[A-Za-z0-9]{6}$/;

function isOfEngine(name: string): boolean {
  return name.startsWith(PREFIX) && AFTER_PREFIX.test(name.slice(PREFIX.length));
}

/** How long the path of a socket may be, in bytes. */
const MOST_PATH_BYTES = process.platform === 'darwin' ? 103 : 107;

/**
 * Where a running engine listens. The system closes that with the process, however it ends. Process ids would not do: they are used
 * again, and those of another container cannot be seen.
 */
function signOfLife(folder: string): string {
  return process.platform === 'win32' ? `\\\\.\\pipe\\${basename(folder)}` : join(folder, 'alive');
}

const kept = new Map<string, Server>();

/** @throws Error where the path is too long for a socket, or the file system has none. */
async function keep(folder: string): Promise<void> {
  const path = signOfLife(folder);
  if (Buffer.byteLength(path) > MOST_PATH_BYTES) throw new Error('The path is too long for a socket.');
  const server = createServer((socket) => socket.on('error', () => {}).destroy());
  server.listen(path);
  await once(server, 'listening');
  kept.set(folder, server.unref());
}

/** Between making a folder and listening in it, in milliseconds; far more than that takes. */
const MAKING_MS = 60_000;

/** Whether somebody uses a folder. When in doubt, somebody does. */
async function isKept(folder: string, ageMs: number): Promise<boolean> {
  const path = signOfLife(folder);
  if (Buffer.byteLength(path) > MOST_PATH_BYTES) return true;
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? ageMs < MAKING_MS : code !== 'ECONNREFUSED';
  } finally {
    socket.on('error', () => {}).destroy();
  }
}

/** Makes a folder that only this user can read, and that stays while this process runs. Inside another, it stays with that. */
export async function makeTemporaryFolder(parent = tmpdir()): Promise<string> {
  if (isOfEngine(basename(parent)) || basename(parent).startsWith(UNKEPT_PREFIX)) return mkdtemp(join(parent, 'b-'));
  const folder = await mkdtemp(join(parent, PREFIX));
  try {
    await keep(folder);
    return folder;
  } catch {
    const unkept = join(dirname(folder), basename(folder).replace(PREFIX, UNKEPT_PREFIX));
    await rename(folder, unkept);
    return unkept;
  }
}

/** Removes a folder with all in it. What still writes into it may do so for a moment. */
export async function removeTemporaryFolder(path: string): Promise<void> {
  kept.get(path)?.close();
  kept.delete(path);
  await rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }).catch(() => {});
}

/** A browser's profile. Playwright makes it, where temporary files go, and lets nobody else say where. */
const PROFILE_NAME = 'playwright_chromiumdev_profile-';
const NOTE = 'profile';

/** Notes in a browser's folder which profile its command line names: if this process is killed, both are swept. */
export async function noteProfile(folder: string, commandLine: string): Promise<void> {
  const profile = profileIn(commandLine);
  if (profile !== null) await writeFile(join(folder, NOTE), profile, { mode: 0o600 });
}

/** The profile that a command line names, whatever is in the path before it; null for none of Playwright's. */
function profileIn(commandLine: string): string | null {
  const [, named = ''] = commandLine.split('--user-data-dir=');
  const path = named.replace(/^"/, '');
  const [before = '', after = ''] = path.split(PROFILE_NAME, 2);
  const [random] = /^[A-Za-z0-9]{6}(?![A-Za-z0-9])/.exec(after) ?? [];
  return random === undefined || !/[\\/]$/.test(before) ? null : before + PROFILE_NAME + random;
}

/** One that is not beside the folder goes with the folder that it is in, or is nobody's to sweep. */
async function removeNotedProfile(folder: string): Promise<void> {
  const profile = await readFile(join(folder, NOTE), 'utf8').catch(() => '');
  if (!basename(profile).startsWith(PROFILE_NAME) || dirname(profile) !== dirname(folder)) return;
  if ((await ownFolder(profile)) !== null) await removeTemporaryFolder(profile);
}

/** Null for what is no folder, however it is linked to one, or is another user's. */
async function ownFolder(path: string): Promise<Stats | null> {
  const found = await lstat(path).catch(() => null);
  if (found === null || !found.isDirectory()) return null;
  return process.getuid !== undefined && found.uid !== process.getuid() ? null : found;
}

/** `/org.chromium.Chromium.XXXXXX/SingletonSocket` */
const SOCKET_BYTES = 46;

/** The variables that say where temporary files go. */
type TemporaryPlace = Readonly<Record<'TMPDIR' | 'TMP' | 'TEMP', string>>;

/** Before `useTemporaryFolder`. */
const GIVEN = tmpdir();

/**
 * Puts Chromium's own temporary files into a folder. Chromium does not start where the path of its socket would be too long, so there
 * they go where they always do.
 */
export function temporaryPlace(folder: string, given = GIVEN): TemporaryPlace {
  const place = Buffer.byteLength(folder) + SOCKET_BYTES <= MOST_PATH_BYTES ? folder : given;
  return { TMPDIR: place, TMP: place, TEMP: place };
}

/**
 * Puts all temporary files of this process, Playwright's among them, into a folder that goes with it. For a process that is the
 * engine's alone.
 */
export async function useTemporaryFolder(): Promise<void> {
  const folder = await makeTemporaryFolder();
  Object.assign(process.env, { TMPDIR: folder, TMP: folder, TEMP: folder } satisfies TemporaryPlace);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));
}

/**
 * Removes what engines have left that were killed before they could: folders of this name, of this user, that nobody uses any
 * more. A link is no folder, wherever it leads. What cannot be removed stays for the next time.
 */
export async function sweepTemporaryFolders(parent = GIVEN, now = Date.now()): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  const sweep = async (name: string) => {
    if (!isOfEngine(name)) return;
    const path = join(parent, name);
    const found = await ownFolder(path);
    if (found === null || (await isKept(path, now - found.mtimeMs))) return;
    await removeNotedProfile(path);
    await removeTemporaryFolder(path);
  };
  await Promise.all(names.map(sweep));
}
