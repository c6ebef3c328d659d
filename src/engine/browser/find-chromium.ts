import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** No browser, or no playwright-core, to sign in with. `message` says what to install. */
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

/**
 * Where Chromium is: `CHROMIUM` if it is set, else the usual names on the path.
 *
 * @throws BrowserMissingError when it is not there.
 */
export function chromiumPath(env: { readonly CHROMIUM?: string; readonly PATH?: string } = process.env): string {
  const { CHROMIUM = '', PATH = '' } = env;
  if (CHROMIUM !== '') {
    if (isProgram(CHROMIUM)) return CHROMIUM;
    throw new BrowserMissingError('CHROMIUM does not name a program: set it to the path of Chromium, or unset it.');
  }
  const folders = PATH.split(delimiter).filter(Boolean);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
  if (found !== undefined) return found;
  throw new BrowserMissingError(
    'The engine needs Chromium: install it (on Debian, "apt-get install chromium") or set CHROMIUM to its path.',
  );
}
