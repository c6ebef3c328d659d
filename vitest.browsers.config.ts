import { defineConfig } from 'vitest/config';

/** The same passes in Chromium, Firefox and WebKit, side by side: `npm run test:browsers`. Not part of `npm test`. */
export default defineConfig({
  test: {
    name: 'browsers',
    environment: 'node',
    include: ['test/browsers/*.passes.test.ts'],
    globalSetup: ['test/browsers/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 3,
  },
});
