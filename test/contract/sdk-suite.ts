import Kernel from '@onkernel/sdk';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

export interface ServedApi {
  readonly url: string;
  readonly apiKey: string;
  /** Domains that connections may be made for. */
  readonly domains: readonly [string, string];
  close(): Promise<void>;
}

/** What the SDK does with connections before anybody signs in: the same against whoever is behind the API. */
export function describeWithSdk(name: string, start: () => Promise<ServedApi>): void {
  describe(`the real SDK with ${name}`, () => {
    let api: ServedApi;
    let client: Kernel;

    beforeEach(async () => {
      api = await start();
      client = new Kernel({ apiKey: api.apiKey, baseURL: api.url, maxRetries: 0 });
    });
    afterEach(() => api.close());

    test('creates, is told what is there, retrieves, and deletes', async () => {
      const { connections } = client.auth;
      const [domain] = api.domains;
      const created = await connections.create({ domain, profile_name: 'alice', record_session: true });
      expect(created).toMatchObject({ domain, profile_name: 'alice', status: 'NEEDS_AUTH', record_session: true });
      await expect(connections.create({ domain, profile_name: 'alice' })).rejects.toMatchObject({
        status: 409,
        error: { code: 'already_exists', existing_id: created.id },
      });
      expect(await connections.retrieve(created.id)).toEqual(created);
      await connections.delete(created.id);
      await expect(connections.retrieve(created.id)).rejects.toMatchObject({ status: 404 });
    });

    test('updates each setting, by its newer and its older name', async () => {
      const { connections } = client.auth;
      const { id } = await connections.create({ domain: api.domains[0], profile_name: 'alice' });
      const updated = await connections.update(id, {
        health_checks: false,
        auto_reauth: false,
        record_session: true,
        save_credentials: false,
        health_check_interval: 7200,
        allowed_domains: ['b.example'],
        proxy: { id: 'p1' },
        browser_telemetry: { enabled: true },
      });
      expect(updated).toMatchObject({
        health_checks: false,
        auto_reauth: false,
        record_session: true,
        save_credentials: false,
        health_check_interval: 7200,
        allowed_domains: ['b.example'],
        proxy_id: 'p1',
        browser: { proxy: { id: 'p1' }, telemetry: { enabled: true } },
      });
      // Newer than this SDK's types.
      const body = { browser: { region: 'eu-west', proxy: { mode: 'default' } } };
      expect(await client.patch(`/auth/connections/${id}`, { body })).toMatchObject({
        browser: { region: 'eu-west', stealth: true, proxy: { mode: 'default' }, telemetry: { enabled: true } },
      });
      await expect(connections.update(id, { health_check_interval: 1 })).rejects.toMatchObject({ status: 400 });
    });

    test('follows the pages of a list, and searches it', async () => {
      const { connections } = client.auth;
      const [first, second] = api.domains;
      for (const name of ['a', 'b', 'c']) await connections.create({ domain: first, profile_name: name });
      await connections.create({ domain: second, profile_name: 'a' });
      const names = async (query: Parameters<typeof connections.list>[0]) => {
        const found: string[] = [];
        for await (const { profile_name } of connections.list(query)) found.push(profile_name);
        return found;
      };
      expect(await names({ limit: 2 })).toEqual(['a', 'b', 'c', 'a']);
      expect(await names({ domain: second })).toEqual(['a']);
      expect(await names({ query: first })).toEqual(['a', 'b', 'c']);
    });

    test('reads the timeline, page by page and by type', async () => {
      const { connections } = client.auth;
      const { id } = await connections.create({ domain: api.domains[0], profile_name: 'alice' });
      expect(await connections.login(id)).toMatchObject({ id, flow_type: 'LOGIN' });
      const events = [];
      for await (const event of connections.timeline(id, { limit: 1 })) events.push(event);
      expect(events).toMatchObject([{ type: 'login', status: 'IN_PROGRESS' }]);
      expect((await connections.timeline(id, { type: 'health_check' })).items).toEqual([]);
    });

    test('asks for the organization’s limits', async () => {
      const { connections } = client.auth;
      await connections.create({ domain: api.domains[0], profile_name: 'alice' });
      expect(await client.organization.limits.retrieve()).toMatchObject({
        min_health_check_interval_seconds: expect.any(Number),
        auth_connections_used: 1,
        max_auth_connections: expect.any(Number),
      });
    });

    test('understands each error', async () => {
      const wrong = new Kernel({ apiKey: 'wrong', baseURL: api.url, maxRetries: 0 });
      await expect(wrong.auth.connections.list()).rejects.toMatchObject({
        status: 401,
        error: { code: 'unauthorized' },
      });
      const { id } = await client.auth.connections.create({ domain: api.domains[0], profile_name: 'alice' });
      const submitted = client.auth.connections.submit(id, { fields: { nope: 'x' } });
      await expect(submitted).rejects.toMatchObject({ status: 400, error: { code: 'no_active_flow' } });
    });
  });
}
