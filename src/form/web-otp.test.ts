import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CodeWaiter, waitForCode } from './web-otp';

/** What the browser was asked, and what it answers. */
interface Asked {
  readonly signal: AbortSignal;
  readonly settle: (credential?: unknown) => void;
}

let asked: Asked[];

/** A browser with WebOTP in a window, which settles a request only when it is told to. */
function withWebOtp(view: Window): void {
  Object.defineProperty(view, 'OTPCredential', { configurable: true, value: class {} });
  Object.defineProperty(view.navigator, 'credentials', {
    configurable: true,
    value: {
      get: ({ signal }: { signal: AbortSignal }) =>
        new Promise((resolve, reject) => {
          const settle = (credential?: unknown) =>
            credential === undefined ? reject(new DOMException('No.', 'AbortError')) : resolve(credential);
          asked.push({ signal, settle });
        }),
    },
  });
}

beforeEach(() => {
  asked = [];
  withWebOtp(window);
});

afterEach(() => {
  Reflect.deleteProperty(window, 'OTPCredential');
  Reflect.deleteProperty(navigator, 'credentials');
  document.body.replaceChildren();
});

const codes: string[] = [];
beforeEach(() => void codes.splice(0));

/** A form that waits: what it gets is noted with its name. */
function waiter(name: string, place: Document = document): CodeWaiter {
  const form = place.body.appendChild(place.createElement('form'));
  form.append(place.createElement('input'));
  return { form, onCode: (code) => codes.push(`${name} ${code}`) };
}

async function settle(index: number, credential?: unknown): Promise<void> {
  asked[index]?.settle(credential);
  await new Promise((resolve) => setTimeout(resolve));
}

describe('the one request of a page', () => {
  it('is shared by whoever waits, and aborted when the last of them leaves', () => {
    const leaveOne = waitForCode(waiter('one'));
    const leaveTwo = waitForCode(waiter('two'));
    leaveOne();
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([false]);
    leaveTwo();
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true]);
  });

  it('is followed by another only after it has settled', async () => {
    waitForCode(waiter('one'))();
    waitForCode(waiter('two'))();
    waitForCode(waiter('three'));
    expect(asked).toHaveLength(1);
    await settle(0);
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    await settle(1, { code: '123456' });
    expect(codes).toEqual(['three 123456']);
  });

  it('gives nothing away that comes after everybody has left', async () => {
    waitForCode(waiter('one'))();
    waitForCode(waiter('two'));
    await settle(0, { code: '123456' });
    expect(codes).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  it('keeps those who come waiting, and does no more, where it never settles', () => {
    for (let count = 0; count < 100; count += 1) waitForCode(waiter('one'))();
    expect(asked).toHaveLength(1);
  });

  it('is not made again for those who waited when the person declined, but for who comes later', async () => {
    waitForCode(waiter('one'));
    const leave = waitForCode(waiter('two'));
    await settle(0);
    leave();
    expect(asked).toHaveLength(1);
    waitForCode(waiter('three'));
    expect(asked).toHaveLength(2);
  });

  it.each([[null], [{}], [{ code: 7 }]])('takes %j for no code', async (credential) => {
    waitForCode(waiter('one'));
    await settle(0, credential);
    expect(codes).toEqual([]);
    expect(asked).toHaveLength(1);
  });
});

describe('the code', () => {
  it('goes to the form with the focus, and the others go on waiting', async () => {
    const one = waiter('one');
    waitForCode(one);
    waitForCode(waiter('two'));
    one.form.querySelector('input')?.focus();
    await settle(0, { code: '123456' });
    expect(codes).toEqual(['one 123456']);
    await settle(1, { code: '654321' });
    expect(codes).toEqual(['one 123456', 'two 654321']);
    expect(asked).toHaveLength(2);
  });

  it('goes to the latest that can be seen where none has the focus', async () => {
    const [one, two, three] = ['one', 'two', 'three'].map((name) => waiter(name));
    if (one === undefined || two === undefined || three === undefined) throw new Error('There are three.');
    three.form.checkVisibility = () => false;
    for (const each of [one, two, three]) waitForCode(each);
    await settle(0, { code: '123456' });
    expect(codes).toEqual(['two 123456']);
  });
});

describe('where it is asked', () => {
  it('is one line for every copy of this package on the page', async () => {
    vi.resetModules();
    const copy = await import('./web-otp');
    expect(copy.waitForCode).not.toBe(waitForCode);
    waitForCode(waiter('one'));
    copy.waitForCode(waiter('two'));
    expect(asked).toHaveLength(1);
    await settle(0, { code: '123456' });
    expect(codes).toEqual(['two 123456']);
  });

  it('is the window that the form is in', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const view = frame.contentWindow;
    const inside = frame.contentDocument;
    if (view === null || inside === null) throw new Error('A frame has a window.');
    Reflect.deleteProperty(window, 'OTPCredential');
    waitForCode(waiter('nowhere'));
    expect(asked).toHaveLength(0);
    withWebOtp(view);
    waitForCode(waiter('inside', inside));
    expect(asked).toHaveLength(1);
  });

  it('is nowhere without a window, without credentials, or where the page cannot share it', () => {
    const { form } = waiter('one', document.implementation.createHTMLDocument());
    waitForCode({ form, onCode: () => {} })();
    Object.freeze(navigator.credentials);
    waitForCode(waiter('two'))();
    Object.defineProperty(navigator, 'credentials', { configurable: true, value: undefined });
    waitForCode(waiter('three'))();
    expect(asked).toHaveLength(0);
  });
});
