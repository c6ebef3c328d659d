import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';

const execute = promisify(execFile);
const FILES = 'test/package/jest';

/** What a host has installed for its tests. */
const INSTALLED = [
  '@testing-library/dom',
  '@testing-library/react',
  '@testing-library/user-event',
  'jest-environment-jsdom',
];

it('the testing kit works in Jest, with real timers and with fake ones', async () => {
  const host = inject('host');
  cpSync(FILES, host, { recursive: true });
  for (const name of INSTALLED) {
    const target = join(host, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    if (!existsSync(target)) symlinkSync(resolve('node_modules', name), target, 'junction');
  }
  const jest = resolve('node_modules/jest/bin/jest.js');
  const args = [
    '--experimental-vm-modules',
    '--no-warnings',
    jest,
    '--json',
    '--rootDir',
    host,
    '--config',
    join(host, 'jest.config.mjs'),
  ];
  const { stdout } = await execute(process.execPath, args, { cwd: host, env: { ...process.env, NODE_ENV: 'test' } });
  expect(JSON.parse(stdout)).toMatchObject({ numPassedTests: 2, numFailedTests: 0 });
});

it.each(['jest.config.mjs', 'jest-environment.mjs'])('the guide shows %s as it is', (file) => {
  expect(readFileSync('docs/testing.md', 'utf8')).toContain(readFileSync(`${FILES}/${file}`, 'utf8').trim());
});
