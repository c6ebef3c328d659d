import type { Browser, BrowserContext, chromium } from 'playwright-core';
import { type EgressProxy, startEgressProxy } from '../network/egress-proxy';
import type { HostPolicy } from '../network/host-policy';
import type { StorageState } from '../profiles/storage-state';
import { browserEnvironment } from './browser-environment';
import { BrowserMissingError, chromiumPath } from './find-chromium';
import { guardMemory, MOST_PROCESS_BYTES } from './memory-guard';
import {
  makeTemporaryFolder,
  noteProfile,
  removeTemporaryFolder,
  sweepTemporaryFolders,
  temporaryPlace,
} from './temporary-folder';
import { Windows } from './windows';

export interface PoolOptions {
  /** Shows the browser on this machine's display. */
  readonly headed: boolean;
  /** How long the browser stays open while no login is running, in milliseconds. */
  readonly idleMs: number;
}

/** A login's own browser context, with its own cookies and its own proxy. */
export interface BrowserRoom {
  readonly context: BrowserContext;
  readonly egress: EgressProxy;
  /** Resolves when the browser has exited by itself. */
  readonly crashed: Promise<void>;
  /** Safe to call more than once. */
  close(): Promise<void>;
}

/** The browser makes no requests of its own, only our proxy resolves names, and scripts get half of a page's memory. */
const ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // It would tell Google which fields each form has. There is no option without an address: our proxy refuses this one.
  '--autofill-server-url=http://127.0.0.1:9/',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-breakpad',
  // WebRTC would go past the proxy. Chromium has renamed the option, and ignores the name that it does not know.
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--js-flags=--max-old-space-size=512',
];

async function load(): Promise<typeof chromium> {
  try {
    return (await import('playwright-core')).chromium;
  } catch {
    throw new BrowserMissingError('The engine needs playwright-core: npm install playwright-core');
  }
}

/** One Chromium for all logins, started with the first and stopped some time after the last. Each has its own context. */
export class BrowserPool {
  readonly #options: PoolOptions;
  #browser: Promise<Browser> | null = null;
  #rooms = 0;
  /** Resolves when nothing is left of the last browser. */
  #swept: Promise<void> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** @throws BrowserMissingError when Chromium or playwright-core is not installed; Playwright's error when it does not start. */
  async open(policy: HostPolicy, storageState: StorageState | null): Promise<BrowserRoom> {
    clearTimeout(this.#idle);
    this.#rooms += 1;
    let egress: EgressProxy | undefined;
    try {
      const browser = await this.#launch();
      egress = await startEgressProxy(policy);
      const context = await browser.newContext({
        ...(storageState === null ? {} : { storageState }),
        proxy: { server: `http://127.0.0.1:${egress.port}`, bypass: '<-loopback>' },
        viewport: { width: 1280, height: 900 },
        acceptDownloads: false,
        serviceWorkers: 'block',
        permissions: [],
      });
      await (await Windows.of(browser)).keep(context);
      const crashed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
      let closing: Promise<void> | undefined;
      const close = () => {
        closing ??= this.#leave(context, egress);
        return closing;
      };
      return { context, egress, crashed, close };
    } catch (error) {
      await this.#leave(undefined, egress);
      throw error;
    }
  }

  #launch(): Promise<Browser> {
    this.#browser ??= (async () => {
      const chromium = await load();
      const executablePath = chromiumPath();
      await sweepTemporaryFolders();
      const folder = await makeTemporaryFolder();
      const options = {
        executablePath,
        headless: !this.#options.headed,
        // The browser itself blocks popups that no press asked for.
        ignoreDefaultArgs: ['--disable-popup-blocking'],
        args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...ARGS],
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
        // A browser that is killed leaves its temporary files.
        env: { ...browserEnvironment(process.env), ...temporaryPlace(folder) },
        artifactsDir: folder,
      };
      const browser = await chromium.launch(options).catch(async (error: unknown) => {
        await removeTemporaryFolder(folder);
        throw error;
      });
      browser.once('disconnected', () => {
        this.#browser = null;
        this.#swept = removeTemporaryFolder(folder);
      });
      await guardMemory(browser, MOST_PROCESS_BYTES);
      const session = await browser.newBrowserCDPSession();
      // Nobody waits for it: the browser may look at the graphics card first.
      session
        .send('SystemInfo.getInfo')
        .then(({ commandLine }) => noteProfile(folder, commandLine))
        .catch(() => {});
      return browser;
    })();
    this.#browser.catch(() => {
      this.#browser = null;
    });
    return this.#browser;
  }

  async #leave(context: BrowserContext | undefined, egress: EgressProxy | undefined): Promise<void> {
    await context?.close().catch(() => {});
    await egress?.close();
    this.#rooms -= 1;
    if (this.#rooms > 0) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.close(), this.#options.idleMs);
    this.#idle.unref();
  }

  /** Stops the browser and every login in it. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const browser = await this.#browser?.catch(() => null);
    this.#browser = null;
    await browser?.close().catch(() => {});
    await this.#swept;
  }
}
