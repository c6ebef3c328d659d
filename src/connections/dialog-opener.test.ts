import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LazyModule } from '../lazy/lazy-module';
import { createDialogOpener, type DialogOpener } from './dialog-opener';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function focusOn(name: string): HTMLElement {
  const element = document.body.appendChild(document.createElement(name));
  element.focus();
  expect(document.activeElement).toBe(element);
  return element;
}

/** Code that loads when it is let, and buttons on the page that open its dialog. */
function page(buttons = 1) {
  let settle = { arrive: (_module: string) => {}, fail: () => {} };
  const load = vi.fn(
    () =>
      new Promise<string>((resolve, reject) => {
        settle = { arrive: resolve, fail: () => reject(new TypeError('Failed to fetch')) };
      }),
  );
  const code = new LazyModule(load);
  const openers = Array.from({ length: buttons }, () => createDialogOpener<string>(code));
  const leave = openers.map((opener) => opener.subscribe(() => {}));
  const [first] = openers as [DialogOpener<string>];
  return {
    load,
    openers,
    opener: first,
    leave: () => {
      for (const each of leave) each();
    },
    kinds: () => openers.map((each) => each.getState().kind),
    arrive: async () => {
      settle.arrive('dialog');
      await pass(0);
    },
    /** The next attempts fail, until people are told. */
    failOften: async () => {
      for (let failures = 0; first.getState().kind === 'waiting' && failures < 10; failures += 1) {
        settle.fail();
        await pass(0);
        if (first.getState().kind === 'waiting') await pass(2_000);
      }
    },
  };
}

describe('a press', () => {
  test('opens the dialog when its code is here, once', async () => {
    const { opener, load, arrive } = page();
    opener.press('a');
    opener.press('b');
    expect(opener.getState()).toEqual({ kind: 'waiting', target: 'a' });
    await arrive();
    expect(opener.getState()).toEqual({ kind: 'open', target: 'a' });
    expect(load).toHaveBeenCalledOnce();
    opener.close();
    opener.press('c');
    expect(opener.getState()).toEqual({ kind: 'open', target: 'c' });
  });

  test('of which the focus stays on the button, or is nowhere any more, still waits', async () => {
    const { opener, arrive } = page();
    focusOn('button').remove();
    const button = focusOn('button');
    opener.press('a');
    button.remove();
    await arrive();
    expect(opener.getState().kind).toBe('open');
  });

  test('opens nothing once the person is elsewhere: they are there already when the code comes', async () => {
    const { opener, kinds, arrive } = page();
    focusOn('button');
    opener.press('a');
    focusOn('input');
    expect(kinds()).toEqual(['closed']);
    await arrive();
    expect(kinds()).toEqual(['closed']);
  });

  test('opens nothing for who is in a frame, which tells nobody', async () => {
    const { kinds, opener, arrive } = page();
    focusOn('button');
    opener.press('a');
    const frame = document.body.appendChild(document.createElement('input'));
    frame.addEventListener('focusin', (event) => event.stopImmediatePropagation(), true);
    window.addEventListener('focusin', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
    frame.focus();
    expect(kinds()).toEqual(['waiting']);
    await arrive();
    expect(kinds()).toEqual(['closed']);
  });

  test('opens nothing once another button was pressed: that one does', async () => {
    const { openers, kinds, arrive } = page(3);
    for (const opener of openers) opener.press('a');
    expect(kinds()).toEqual(['closed', 'closed', 'waiting']);
    await arrive();
    expect(kinds()).toEqual(['closed', 'closed', 'open']);
  });

  test('opens nothing once its button is gone', async () => {
    const { opener, kinds, leave, arrive } = page();
    opener.press('a');
    leave();
    await arrive();
    expect(kinds()).toEqual(['closed']);
  });
});

describe('code that does not come', () => {
  test('opens nothing when another press brings it after all: the next one of this button does', async () => {
    const { openers, opener, kinds, failOften, arrive } = page(2);
    opener.press('a');
    await failOften();
    expect(kinds()).toEqual(['failed', 'closed']);
    openers[1]?.press('b');
    await arrive();
    expect(kinds()).toEqual(['failed', 'open']);
    opener.press('c');
    expect(opener.getState()).toEqual({ kind: 'open', target: 'c' });
  });

  test('is asked for again by the next press, which waits for that attempt', async () => {
    const { opener, kinds, load, failOften, arrive } = page();
    opener.press('a');
    await failOften();
    const attempts = load.mock.calls.length;
    opener.press('b');
    expect(load).toHaveBeenCalledTimes(attempts + 1);
    expect(kinds()).toEqual(['waiting']);
    await failOften();
    expect(load).toHaveBeenCalledTimes(attempts + 1);
    expect(kinds()).toEqual(['failed']);
    opener.press('c');
    await arrive();
    expect(opener.getState()).toEqual({ kind: 'open', target: 'c' });
  });

  test('is not asked for while nobody waits', async () => {
    const { opener, load, failOften } = page();
    opener.press('a');
    await failOften();
    const attempts = load.mock.calls.length;
    await pass(60_000);
    expect(load).toHaveBeenCalledTimes(attempts);
  });

  test('is waited for 15 s, by each press', async () => {
    const { opener, kinds } = page();
    opener.press('a');
    await pass(14_999);
    expect(kinds()).toEqual(['waiting']);
    await pass(1);
    expect(kinds()).toEqual(['failed']);
    opener.press('b');
    expect(kinds()).toEqual(['waiting']);
    await pass(15_000);
    expect(kinds()).toEqual(['failed']);
  });

  test('leaves nothing behind', async () => {
    const { opener, leave, arrive } = page();
    const removed = vi.spyOn(document, 'removeEventListener');
    const added = vi.spyOn(document, 'addEventListener');
    opener.press('a');
    await arrive();
    opener.close();
    leave();
    expect(removed.mock.calls).toEqual(added.mock.calls);
    expect(vi.getTimerCount()).toBe(0);
    vi.restoreAllMocks();
  });
});
