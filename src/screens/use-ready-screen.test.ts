import { expect, test } from 'vitest';
import type { FailedScreen, PromptScreen } from '../flow/screen';
import { readyScreen } from './use-ready-screen';

const BASE = {
  domain: 'a.example',
  trouble: null,
  expiresAt: 9,
  since: 1,
  isStarting: false,
  startFailure: null,
};
const PROMPT = { ...BASE, kind: 'prompt', prompt: {}, arrival: {} } as unknown as PromptScreen;
const FAILED = { ...BASE, kind: 'failed' } as unknown as FailedScreen;
const TROUBLE = { since: 2, retryAt: 3 };
const SAID = {
  failure: { kind: 'network', status: null, code: null, retryAfterMs: null },
  since: 2,
  retryAt: 3,
  notBefore: null,
};

test('a screen whose parts are here is shown as it is', () => {
  expect(readyScreen(PROMPT, true, null)).toBe(PROMPT);
});

test('a form on its way is the outline of one, with what belongs to the flow', () => {
  expect(readyScreen(PROMPT, false, null)).toEqual({ ...BASE, kind: 'discovering', reauth: false });
});

test('an ending on its way is said to be one moment away', () => {
  expect(readyScreen(FAILED, false, null)).toEqual({ ...BASE, kind: 'loading' });
});

test('a form that does not load is said like any other trouble', () => {
  expect(readyScreen(PROMPT, false, TROUBLE)).toEqual({ ...BASE, kind: 'unreachable', trouble: SAID });
});

test('choices that do not load are said over the form that is there, which stays', () => {
  expect(readyScreen(PROMPT, true, TROUBLE)).toEqual({ ...PROMPT, trouble: SAID });
});

test('trouble with reads is said before trouble with loading', () => {
  const trouble = { ...SAID, since: 0 } as NonNullable<PromptScreen['trouble']>;
  expect(readyScreen({ ...PROMPT, trouble }, true, TROUBLE)).toMatchObject({ trouble });
});
