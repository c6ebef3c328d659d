import { defineConfig } from 'vitest/config';

/** Real applications, installed by `scripts/engine-apps/install.mjs`: `npm run test:engine`. Not part of `npm test`. */
export default defineConfig({
  test: {
    name: 'engine-apps',
    environment: 'node',
    include: ['test/engine/apps/**/*.apps.test.ts'],
    // What hangs is found; a machine that has other work to do is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    // More logins at once than this only wait for each other, on two cores.
    maxConcurrency: 3,
  },
});
