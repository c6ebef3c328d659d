import { describe, expect, it } from 'vitest';
import { expectErrorResponse } from './expect-error-response';
import { ask, connectionJson, eventStream, handlerOn, kernelStub, MINE, openStream, THEIRS } from './kernel-stub';

const LOOKED_UP = ['GET /ma_theirs'];
const SUBMIT = { fields: { password: 'hunter2-secret' } };

describe("another user's connection", () => {
  const routes: [string, string, unknown?][] = [
    ['GET', `/connections/${THEIRS}`],
    ['GET', `/connections/${THEIRS}/events`],
    ['POST', `/connections/${THEIRS}/login`],
    ['POST', `/connections/${THEIRS}/submit`, SUBMIT],
    ['PATCH', `/connections/${THEIRS}`, { save_credentials: false }],
    ['DELETE', `/connections/${THEIRS}`],
  ];

  it.each(routes)('%s %s is a 404 like any unknown one, and nothing but the look-up is forwarded', async (...asked) => {
    const kernel = kernelStub();
    const response = await handlerOn(kernel)(ask(...asked));
    const unknown = await handlerOn(kernelStub({ 'GET /:id': () => new Response(null, { status: 404 }) }))(
      ask(...asked),
    );
    expect(await response.clone().text()).toBe(await unknown.text());
    expect(unknown.status).toBe(404);
    await expectErrorResponse(response, 404, 'not_found');
    expect(kernel.routes()).toEqual(LOOKED_UP);
  });

  it.each(routes)(
    '%s %s asks Kernel the same as for an unknown one, however often, known or not',
    async (method, path, body) => {
      const unknownPath = path.replace(THEIRS, 'ma_unknown');
      const gone = () => new Response(null, { status: 404 });
      const kernel = kernelStub({
        'GET /:id': ({ route }) => (route.endsWith('unknown') ? gone() : Response.json(connectionJson(THEIRS))),
      });
      let user = 'user-2';
      const handler = handlerOn(kernel, { authorize: () => ({ profileName: user }) });
      expect((await handler(ask('POST', `/connections/${THEIRS}/submit`, SUBMIT))).status).toBe(202);
      user = 'user-1';
      const asked = async (at: string) => {
        const before = kernel.calls.length;
        const statuses: number[] = [];
        for (let time = 0; time < 3; time += 1) statuses.push((await handler(ask(method, at, body))).status);
        return {
          statuses,
          calls: kernel
            .routes()
            .slice(before)
            .map((route) => route.replace(/ma_[a-z]+/, 'id')),
        };
      };
      const foreign = await asked(path);
      expect(foreign).toEqual(await asked(unknownPath));
      expect(foreign).toEqual({ statuses: [404, 404, 404], calls: ['GET /id', 'GET /id', 'GET /id'] });
    },
  );

  it("is still its owner's after a stranger asked for it", async () => {
    let user = 'user-1';
    const handler = handlerOn(kernelStub(), { authorize: () => ({ profileName: user }) });
    expect((await handler(ask('POST', `/connections/${THEIRS}/submit`, SUBMIT))).status).toBe(404);
    user = 'user-2';
    expect((await handler(ask('POST', `/connections/${THEIRS}/submit`, SUBMIT))).status).toBe(202);
  });

  it('is left out of the list, whatever Kernel sends', async () => {
    const list = () => Response.json([connectionJson(THEIRS), connectionJson(MINE)]);
    const response = await handlerOn(kernelStub({ 'GET ': list }))(ask('GET', '/connections'));
    expect((await response.json()).map((each: { id: string }) => each.id)).toEqual([MINE]);
  });

  it('is left out of the list of a site, whatever the query and Kernel say', async () => {
    const list = () =>
      Response.json([
        connectionJson(THEIRS),
        connectionJson('ma_other', { domain: 'other.com' }),
        connectionJson(MINE),
      ]);
    const kernel = kernelStub({ 'GET ': list });
    const query = '?domain=GitHub.com.&profile_name=user-2&limit=1&query=x';
    const response = await handlerOn(kernel)(ask('GET', `/connections${query}`));
    expect((await response.json()).map((each: { id: string }) => each.id)).toEqual([MINE]);
    expect(kernel.calls.map(({ query: sent }) => sent)).toEqual([
      '?profile_name=user-1&domain=github.com&limit=100&offset=0',
    ]);
  });

  it('is not handed out by connect when Kernel names it as the existing one', async () => {
    const conflict = () => Response.json({ code: 'already_exists', existing_id: THEIRS }, { status: 409 });
    const kernel = kernelStub({ 'POST ': conflict });
    await expectErrorResponse(
      await handlerOn(kernel)(ask('POST', '/connections', { domain: 'github.com' })),
      404,
      'not_found',
    );
    expect(kernel.routes()).not.toContain(`POST /${THEIRS}/login`);
  });

  it.each(['../../browsers', '', 7, null, undefined])(
    'is not looked for under an existing_id of %j',
    async (existing) => {
      const conflict = () => Response.json({ code: 'already_exists', existing_id: existing }, { status: 409 });
      const kernel = kernelStub({ 'POST ': conflict });
      const response = await handlerOn(kernel)(ask('POST', '/connections', { domain: 'github.com' }));
      await expectErrorResponse(response, 502, 'upstream_error');
      expect(kernel.routes()).toEqual(['POST ']);
    },
  );

  it('is not followed when it changes hands while the stream opens', async () => {
    const owners = ['user-1', 'user-2'];
    let signal: AbortSignal | null | undefined;
    const kernel = kernelStub({
      'GET /:id': () => Response.json(connectionJson(MINE, { profile_name: owners.shift() })),
      'GET /:id/events': ({ init }) => {
        signal = init.signal;
        return eventStream(openStream([], init.signal).stream);
      },
    });
    await expectErrorResponse(await handlerOn(kernel)(ask('GET', `/connections/${MINE}/events`)), 404, 'not_found');
    expect(signal?.aborted).toBe(true);
  });

  it('does not pass for mine when Kernel answers about another than was asked', async () => {
    const kernel = kernelStub({ 'GET /:id': () => Response.json(connectionJson(MINE)) });
    await expectErrorResponse(
      await handlerOn(kernel)(ask('POST', `/connections/${THEIRS}/submit`, SUBMIT)),
      502,
      'upstream_error',
    );
  });
});
