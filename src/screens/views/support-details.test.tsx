import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { mountFlow, press, settle, withTestClock } from '../../../test/helpers/mount-flow';

withTestClock();
afterEach(() => vi.restoreAllMocks());

const FAILED = {
  domain: 'password.example',
  stage: { at: 'failed', errorCode: 'captcha_blocked', websiteError: 'Please prove that you are human.' },
} as const;

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** What is copied, by the names of its lines. */
function linesOf(text: string): Record<string, string> {
  return Object.fromEntries(text.split('\n').map((line) => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2)]));
}

it('copies the connection, the code and the time, and nothing else; says so', async () => {
  const flow = await mountFlow(FAILED);
  expect(screen.getByText('captcha_blocked', { selector: 'code' })).toBeVisible();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await press(flow, 'Copy details');
  await settle();
  expect(write).toHaveBeenCalledOnce();
  expect(linesOf(write.mock.calls[0]?.[0] ?? '')).toEqual({
    Connection: flow.id,
    Code: 'captcha_blocked',
    Time: expect.stringMatching(TIME),
  });
  expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Copied');
});

it.each([
  [
    'denied',
    () => vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No.', 'NotAllowedError')),
  ],
  ['missing', () => vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard)],
])('where the clipboard is %s, the text is there, selected', async (_why, prevent) => {
  const flow = await mountFlow(FAILED);
  prevent();
  await press(flow, 'Copy details');
  await settle();
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Copy details' });
  expect(field).toHaveFocus();
  expect(field).toHaveAttribute('readonly');
  expect(linesOf(field.value)).toMatchObject({ Connection: flow.id, Code: 'captcha_blocked' });
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value);
});

it.each([
  [
    'without access',
    { props: {}, intercept: () => Response.json({ code: 'x', message: 'No.' }, { status: 403 }) },
    '403 x',
  ],
  ['where nothing was found', { intercept: () => new Response(null, { status: 404 }) }, '404'],
])('%s the code is the status, and what the server called it', async (_where, options, code) => {
  await mountFlow({ domain: 'password.example', ...options });
  expect(screen.getByText(code, { selector: 'code' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Copy details' })).toBeVisible();
});
