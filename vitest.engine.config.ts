import { defineConfig } from 'vitest/config';

/**
 * Real applications, installed by `scripts/engine-apps/install.mjs`, and what of the engine `npm test` has no time for: windows, limits,
 * handing over, languages. `npm run test:engine`, in a job of CI's own.
 */
export default defineConfig({
  test: {
    name: 'engine-apps',
    environment: 'node',
    include: ['test/engine/apps/**/*.apps.test.ts', 'test/engine/**/*.engine.test.ts'],
    expect: { poll: { timeout: 20_000 } },
    // What hangs is found; a machine that has other work to do is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    // More logins at once than this only wait for each other, on two cores.
    maxConcurrency: 3,
  },
});
