import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chromiumLaunchOptions, findChromium, requireChromium } from './chromium';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chromium-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

function program(path: string, mode = 0o755): string {
  const full = join(folder, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, '');
  chmodSync(full, mode);
  return full;
}

describe('findChromium', () => {
  it('takes CHROMIUM before anything on the path', () => {
    const named = program('mine/browser');
    program('bin/chromium');
    expect(findChromium({ CHROMIUM: named, PATH: join(folder, 'bin') })).toBe(named);
  });

  it('says so when CHROMIUM names no program, rather than taking another', () => {
    program('bin/chromium');
    expect(() => findChromium({ CHROMIUM: join(folder, 'gone'), PATH: join(folder, 'bin') })).toThrow(
      /CHROMIUM is .*gone/,
    );
    expect(() => findChromium({ CHROMIUM: folder, PATH: '' })).toThrow(/which is no program/);
  });

  it('treats an empty CHROMIUM as none', () => {
    const found = program('bin/chromium');
    expect(findChromium({ CHROMIUM: '', PATH: join(folder, 'bin') })).toBe(found);
  });

  it('prefers chromium to Chrome, wherever on the path they are', () => {
    program('first/google-chrome');
    const found = program('second/chromium');
    expect(findChromium({ PATH: ['', join(folder, 'first'), join(folder, 'second')].join(delimiter) })).toBe(found);
  });

  it.each(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'])('knows %s', (name) => {
    const found = program(`bin/${name}`);
    expect(findChromium({ PATH: join(folder, 'bin') })).toBe(found);
  });

  it('finds the one that Playwright keeps', () => {
    const found = program('.cache/ms-playwright/chromium-1/chrome-linux/chrome');
    expect(findChromium({ PATH: '' }, folder)).toBe(found);
  });

  it('passes over what cannot be run', () => {
    program('bin/chromium', 0o644);
    mkdirSync(join(folder, 'bin/chrome'));
    expect(findChromium({ PATH: join(folder, 'bin') }, folder)).toBeUndefined();
    expect(findChromium({}, folder)).toBeUndefined();
  });
});

describe('requireChromium', () => {
  it('installs nothing when there is one', () => {
    const install = vi.fn();
    const found = program('bin/chromium');
    expect(requireChromium({ PATH: join(folder, 'bin') }, install)).toBe(found);
    expect(install).not.toHaveBeenCalled();
  });

  it('takes what the installation brought', () => {
    const install = () => void program('bin/chromium');
    expect(requireChromium({ PATH: join(folder, 'bin') }, install)).toBe(join(folder, 'bin/chromium'));
  });

  it('says in one sentence which command installs it', () => {
    expect(() => requireChromium({ PATH: folder }, () => {}, folder)).toThrow(
      /^This needs Chromium, and there is none\. Install it with "[^"]+ chromium", or set CHROMIUM to its path\.$/,
    );
  });
});

describe('chromiumLaunchOptions', () => {
  it('looks for Chromium only once its path is asked for', () => {
    vi.stubEnv('CHROMIUM', join(folder, 'later'));
    const options = chromiumLaunchOptions();
    const found = program('later');
    expect(options.executablePath).toBe(found);
  });

  it('lets the browser reach this machine only', () => {
    expect(chromiumLaunchOptions().args).toContain(
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    );
  });
});
