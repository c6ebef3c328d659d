import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright-core';
import { build, runnerImport } from 'vite';

// Importing a module has Vite set it to `development` where it is not set, and the page would get React's development build.
process.env.NODE_ENV = 'production';

/** Imports a module of TypeScript. */
export async function load(path) {
  const { module } = await runnerImport(fileURLToPath(new URL(path, import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

let files;

/** The page as a host deploys it: React's production build, minified, a chunk for each lazy part. Built once. */
function pageFiles() {
  files ??= buildPage();
  return files;
}

async function buildPage() {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('page', import.meta.url)),
    mode: 'production',
    logLevel: 'error',
    plugins: [react()],
    build: { write: false, modulePreload: { polyfill: false } },
  });
  const outputs = [built].flat().flatMap(({ output }) => output);
  if (outputs.some(({ code }) => code?.includes('jsxDEV'))) throw new Error('The page has React’s development build.');
  return new Map(outputs.map(({ fileName, code, source }) => [`/${fileName}`, code ?? Buffer.from(source).toString()]));
}

/** Counts what React commits, and the timers that are set; in place before the page's own code. */
function countersOfPage() {
  const counters = { commits: 0, mutations: 0, timers: new Set() };
  window.counters = counters;
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    onCommitFiberRoot: () => {
      counters.commits += 1;
    },
    onCommitFiberUnmount() {},
    onPostCommitFiberRoot() {},
    checkDCE() {},
  };
  new MutationObserver((records) => {
    counters.mutations += records.length;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const [set, clear] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
  ]) {
    const [setTimer, clearTimer] = [window[set].bind(window), window[clear].bind(window)];
    window[set] = (run, ms, ...values) => {
      const id = setTimer(
        (...given) => {
          if (set === 'setTimeout') counters.timers.delete(id);
          run(...given);
        },
        ms,
        ...values,
      );
      counters.timers.add(id);
      return id;
    };
    window[clear] = (id) => {
      counters.timers.delete(id);
      clearTimer(id);
    };
  }
}

/**
 * Starts the host's server and Chromium, hands both to `measure`, and stops them.
 *
 * @param flags of V8.
 * @param heartbeatMs between the heartbeats of a stream; default the sandbox's.
 */
export async function withHost(measure, { flags = [], heartbeatMs } = {}) {
  const [{ BenchHost }, { chromiumLaunchOptions }] = await Promise.all([
    load('host.ts'),
    load('../../scripts/chromium.ts'),
  ]);
  const host = new BenchHost(await pageFiles(), heartbeatMs);
  const options = chromiumLaunchOptions();
  if (flags.length > 0) options.args = [...(options.args ?? []), `--js-flags=${flags.join(' ')}`];
  const browser = await chromium.launch(options);
  try {
    const url = await host.listen();
    /** A page that has loaded and shows nothing yet, with `window.counters` unless something is timed. */
    const open = async ({ prepare = async () => {}, isTimed = false } = {}) => {
      const page = await browser.newPage();
      if (!isTimed) await page.addInitScript(countersOfPage);
      await prepare(page);
      await page.goto(url);
      await page.waitForFunction(() => window.bench !== undefined);
      return page;
    };
    await measure({ host, open });
  } finally {
    await browser.close();
    host.close();
  }
}
