import { afterEach, describe, expect, it, vi } from 'vitest';
import { toNodeHandler } from '../../src/server';
import { ask, handlerOn, kernelStub, MINE } from './kernel-stub';
import { closeServers, listen, sendRaw } from './raw-socket';
import { withRateLimit } from './recipes/rate-limit';
import { postTo, SUBMIT, statusOf, TARGETS } from './submit-targets';

const MAX_SENT = 30;
const submissions = (kernel: ReturnType<typeof kernelStub>) =>
  kernel.routes().filter((route) => route === `POST /${MINE}/submit`);
const signedIn = (user: string) => ({ Cookie: `session=${user}` });
const submit = (headers: HeadersInit) =>
  ask('POST', `/connections/${MINE}/submit`, { fields: { a: 'b' } }, { headers });

afterEach(() => {
  vi.useRealTimers();
  closeServers();
});

describe('the rate limit of the recipe', () => {
  it('lets no more through, however the path is written', async () => {
    const kernel = kernelStub();
    const port = await listen(toNodeHandler(withRateLimit(handlerOn(kernel))));
    const send = async (target: string) => statusOf(await sendRaw(port, postTo(target, 'Cookie: session=robin')));
    for (let count = 0; count < MAX_SENT; count += 1) expect(await send(SUBMIT)).toBe(202);
    expect(await send(SUBMIT)).toBe(429);
    for (const target of TARGETS) await send(target);
    expect(submissions(kernel)).toHaveLength(MAX_SENT);
  });

  it('says when to come back, leaves reading and other people alone, and begins anew', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const handler = withRateLimit(handlerOn(kernelStub()));
    for (let count = 0; count < MAX_SENT; count += 1) await handler(submit(signedIn('robin')));
    const limited = await handler(submit(signedIn('robin')));
    expect([limited.status, limited.headers.get('Retry-After')]).toEqual([429, '60']);
    expect((await handler(ask('GET', `/connections/${MINE}`, undefined, { headers: signedIn('robin') }))).status).toBe(
      200,
    );
    expect((await handler(submit(signedIn('sam')))).status).toBe(202);
    vi.advanceTimersByTime(60_000);
    expect((await handler(submit(signedIn('robin')))).status).toBe(202);
  });

  it("cannot be used up by another site's page", async () => {
    const handler = withRateLimit(handlerOn(kernelStub()));
    const headers = { ...signedIn('robin'), 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' };
    for (let count = 0; count < 2 * MAX_SENT; count += 1) expect((await handler(submit(headers))).status).toBe(403);
    expect((await handler(submit(signedIn('robin')))).status).toBe(202);
  });
});
