import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountFlow, pass, press, typedIn, withTestClock } from '../../test/helpers/mount-flow';

withTestClock();

/** What a browser with WebOTP is asked. */
interface Asked {
  readonly options: { readonly otp: unknown; readonly signal: AbortSignal };
  readonly answer: (credential: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

let asked: Asked[];

beforeEach(() => {
  asked = [];
  vi.stubGlobal('OTPCredential', class {});
  Object.defineProperty(navigator, 'credentials', {
    configurable: true,
    value: {
      get: (options: Asked['options']) =>
        new Promise((answer, reject) => {
          asked.push({ options, answer, reject });
          options.signal.addEventListener('abort', () => reject(options.signal.reason));
        }),
    },
  });
});

afterEach(() => {
  Reflect.deleteProperty(navigator, 'credentials');
});

const code = { domain: 'sms-code.example', stage: { at: 'waiting', step: 'code' } } as const;
const label = 'Verification code';

describe('a code by text message', () => {
  it('is asked of the browser and filled in, for the person to send', async () => {
    const flow = await mountFlow(code);
    expect(asked.map(({ options }) => options.otp)).toEqual([{ transport: ['sms'] }]);
    asked[0]?.answer({ code: '123456' });
    await pass(0);
    expect(typedIn(label)).toBe('123456');
    expect(flow.submitted).toEqual([]);
    await press(flow, 'Continue');
    expect(flow.submitted).toEqual([{ fields: { otp: '123456' } }]);
  });

  it('is asked for no more once the step is left', async () => {
    const flow = await mountFlow(code);
    await flow.place({ at: 'succeeded' });
    expect(asked.map(({ options }) => options.signal.aborted)).toEqual([true]);
  });

  it('is asked for no more once the widget is gone, and what comes then is not taken', async () => {
    const flow = await mountFlow(code);
    flow.unmount();
    expect(asked[0]?.options.signal.aborted).toBe(true);
    asked[0]?.answer({ code: '123456' });
    await pass(0);
  });

  it('is asked for once for two widgets, and the one in which the person is gets it', async () => {
    const one = await mountFlow(code);
    const two = await mountFlow(code);
    expect(asked).toHaveLength(1);
    await one.user.click(within(one.root).getByLabelText(label));
    asked[0]?.answer({ code: '123456' });
    await pass(0);
    const typed = [one, two].map(({ root }) => within(root).getByLabelText<HTMLInputElement>(label).value);
    expect(typed).toEqual(['123456', '']);
  });

  it('can be typed when the browser declines', async () => {
    const flow = await mountFlow(code);
    asked[0]?.reject(new DOMException('No.', 'NotAllowedError'));
    await flow.user.type(screen.getByLabelText(label), '12');
    expect(typedIn(label)).toBe('12');
  });

  it('is not asked of the browser for what an app shows, or for a password', async () => {
    await mountFlow({ domain: 'authenticator.example', stage: { at: 'waiting', step: 'code' } });
    await mountFlow({ domain: 'password.example' });
    expect(asked).toEqual([]);
  });

  it('is no matter to a browser without WebOTP', async () => {
    vi.unstubAllGlobals();
    vi.stubGlobal('jest', { advanceTimersByTime: (ms: number) => vi.advanceTimersByTime(ms) });
    Reflect.deleteProperty(globalThis, 'OTPCredential');
    await mountFlow(code);
    expect(asked).toEqual([]);
  });
});
