import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './scripts/chromium.ts';
import { lowestAlias } from './scripts/lowest-alias.ts';
import { react18Alias } from './scripts/react18-alias.ts';

/** Knows no page, so its tests need none. */
const PURE = ['src/{flow,protocol}/**/*.test.ts'];

/**
 * The kind of a test is in its file name:
 * `x.test.ts(x)` unit (jsdom; flow and protocol in Node), run on React 19 and 18, and on the lowest dependencies where it uses
 * them; `x.node.test.ts` server side; `x.browser.test.tsx` inside
 * Chromium; `x.e2e.test.ts` drives Chromium from outside; `x.package.test.ts` reads what is shipped.
 */
export default defineConfig({
  plugins: [react()],
  test: {
    // What hangs is found; a machine that has other work to do is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['src/**/*.test.{ts,tsx}', 'test/{unit,compat}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.{node,browser,e2e,package}.test.*', ...PURE],
          setupFiles: ['test/setup-unit.ts'],
          env: { EXPECTED_REACT: '19' },
        },
      },
      {
        extends: true,
        resolve: { alias: react18Alias, mainFields: ['module', 'main'] },
        test: {
          name: 'unit-react18',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx', 'test/unit/**/*.test.tsx'],
          exclude: ['**/*.{node,browser,e2e,package}.test.*'],
          setupFiles: ['test/setup-unit.ts'],
          env: { EXPECTED_REACT: '18' },
          server: { deps: { inline: true } },
        },
      },
      {
        extends: true,
        resolve: { alias: lowestAlias, mainFields: ['module', 'main'] },
        test: {
          name: 'unit-lowest',
          environment: 'jsdom',
          include: ['src/{client,session}/**/*.test.{ts,tsx}', 'test/compat/**/*.test.ts'],
          exclude: ['**/*.{node,browser,e2e,package}.test.*'],
          setupFiles: ['test/setup-unit.ts'],
          env: { EXPECTED_REACT: '19', EXPECTED_DEPENDENCIES: 'lowest' },
          server: { deps: { inline: true } },
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{src,test,scripts}/**/*.node.test.ts', ...PURE],
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: ['react', 'react-dom', 'react-dom/client', 'react/jsx-dev-runtime', 'vitest-browser-react'],
        },
        test: {
          name: 'browser',
          include: ['{src,test}/**/*.browser.test.{ts,tsx}'],
          setupFiles: ['test/setup-browser.ts'],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: chromiumLaunchOptions() }),
            instances: [{ browser: 'chromium' }],
            screenshotFailures: false,
          },
        },
      },
      {
        // Not `extends`: Storybook brings its own plugins. What the others take from above is said again.
        plugins: [storybookTest({ configDir: '.storybook', initialGlobals: { motion: 'reduced' } })],
        test: {
          name: 'storybook',
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: chromiumLaunchOptions() }),
            instances: [{ browser: 'chromium' }],
            screenshotFailures: false,
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/{e2e,engine}/**/*.e2e.test.ts'],
          hookTimeout: 120_000,
          // Most of their time is waiting for a site's pace. They come last, two at a time, so that no browser starves another.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          environment: 'node',
          include: ['test/package/**/*.package.test.ts'],
          globalSetup: ['test/package/global-setup.ts'],
        },
      },
    ],
  },
});
