import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities, Key as Keys, type WebDriver } from 'selenium-webdriver';
import { findWebKit, type WebKitPrograms } from '../../../scripts/browsers';
import type { Browser, Driver, Key, Settings } from './driver';
import { pictureOf } from './framebuffer';

const KEYS: Readonly<Record<Key, string>> = {
  Tab: Keys.TAB,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Space: Keys.SPACE,
  ArrowDown: Keys.ARROW_DOWN,
  ArrowUp: Keys.ARROW_UP,
  Home: Keys.HOME,
  End: Keys.END,
};

/** Room for every page that is asked for, with what MiniBrowser has around it. It cannot be changed later: that takes a window manager. */
const WINDOW = { width: 520, height: 1120 };

/** A display that is on no screen. */
interface Display {
  readonly name: string;
  /** What is drawn on it, as a file. */
  readonly screen: string;
  stop(): void;
}

async function startDisplay(path: string): Promise<Display> {
  const folder = mkdtempSync(join(tmpdir(), 'display-'));
  const args = ['-displayfd', '3', '-screen', '0', '1280x1400x24', '-fbdir', folder, '-nolisten', 'tcp'];
  const process = spawn(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(process.stdio[3] as NodeJS.EventEmitter, 'data');
  return {
    name: `:${String(number).trim()}`,
    screen: join(folder, 'Xvfb_screen0'),
    stop() {
      process.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function startWebDriver(path: string, display: string): Promise<{ process: ChildProcess; url: string }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(path, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      // Unicode numbers, which GTK itself knows how to compose, whatever input method this machine has.
      GTK_IM_MODULE: 'gtk-im-context-simple',
      // There is no graphics card, and as root in a container its sandbox cannot be set up.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${path} ended with ${child.exitCode}.`);
    const isUp = await fetch(`${url}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return { process: child, url };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function openWindow(server: string, binary: string, colorScheme: Settings['colorScheme']): Promise<WebDriver> {
  const capabilities = new Capabilities();
  capabilities.set('browserName', 'MiniBrowser');
  const args = [
    '--automation',
    `--geometry=${WINDOW.width}x${WINDOW.height}`,
    ...(colorScheme === 'dark' ? ['--dark-mode'] : []),
  ];
  capabilities.set('webkitgtk:browserOptions', { binary, args });
  return new Builder().usingServer(server).withCapabilities(capabilities).build();
}

/**
 * MiniBrowser's window is never narrower than its buttons, so the page is in a frame of the size that was asked for. Gives how high
 * what is above the frame is.
 */
async function openFrame(window: WebDriver, { width, height }: Settings, url: string): Promise<number> {
  await window.switchTo().defaultContent();
  await window.get('about:blank');
  const above = await window.executeScript<number>(
    (w: number, h: number, src: string) => {
      document.body.style.margin = '0';
      const frame = document.createElement('iframe');
      frame.style.cssText = `display: block; border: 0; inline-size: ${w}px; block-size: ${h}px`;
      frame.src = src;
      document.body.append(frame);
      return new Promise((resolve) => {
        frame.onload = () => resolve(outerHeight - innerHeight);
      });
    },
    width,
    height,
    url,
  );
  await window.switchTo().frame(0);
  return above;
}

async function launch({ driver, browser, display }: WebKitPrograms): Promise<Driver> {
  const screen = await startDisplay(display);
  const server = await startWebDriver(driver, screen.name);
  let settings: Settings = { width: 480, height: 800, colorScheme: 'light' };
  let window = await openWindow(server.url, browser, settings.colorScheme);
  let top = 0;
  const keys = (...all: string[]) =>
    window
      .actions()
      .sendKeys(...all)
      .perform();
  return {
    async prepare(next) {
      if (next.colorScheme !== settings.colorScheme) {
        await window.quit();
        window = await openWindow(server.url, browser, next.colorScheme);
      }
      settings = next;
    },
    async goto(url) {
      top = await openFrame(window, settings, url);
    },
    evaluate: (run, ...args) => window.executeScript(run as never, ...args),
    async hover(x, y) {
      await window
        .actions()
        .move({ x: Math.round(x), y: Math.round(y) })
        .perform();
    },
    click: (x, y) =>
      window
        .actions()
        .move({ x: Math.round(x), y: Math.round(y) })
        .click()
        .perform(),
    async tap(x, y) {
      const place = { x: Math.round(x), y: Math.round(y) };
      const steps = [
        { type: 'pointerMove', duration: 0, ...place },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions: steps };
      const id = (await window.getSession()).getId();
      const { ok, status } = await fetch(`${server.url}/session/${id}/actions`, {
        method: 'POST',
        body: JSON.stringify({ actions: [finger] }),
      });
      if (!ok) throw new Error(`The tap was answered with ${status}.`);
    },
    async press(key, modifier) {
      if (modifier === undefined) return keys(KEYS[key]);
      await window.actions().keyDown(Keys.SHIFT).sendKeys(KEYS[key]).keyUp(Keys.SHIFT).perform();
    },
    type: (text) => keys(text),
    async compose(character) {
      const number = character.codePointAt(0)?.toString(16) ?? '';
      const { CONTROL, SHIFT, ENTER } = Keys;
      const start = window.actions().keyDown(CONTROL).keyDown(SHIFT).sendKeys('u').keyUp(SHIFT).keyUp(CONTROL);
      await start.sendKeys(...number, ENTER).perform();
    },
    // The driver's own pictures sometimes never come.
    async screenshot() {
      await window.executeScript(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      return pictureOf(screen.screen, { left: 0, top, width: settings.width, height: settings.height });
    },
    async stop() {
      await window.quit();
      server.process.kill();
      screen.stop();
    },
  };
}

export const webkit: Browser = {
  name: 'WebKit',
  packages: 'webkit2gtk-driver xvfb',
  find() {
    const programs = findWebKit();
    return programs === undefined ? undefined : () => launch(programs);
  },
};
