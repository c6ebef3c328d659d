import { describe, expect, it } from 'vitest';
import { chromiumPaths, installCommand, type Machine } from './chromium-paths';

function machine(
  platform: NodeJS.Platform,
  more: Partial<Machine> & { folders?: Record<string, string[]> } = {},
): Machine {
  const { folders = {}, ...rest } = more;
  const home = platform === 'win32' ? 'C:\\Users\\ada' : '/home/ada';
  return { platform, env: {}, home, list: (folder) => folders[folder] ?? [], ...rest };
}

describe('chromiumPaths', () => {
  it.each<[string, Machine, string[]]>([
    ['nothing on a Linux of which nothing is known', machine('linux'), []],
    [
      'names on the path, Chromium before Chrome in whatever folder',
      machine('linux', { env: { PATH: '/a::/b' } }),
      [
        '/a/chromium',
        '/b/chromium',
        '/a/chromium-browser',
        '/b/chromium-browser',
        '/a/google-chrome-stable',
        '/b/google-chrome-stable',
        '/a/google-chrome',
        '/b/google-chrome',
        '/a/chrome',
        '/b/chrome',
      ],
    ],
    [
      'Playwright’s newest on Linux, by number',
      machine('linux', {
        folders: {
          '/home/ada/.cache/ms-playwright': [
            'chromium-999',
            'chromium-1200',
            'chromium_headless_shell-1200',
            'ffmpeg-1',
          ],
          '/home/ada/.cache/ms-playwright/chromium-1200': ['chrome-linux64', 'INSTALLATION_COMPLETE'],
          '/home/ada/.cache/ms-playwright/chromium-999': ['chrome-linux'],
        },
      }),
      [
        '/home/ada/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome',
        '/home/ada/.cache/ms-playwright/chromium-999/chrome-linux/chrome',
      ],
    ],
    [
      'Playwright’s in another cache',
      machine('linux', {
        env: { XDG_CACHE_HOME: '/cache' },
        folders: { '/cache/ms-playwright': ['chromium-1'], '/cache/ms-playwright/chromium-1': ['chrome-linux'] },
      }),
      ['/cache/ms-playwright/chromium-1/chrome-linux/chrome'],
    ],
    [
      'Playwright’s where it was told to keep them',
      machine('linux', {
        env: { PLAYWRIGHT_BROWSERS_PATH: '/browsers' },
        folders: { '/browsers': ['chromium-1'], '/browsers/chromium-1': ['chrome-linux'] },
      }),
      ['/browsers/chromium-1/chrome-linux/chrome'],
    ],
    [
      'Playwright’s beside its package',
      machine('linux', {
        env: { PLAYWRIGHT_BROWSERS_PATH: '0' },
        folders: {
          'node_modules/playwright-core/.local-browsers': ['chromium-1'],
          'node_modules/playwright-core/.local-browsers/chromium-1': ['chrome-linux'],
        },
      }),
      ['node_modules/playwright-core/.local-browsers/chromium-1/chrome-linux/chrome'],
    ],
    [
      'Playwright’s and the applications on macOS',
      machine('darwin', {
        home: '/Users/ada',
        folders: {
          '/Users/ada/Library/Caches/ms-playwright': ['chromium-1'],
          '/Users/ada/Library/Caches/ms-playwright/chromium-1': ['chrome-mac-arm64'],
        },
      }),
      [
        '/Users/ada/Library/Caches/ms-playwright/chromium-1/chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
        '/Users/ada/Library/Caches/ms-playwright/chromium-1/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        '/Users/ada/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
    ],
    [
      'Playwright’s and the programs on Windows',
      machine('win32', {
        env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Local' },
        folders: {
          'C:\\Local\\ms-playwright': ['chromium-1'],
          'C:\\Local\\ms-playwright\\chromium-1': ['chrome-win64'],
        },
      }),
      [
        'C:\\Local\\ms-playwright\\chromium-1\\chrome-win64\\chrome.exe',
        'C:\\Program Files\\Chromium\\Application\\chrome.exe',
        'C:\\Local\\Chromium\\Application\\chrome.exe',
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Local\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
        'C:\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
    ],
    [
      'names on the path of Windows',
      machine('win32', { env: { Path: 'D:\\tools' } }),
      ['D:\\tools\\chromium.exe', 'D:\\tools\\chrome.exe', 'D:\\tools\\msedge.exe'],
    ],
  ])('%s', (_, given, expected) => {
    expect(chromiumPaths(given)).toEqual(expected);
  });
});

describe('installCommand', () => {
  it.each([
    ['linux', 'debian', true, 'apt-get install --yes chromium'],
    ['linux', 'debian', false, 'sudo apt-get install --yes chromium'],
    ['linux', 'ubuntu', false, 'npx playwright install --with-deps chromium'],
    ['linux', null, false, 'npx playwright install --with-deps chromium'],
    ['darwin', null, false, 'npx playwright install chromium'],
    ['win32', null, false, 'npx playwright install chromium'],
  ] as const)('on %s (%s), root: %s: %s', (platform, system, isRoot, command) => {
    expect(installCommand(platform, system, isRoot)).toBe(command);
  });
});
