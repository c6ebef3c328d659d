import { expect } from 'vitest';

/** The response is one of ours: JSON of code and message, never cached, with nothing secret in it. */
export async function expectErrorResponse(response: Response, status: number, code: string): Promise<void> {
  const text = await response.text();
  expect({ status: response.status, ...JSON.parse(text) }).toEqual({ status, code, message: expect.any(String) });
  expect(response.headers.get('Cache-Control')).toContain('no-store');
  expect(response.headers.get('Content-Type')).toBe('application/json');
  expect(text).not.toMatch(/secret|hunter2|sk_|<html|at .*\.js:|stack/i);
}
