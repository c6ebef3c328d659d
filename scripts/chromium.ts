import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { chromiumPaths, installCommand } from '../src/engine/browser/chromium-paths.ts';
import { installOnDebian, isExecutable } from './programs.ts';

type Environment = Readonly<Record<string, string | undefined>>;

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Where Chromium is: `CHROMIUM` if set, else on the path, where Playwright keeps its own, or where macOS and Windows
 * have Chrome or Edge.
 *
 * @param home where the person's own folders are
 * @throws Error when `CHROMIUM` names no program: what was asked for by name is not silently replaced.
 */
export function findChromium(env: Environment = process.env, home: string = homedir()): string | undefined {
  const { CHROMIUM = '' } = env;
  if (CHROMIUM === '') return chromiumPaths({ platform: process.platform, env, home, list }).find(isExecutable);
  if (isExecutable(CHROMIUM)) return CHROMIUM;
  throw new Error(`CHROMIUM is ${CHROMIUM}, which is no program: set it to Chromium's path, or unset it.`);
}

/**
 * Where Chromium is, installed first where that is allowed.
 *
 * @throws Error with one sentence that says what to install.
 */
export function requireChromium(
  env: Environment = process.env,
  install = () => installOnDebian('Chromium', ['chromium', 'fonts-liberation']),
  home: string = homedir(),
): string {
  const found = findChromium(env, home);
  if (found !== undefined) return found;
  install();
  const installed = findChromium(env, home);
  if (installed !== undefined) return installed;
  const isRoot = process.getuid?.() === 0;
  throw new Error(
    `This needs Chromium, and there is none. Install it with "${installCommand(process.platform, system(), isRoot)}", or set CHROMIUM to its path.`,
  );
}

/** `ID` of /etc/os-release; null where there is no such file. */
function system(): string | null {
  try {
    return /^ID="?([\w-]+)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? null;
  } catch {
    return null;
  }
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
