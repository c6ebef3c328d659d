import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { chromiumPaths } from './chromium-paths';

/** Chromium or playwright-core is not installed. `message` says how to install it. */
export class BrowserMissingError extends Error {
  override readonly name = 'BrowserMissingError';
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Finds Chromium: `CHROMIUM` if it is set, else on the path, in Playwright's folder, or where macOS and Windows install Chrome
 * or Edge.
 *
 * @throws BrowserMissingError when it is not there.
 */
export function chromiumPath(
  env: Readonly<Record<string, string | undefined>> = process.env,
  home = homedir(),
): string {
  const { CHROMIUM = '' } = env;
  if (CHROMIUM !== '') {
    if (isProgram(CHROMIUM)) return CHROMIUM;
    throw new BrowserMissingError('CHROMIUM does not name a program: set it to the path of Chromium, or unset it.');
  }
  const found = chromiumPaths({ platform: process.platform, env, home, list }).find(isProgram);
  if (found !== undefined) return found;
  throw new BrowserMissingError(
    'The engine needs Chromium: install it ("npx playwright install chromium", or on Debian "apt-get install chromium"), or set CHROMIUM to its path.',
  );
}
