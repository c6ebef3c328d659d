import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** Where Chromium is: `CHROMIUM` if set, else the usual names on the path. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  return named !== undefined && named !== '' ? named : onPath();
}

function installOnDebian(): void {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !isExecutable('/usr/bin/apt-get')) return;
  console.error("Chromium was not found; installing Debian's chromium package…");
  const options = { stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[] };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
    ...options,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/**
 * Where Chromium is, installed first where that is allowed (Debian, as root).
 *
 * @throws Error with one sentence that says what to install.
 */
export function requireChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  installOnDebian();
  const installed = onPath();
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser tests need Chromium: install it (on Debian, "apt-get install chromium") or set CHROMIUM to its path.',
  );
}

/** Options with which Playwright starts that Chromium: no network but this machine, and no sandbox for root. */
export function chromiumLaunchOptions(): { executablePath: string; args: string[] } {
  return {
    executablePath: requireChromium(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  };
}
