import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Builder, Capabilities, Key as Keys, type WebDriver } from 'selenium-webdriver';
import { findWebKit, type WebKitPrograms } from '../../../scripts/browsers';
import type { Browser, Driver, Key, Settings } from './driver';

const KEYS: Readonly<Record<Key, string>> = {
  Tab: Keys.TAB,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Space: Keys.SPACE,
  ArrowDown: Keys.ARROW_DOWN,
  ArrowUp: Keys.ARROW_UP,
};

/** Room for every page that is asked for, with what MiniBrowser has around it. It cannot be changed later: that takes a window manager. */
const WINDOW = { width: 520, height: 920 };

/** A display that is on no screen, and its name. */
async function startDisplay(path: string): Promise<{ process: ChildProcess; display: string }> {
  const process = spawn(path, ['-displayfd', '3', '-screen', '0', '1280x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(process.stdio[3] as NodeJS.EventEmitter, 'data');
  return { process, display: `:${String(number).trim()}` };
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

/** MiniBrowser's window is never narrower than its buttons, so the page is in a frame of the size that was asked for. */
async function openFrame(window: WebDriver, { width, height }: Settings, url: string): Promise<void> {
  await window.switchTo().defaultContent();
  await window.get('about:blank');
  await window.executeScript(
    (w: number, h: number, src: string) => {
      document.body.style.margin = '0';
      const frame = document.createElement('iframe');
      frame.style.cssText = `display: block; border: 0; inline-size: ${w}px; block-size: ${h}px`;
      frame.src = src;
      document.body.append(frame);
      return new Promise((resolve) => {
        frame.onload = () => resolve(null);
      });
    },
    width,
    height,
    url,
  );
  await window.switchTo().frame(0);
}

async function launch({ driver, browser, display }: WebKitPrograms): Promise<Driver> {
  const screen = await startDisplay(display);
  const server = await startWebDriver(driver, screen.display);
  let settings: Settings = { width: 480, height: 800, colorScheme: 'light' };
  let window = await openWindow(server.url, browser, settings.colorScheme);
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
    goto: (url) => openFrame(window, settings, url),
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
    async screenshot() {
      // Within a frame it never comes back.
      await window.switchTo().defaultContent();
      const picture = await window.takeScreenshot();
      await window.switchTo().frame(0);
      return Buffer.from(picture, 'base64');
    },
    async stop() {
      await window.quit();
      server.process.kill();
      screen.process.kill();
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
