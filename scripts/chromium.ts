import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

interface Environment {
  readonly CHROMIUM?: string | undefined;
  readonly PATH?: string | undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Where Chromium is: `CHROMIUM` if set, else the usual names on the path.
 *
 * @throws Error when `CHROMIUM` names no program: what was asked for by name is not silently replaced.
 */
export function findChromium({ CHROMIUM = '', PATH = '' }: Environment = process.env): string | undefined {
  if (CHROMIUM === '') {
    const folders = PATH.split(delimiter).filter(Boolean);
    return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  }
  if (isExecutable(CHROMIUM)) return CHROMIUM;
  throw new Error(`CHROMIUM is ${CHROMIUM}, which is no program: set it to Chromium's path, or unset it.`);
}

/** Installs Debian's package where that is allowed: as root, with apt. A failed attempt is left to the caller. */
function installOnDebian(): void {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !isExecutable('/usr/bin/apt-get')) return;
  console.error("Chromium was not found; installing Debian's chromium package…");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    execFileSync('/usr/bin/apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    apt('update');
    apt('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation');
  } catch {
    // apt has said why on stderr.
  }
}

/**
 * Where Chromium is, installed first where that is allowed.
 *
 * @throws Error with one sentence that says what to install.
 */
export function requireChromium(env: Environment = process.env, install: () => void = installOnDebian): string {
  const found = findChromium(env);
  if (found !== undefined) return found;
  install();
  const installed = findChromium(env);
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser tests need Chromium: install it (on Debian, "apt-get install chromium") or set CHROMIUM to its path.',
  );
}

/**
 * Options with which Playwright starts that Chromium: no network but this machine, and no sandbox for root. It is
 * looked for when Playwright asks for the path, so that tests that need no browser run without one.
 */
export function chromiumLaunchOptions(): { readonly executablePath: string; readonly args: string[] } {
  return {
    get executablePath() {
      return requireChromium();
    },
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
