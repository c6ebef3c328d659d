import { describe, expect, test } from 'vitest';
import { createSandbox, DEFAULT_API_KEY } from '.';

const ORIGIN = 'https://app.example';

function call(path: string, method: string, headers: Record<string, string> = {}) {
  const { fetch, createConnection } = createSandbox();
  const { id } = createConnection();
  return fetch(`http://kernel.example${path.replace('{id}', id)}`, { method, headers: { Origin: ORIGIN, ...headers } });
}

const preflight = (path: string, method: string) => call(path, 'OPTIONS', { 'Access-Control-Request-Method': method });

describe('a page of another origin', () => {
  test.each([
    ['GET', '/auth/connections/{id}'],
    ['POST', '/auth/connections/{id}/submit'],
    ['GET', '/auth/connections/{id}/events'],
    ['POST', '/auth/connections/{id}/exchange'],
  ])('may %s %s, and reads also why it was refused', async (method, path) => {
    const asked = await preflight(path, method);
    expect(asked.status).toBe(204);
    expect(asked.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(asked.headers.get('Access-Control-Allow-Headers')).toContain('Authorization');
    expect(asked.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    const answer = await call(path, method);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Access-Control-Expose-Headers')).toContain('Date');
  });

  test.each([
    ['GET', '/auth/connections'],
    ['POST', '/auth/connections'],
    ['PATCH', '/auth/connections/{id}'],
    ['DELETE', '/auth/connections/{id}'],
    ['POST', '/auth/connections/{id}/login'],
    ['GET', '/auth/connections/{id}/timeline'],
    ['GET', '/org/limits'],
    ['GET', '/auth/connections/{id}/submit/more'],
  ])('may not %s %s, which take the API key', async (method, path) => {
    expect((await preflight(path, method)).headers.get('Access-Control-Allow-Origin')).toBeNull();
    const answer = await call(path, method, { Authorization: `Bearer ${DEFAULT_API_KEY}` });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});
