import { expect, test } from 'vitest';
import { createSandbox } from './sandbox';

// In a page signals, URLs and requests are the page's own.
test('works inside a page, event stream and abort included', async () => {
  const sandbox = createSandbox();
  const { id } = sandbox.createConnection({ domain: 'password.example', stage: { at: 'waiting' } });
  const headers = { authorization: 'Bearer sk_sandbox' };
  const gone = new AbortController();
  const read = await sandbox.fetch(`/auth/connections/${id}`, { headers, signal: gone.signal });
  expect(await read.json()).toMatchObject({ id, flow_step: 'AWAITING_INPUT' });

  const events = await sandbox.fetch(`/auth/connections/${id}/events`, { headers, signal: gone.signal });
  const reader = events.body?.getReader();
  const first = await reader?.read();
  expect(new TextDecoder().decode(first?.value)).toMatch(/^event: managed_auth_state\ndata: \{/);
  gone.abort();
  await expect(reader?.read()).rejects.toThrow(/abort/i);
  expect(sandbox.followers(id)).toBe(0);
});
