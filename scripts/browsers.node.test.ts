import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findFirefox, findWebKit, installBrowsers, requireBrowser } from './browsers';

let PATH: string;

beforeEach(() => {
  PATH = mkdtempSync(join(tmpdir(), 'browsers-'));
});

afterEach(() => {
  rmSync(PATH, { recursive: true });
  vi.restoreAllMocks();
});

function program(name: string): string {
  const path = join(PATH, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

describe('where the browsers are', () => {
  it('prefers the Firefox that is supported longest', () => {
    program('firefox');
    const esr = program('firefox-esr');
    expect(findFirefox({ PATH })).toBe(esr);
  });

  it('takes WebKit only with its driver, its browser and a display', () => {
    const browser = program('elsewhere/MiniBrowser');
    const env = { PATH, MINIBROWSER: browser };
    const driver = program('WebKitWebDriver');
    expect(findWebKit(env)).toBeUndefined();
    const display = program('Xvfb');
    expect(findWebKit(env)).toEqual({ driver, browser, display });
    expect(findWebKit({ PATH, MINIBROWSER: join(PATH, 'gone') })).toBeUndefined();
  });
});

describe('installBrowsers', () => {
  it('installs what is missing, and only that, in one go', () => {
    program('chromium');
    const install = vi.fn();
    installBrowsers({ PATH }, install);
    expect(install.mock.calls).toEqual([
      ['Not every browser', ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-liberation']],
    ]);
  });

  it('installs nothing where all of them are', () => {
    for (const name of ['chromium', 'firefox', 'WebKitWebDriver', 'Xvfb']) program(name);
    const install = vi.fn();
    installBrowsers({ PATH, MINIBROWSER: program('MiniBrowser') }, install);
    expect(install).not.toHaveBeenCalled();
  });
});

describe('a browser that is missing', () => {
  it('fails in CI, with what to install', () => {
    expect(() => requireBrowser('Firefox', undefined, 'firefox-esr', { CI: 'true' })).toThrow(
      'Firefox is not here: install it (on Debian, "apt-get install firefox-esr"). In CI every browser has to be tested.',
    );
  });

  it.each([undefined, '', 'false'])('is left out elsewhere, and that is said aloud (CI=%s)', (CI) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(requireBrowser('Firefox', undefined, 'firefox-esr', { CI })).toBeUndefined();
    expect(said.mock.calls.join()).toContain('NOTHING WAS TESTED IN FIREFOX');
  });

  it('is no matter where it is there', () => {
    expect(requireBrowser('Firefox', '/usr/bin/firefox', 'firefox-esr', { CI: 'true' })).toBe('/usr/bin/firefox');
  });
});
