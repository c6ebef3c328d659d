import { defineConfig } from 'vitest/config';

/**
 * The same passes in Chromium, Firefox and WebKit, side by side, and every screen in each of them: `npm run test:browsers`. Not part of
 * `npm test`; the passes alone are `npm run test:passes`.
 */
export default defineConfig({
  test: {
    name: 'browsers',
    environment: 'node',
    include: ['test/browsers/*.{passes,screens}.test.ts'],
    globalSetup: ['test/browsers/global-setup.ts'],
    // What hangs is found; a machine that has other work to do is no failure.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 3,
  },
});
