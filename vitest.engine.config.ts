import { defineConfig } from 'vitest/config';

/** Real applications, installed by `scripts/engine-apps/install.mjs`: `npm run test:engine`. Not part of `npm test`. */
export default defineConfig({
  test: {
    name: 'engine-apps',
    environment: 'node',
    include: ['test/engine/apps/**/*.apps.test.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    // More logins at once than this only wait for each other, on two cores.
    maxConcurrency: 3,
  },
});
