import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';

/** The most memory that one process of a page may use, in bytes, all told: scripts, buffers, document, images. */
export const MOST_PROCESS_BYTES = 1024 * 1024 * 1024;
const LOOK_EVERY_MS = 1_000;

/** Memory that a process uses, in bytes; 0 when it has ended, or where the system does not say. */
export async function residentBytes(pid: number): Promise<number> {
  try {
    if (process.platform === 'linux') {
      const lines = (await readFile(`/proc/${pid}/status`, 'utf8')).split('\n');
      const resident = lines.find((line) => line.startsWith('VmRSS:')) ?? '';
      return Number.parseInt(resident.slice('VmRSS:'.length), 10) * 1024 || 0;
    }
    if (process.platform === 'win32') return 0;
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
    return Number(stdout.trim()) * 1024;
  } catch {
    return 0;
  }
}

/**
 * Kills page processes that use too much memory. Chromium never shares a process between contexts, so only one login fails.
 * The page itself is not asked, because its thread may be busy for ever.
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
    // It has ended meanwhile.
    await look().catch(() => {});
    isLooking = false;
  }, LOOK_EVERY_MS);
  timer.unref();
  browser.once('disconnected', () => clearInterval(timer));
}
