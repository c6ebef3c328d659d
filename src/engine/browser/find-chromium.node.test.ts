import { expect, it } from 'vitest';
import { BrowserMissingError, chromiumPath } from './find-chromium';

it('CHROMIUM names it', () => {
  expect(chromiumPath({ CHROMIUM: process.execPath })).toBe(process.execPath);
});

it('CHROMIUM that names no program is an error, and nothing takes its place', () => {
  expect(() => chromiumPath({ ...process.env, CHROMIUM: '/nowhere' })).toThrow(BrowserMissingError);
});

it.skipIf(process.platform !== 'linux')('where there is none, what to install is said', () => {
  expect(() => chromiumPath({ PATH: '/nowhere' }, '/nowhere')).toThrow(/install/);
});
