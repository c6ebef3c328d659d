import { defineConfig } from 'vitest/config';

/** The products in `examples/`, installed from npm and the packed package: `npm run test:examples`. Not part of `npm test`. */
export default defineConfig({
  test: {
    name: 'examples',
    environment: 'node',
    include: ['test/examples/**/*.examples.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    fileParallelism: false,
  },
});
