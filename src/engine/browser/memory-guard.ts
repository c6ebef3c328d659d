import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';

/** What one process of a page may hold, in bytes: JavaScript, its buffers, the document, pictures, all of it. */
export const MOST_PROCESS_BYTES = 1024 * 1024 * 1024;
const LOOK_EVERY_MS = 1_000;

/** Memory that a process holds, in bytes; 0 when it has ended, or where the system does not say. */
export async function residentBytes(pid: number): Promise<number> {
  try {
    if (process.platform === 'linux') {
      const status = await readFile(`/proc/${pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
    }
    if (process.platform === 'win32') return 0;
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
    return Number(stdout.trim()) * 1024;
  } catch {
    return 0;
  }
}

/**
 * Ends every process of a page that holds too much. Chromium puts no two contexts into one process, so it is one login that
 * fails by it, and the others go on. A page's own thread may be busy for ever: so it is not the page that is asked.
 */
export async function guardMemory(browser: Browser, mostBytes: number): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const look = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    for (const { type, id } of processInfo) {
      if (type !== 'renderer' || (await residentBytes(id)) <= mostBytes) continue;
      process.kill(id, 'SIGKILL');
    }
  };
  let isLooking = false;
  const timer = setInterval(async () => {
    if (isLooking) return;
    isLooking = true;
    // What has ended meanwhile needs no guard.
    await look().catch(() => {});
    isLooking = false;
  }, LOOK_EVERY_MS);
  timer.unref();
  browser.once('disconnected', () => clearInterval(timer));
}
