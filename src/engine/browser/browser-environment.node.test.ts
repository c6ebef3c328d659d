import { expect, it } from 'vitest';
import { browserEnvironment } from './browser-environment';

it('a browser gets what it needs of the environment, and none of its secrets', () => {
  const needed = {
    PATH: '/usr/bin',
    HOME: '/home/ada',
    DISPLAY: ':0',
    LC_ALL: 'C.UTF-8',
    XDG_RUNTIME_DIR: '/run/user/1000',
    SystemRoot: 'C:\\Windows',
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
  };
  const secrets = {
    MANAGED_AUTH_ENGINE_KEY: 'k',
    MANAGED_AUTH_PROFILE_KEY: 'k',
    KERNEL_API_KEY: 'k',
    DATABASE_URL: 'postgres://ada:secret@db/app',
    AWS_SECRET_ACCESS_KEY: 'k',
    NODE_OPTIONS: '--inspect',
    LD_PRELOAD: '/tmp/x.so',
    HOMEBREW_GITHUB_API_TOKEN: 'k',
  };
  expect(browserEnvironment({ ...needed, ...secrets, TZ: undefined })).toEqual(needed);
});
