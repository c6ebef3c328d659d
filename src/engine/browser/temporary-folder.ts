import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Containers may share a temporary folder, but not their process ids. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 4);
const PREFIX = `managed-auth-engine-${MACHINE}-`;
const AFTER_PREFIX = /^(\d{1,10})-[A-Za-z0-9]{6}$/;

/** The process that a folder belongs to; null for any other name. */
function ownerOf(name: string): number | null {
  if (!name.startsWith(PREFIX)) return null;
  const [, pid] = AFTER_PREFIX.exec(name.slice(PREFIX.length)) ?? [];
  return pid === undefined ? null : Number(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, and is somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Makes a folder that only this user can read. Its name, or the name of what it is in, says which process it belongs to. */
export async function makeTemporaryFolder(parent = tmpdir()): Promise<string> {
  return mkdtemp(join(parent, ownerOf(basename(parent)) !== null ? 'b-' : `${PREFIX}${process.pid}-`));
}

/** Removes a folder with all in it. What still writes into it may do so for a moment. */
export async function removeTemporaryFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }).catch(() => {});
}

/** `/org.chromium.Chromium.XXXXXX/SingletonSocket`, and how long the path of a socket may be. */
const SOCKET_CHARACTERS = 46;
const MOST_PATH_CHARACTERS = process.platform === 'darwin' ? 103 : 107;

/** The variables that say where temporary files go. */
type TemporaryPlace = Readonly<Record<'TMPDIR' | 'TMP' | 'TEMP', string>>;

/** Before `useTemporaryFolder`. */
const GIVEN = tmpdir();

/**
 * Puts Chromium's own temporary files into a folder. Chromium does not start where the path of its socket would be too long, so there
 * they go where they always do.
 */
export function temporaryPlace(folder: string, given = GIVEN): TemporaryPlace {
  const place = Buffer.byteLength(folder) + SOCKET_CHARACTERS <= MOST_PATH_CHARACTERS ? folder : given;
  return { TMPDIR: place, TMP: place, TEMP: place };
}

/**
 * Puts all temporary files of this process, Playwright's among them, into a folder that goes with it. For a process that is the
 * engine's alone.
 */
export async function useTemporaryFolder(): Promise<void> {
  await sweepTemporaryFolders();
  const folder = await makeTemporaryFolder();
  Object.assign(process.env, { TMPDIR: folder, TMP: folder, TEMP: folder } satisfies TemporaryPlace);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));
}

/**
 * Removes what engines have left that were killed before they could: folders of this name, of this user, whose process has
 * ended. A link is no folder, wherever it leads. What cannot be removed stays for the next time.
 */
export async function sweepTemporaryFolders(
  parent = tmpdir(),
  startedAtMs = Date.now() - process.uptime() * 1000,
): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  const sweep = async (name: string) => {
    const pid = ownerOf(name);
    if (pid === null) return;
    const path = join(parent, name);
    const found = await lstat(path).catch(() => null);
    if (found === null || !found.isDirectory()) return;
    if (process.getuid !== undefined && found.uid !== process.getuid()) return;
    // In a container that starts again, processes have the same ids each time.
    const isLeft = pid === process.pid ? found.birthtimeMs < startedAtMs : !isRunning(pid);
    if (isLeft) await removeTemporaryFolder(path);
  };
  await Promise.all(names.map(sweep));
}
