import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packPackage, run } from '../package/pack';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'managed-auth-flow-msw-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  // Without peers: the kit needs no React.
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', '--legacy-peer-deps'];
  run('npm', ['install', ...options, packPackage(folder), 'msw@2'], folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the testing kit answers what MSW catches, event stream included', () => {
  copyFileSync('test/examples/msw.mjs', join(folder, 'msw.mjs'));
  expect(JSON.parse(run(process.execPath, ['msw.mjs'], folder))).toEqual({
    statuses: [200, 202],
    first: 'event: managed_auth_state',
    step: 'AWAITING_INPUT',
    submissions: [{ fields: { username: 'user_good', password: 'pass_good' } }],
  });
});
