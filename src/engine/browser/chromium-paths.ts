import { posix, win32 } from 'node:path';

/** What is known about a machine before its disk is searched. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** The names in a folder; none when there is no such folder. */
  list(folder: string): readonly string[];
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const WINDOWS_NAMES = ['chromium.exe', 'chrome.exe', 'msedge.exe'];

/** Where Chromium, Chrome or Edge may be installed, best candidate first. */
export function chromiumPaths(machine: Machine): readonly string[] {
  return [...onPath(machine), ...ofPlaywright(machine), ...installed(machine)];
}

function pathOf({ platform }: Machine) {
  return platform === 'win32' ? win32 : posix;
}

function onPath(machine: Machine): string[] {
  const { delimiter, join } = pathOf(machine);
  const folders = (machine.env.PATH ?? machine.env.Path ?? '').split(delimiter).filter(Boolean);
  const names = machine.platform === 'win32' ? WINDOWS_NAMES : NAMES;
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

const PROGRAMS = {
  darwin: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: ['chrome.exe'],
  other: ['chrome'],
} as const;

/** What `npx playwright install chromium` installed, newest revision first. */
function ofPlaywright(machine: Machine): string[] {
  const { join } = pathOf(machine);
  const cache = playwrightCache(machine);
  const { platform } = machine;
  const programs = PROGRAMS[platform === 'darwin' || platform === 'win32' ? platform : 'other'];
  const revisions = machine.list(cache).filter((name) => /^chromium-\d+$/.test(name));
  const newestFirst = [...revisions].sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return newestFirst.flatMap((revision) =>
    machine
      .list(join(cache, revision))
      .filter((name) => name.startsWith('chrome-'))
      .flatMap((folder) => programs.map((program) => join(cache, revision, folder, program))),
  );
}

function playwrightCache(machine: Machine): string {
  const { env, home, platform } = machine;
  const { join } = pathOf(machine);
  const named = env.PLAYWRIGHT_BROWSERS_PATH ?? '';
  if (named === '0') return join('node_modules', 'playwright-core', '.local-browsers');
  if (named !== '') return named;
  if (platform === 'darwin') return join(home, 'Library/Caches/ms-playwright');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'ms-playwright');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'ms-playwright');
}

/** Where the installers of macOS and Windows put Chrome and Edge. */
function installed(machine: Machine): string[] {
  const { env, home, platform } = machine;
  const { join } = pathOf(machine);
  if (platform === 'darwin') {
    const names = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    const folders = ['/Applications', join(home, 'Applications')];
    return names.flatMap((name) => folders.map((folder) => join(folder, `${name}.app/Contents/MacOS/${name}`)));
  }
  if (platform !== 'win32') return [];
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  const programs = [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

/**
 * The one command that installs Chromium.
 *
 * @param system `ID` of /etc/os-release; Debian's own package needs no download from elsewhere
 */
export function installCommand(platform: NodeJS.Platform, system: string | null, isRoot: boolean): string {
  if (system === 'debian') return `${isRoot ? '' : 'sudo '}apt-get install --yes chromium`;
  return platform === 'linux' ? 'npx playwright install --with-deps chromium' : 'npx playwright install chromium';
}
