import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { findProgram, installOnDebian, isExecutable } from './programs.ts';

/** What `npm run test:browsers` drives besides Chromium, and where it looks for it. */
export type BrowserEnvironment = {
  readonly PATH?: string | undefined;
  /** Set by every CI service: there, a missing browser is a failure. */
  readonly CI?: string | undefined;
  /** The path of MiniBrowser, WebKitGTK's own browser, where it is in none of the usual folders. */
  readonly MINIBROWSER?: string | undefined;
};

export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  /** The display without a screen that WebKitGTK draws on. */
  readonly display: string;
}

/** WebKitGTK on GTK 3, on GTK 4, and on libsoup 2. */
const WEBKIT_FOLDERS = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];

/** Distributions keep MiniBrowser on nobody's path. */
function miniBrowsers(): string[] {
  if (!existsSync('/usr/lib')) return [];
  const libraries = readdirSync('/usr/lib', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.endsWith('-linux-gnu'))
    .map((entry) => join('/usr/lib', entry.name));
  return ['/usr/libexec', '/usr/lib', '/usr/lib64', ...libraries].flatMap((folder) =>
    WEBKIT_FOLDERS.map((name) => join(folder, name, 'MiniBrowser')),
  );
}

export function findFirefox({ PATH = '' }: BrowserEnvironment = process.env): string | undefined {
  return findProgram(['firefox-esr', 'firefox'], PATH);
}

export function findWebKit(
  { PATH = '', MINIBROWSER = '' }: BrowserEnvironment = process.env,
): WebKitPrograms | undefined {
  const driver = findProgram(['WebKitWebDriver'], PATH);
  const display = findProgram(['Xvfb'], PATH);
  if (driver === undefined || display === undefined) return undefined;
  const browser = MINIBROWSER === '' ? miniBrowsers().find(isExecutable) : MINIBROWSER;
  return browser === undefined || !isExecutable(browser) ? undefined : { driver, browser, display };
}

/** Installs what is missing in one go. Called once, before the first test. */
export function installBrowsers(env: BrowserEnvironment = process.env, install = installOnDebian): void {
  const missing = [
    ...(findChromium(env) === undefined ? ['chromium'] : []),
    ...(findFirefox(env) === undefined ? ['firefox-esr'] : []),
    ...(findWebKit(env) === undefined ? ['webkit2gtk-driver', 'xvfb'] : []),
  ];
  if (missing.length > 0) install('Not every browser', [...missing, 'fonts-liberation']);
}

/**
 * What a browser is run with, or undefined where it may be missing, which is then said on stderr.
 *
 * @param packages Debian's names of what is needed.
 * @throws Error in CI, where nothing may be left out unseen.
 */
export function requireBrowser<Programs>(
  name: string,
  programs: Programs | undefined,
  packages: string,
  { CI = '' }: BrowserEnvironment = process.env,
): Programs | undefined {
  if (programs !== undefined) return programs;
  const problem = `${name} is not here: install it (on Debian, "apt-get install ${packages}").`;
  if (CI !== '' && CI !== 'false') throw new Error(`${problem} In CI every browser has to be tested.`);
  console.error(`\n!!! ${problem}\n!!! NOTHING WAS TESTED IN ${name.toUpperCase()}.\n`);
  return undefined;
}
