import { QueryClient } from '@tanstack/react-query';
import { act, render, renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { type ConnectionsEndpoint, connectionsEndpoint, SIGNED_IN } from '../../test/helpers/connections-endpoint';
import { pass, withTestClock } from '../../test/helpers/mount-flow';
import { setHidden } from '../../test/helpers/run-session';
import { ManagedAuthFlow, type UseConnectionsOptions, useConnections } from '..';
import { RequestError } from '../client/request-error';

withTestClock();

afterEach(() => {
  Reflect.deleteProperty(document, 'visibilityState');
});

const TWO = [
  { domain: 'github.com', ...SIGNED_IN },
  { domain: 'netflix.com', ...SIGNED_IN },
];

async function use(at: ConnectionsEndpoint, more: UseConnectionsOptions & { strict?: boolean } = {}) {
  const { strict = false, ...options } = more;
  const hook = renderHook(() => useConnections({ endpoint: at.endpoint, fetch: at.fetch, ...options }), {
    ...(strict && { wrapper: StrictMode }),
  });
  await pass(0);
  return hook;
}

const domainsOf = ({ current }: { current: ReturnType<typeof useConnections> }) =>
  current.connections.map(({ domain }) => domain);

function errorWith(status: number, headers: HeadersInit = {}) {
  return () => Response.json({ code: 'refused', message: 'No.' }, { status, headers });
}

async function reasonOf(work: Promise<unknown>): Promise<unknown> {
  let reason: unknown = null;
  await act(async () => {
    await work.catch((error: unknown) => {
      reason = error;
    });
  });
  return reason instanceof RequestError ? reason.failure.status : reason;
}

describe('the list that is read', () => {
  it('is pending at first, then sorted by domain, from one request, in StrictMode too', async () => {
    const at = connectionsEndpoint([...TWO].reverse());
    const { result } = renderHook(() => useConnections({ endpoint: at.endpoint, fetch: at.fetch }), {
      wrapper: StrictMode,
    });
    expect(result.current).toMatchObject({ isPending: true, connections: [], error: null });
    await pass(0);
    expect(result.current.isPending).toBe(false);
    expect(domainsOf(result)).toEqual(['github.com', 'netflix.com']);
    expect(at.calls).toEqual([{ method: 'GET', path: '/connections', body: undefined }]);
  });

  it('is requested with the headers of that moment', async () => {
    const at = connectionsEndpoint(TWO);
    const seen: (string | null)[] = [];
    at.intercept = ({ headers }) => {
      seen.push(headers.get('X-Token'));
      return undefined;
    };
    let token = 'one';
    const { result } = await use(at, { headers: () => ({ 'X-Token': token }) });
    token = 'two';
    await act(result.current.refetch);
    expect(seen).toEqual(['one', 'two']);
  });

  it('is the same array as long as nothing in it changes', async () => {
    const { result } = await use(connectionsEndpoint(TWO));
    const before = result.current.connections;
    await act(result.current.refetch);
    expect(result.current.connections).toBe(before);
  });

  it('stays when the next read fails, with the error until a read succeeds', async () => {
    const at = connectionsEndpoint(TWO);
    const { result } = await use(at);
    at.intercept = errorWith(403);
    await act(result.current.refetch);
    await pass(0);
    expect(result.current.error?.failure).toMatchObject({ kind: 'forbidden', status: 403 });
    expect(domainsOf(result)).toEqual(['github.com', 'netflix.com']);
    at.intercept = null;
    await act(result.current.refetch);
    await pass(0);
    expect(result.current.error).toBeNull();
  });

  it.each([
    [401, 1],
    [404, 1],
    [500, 3],
    [503, 3],
  ])('is retried twice only after a status that may pass: %i', async (status, requests) => {
    const at = connectionsEndpoint();
    at.intercept = errorWith(status);
    const { result } = await use(at);
    await pass(60_000);
    expect(at.count('GET')).toBe(requests);
    expect(result.current).toMatchObject({ isPending: false, error: { failure: { status } } });
  });

  it('is retried after a short Retry-After; a long one is left to the person', async () => {
    const at = connectionsEndpoint();
    at.intercept = errorWith(429, { 'Retry-After': '5' });
    await use(at);
    await pass(4_900);
    expect(at.count('GET')).toBe(1);
    await pass(200);
    expect(at.count('GET')).toBe(2);

    const patient = connectionsEndpoint();
    patient.intercept = errorWith(429, { 'Retry-After': '60' });
    const { result } = await use(patient);
    expect(result.current.error?.failure.status).toBe(429);
    await pass(120_000);
    expect(patient.count('GET')).toBe(1);
  });

  it('is an error when the response is no list', async () => {
    const at = connectionsEndpoint();
    at.intercept = () => Response.json({ connections: [] });
    const { result } = await use(at);
    expect(result.current.error?.failure.kind).toBe('invalid');
  });
});

describe('the list is read again', () => {
  it('when a flow of the same endpoint on the page ends, and of no other', async () => {
    const at = connectionsEndpoint(TWO);
    await use(at);
    expect(at.count('GET')).toBe(1);
    const other = connectionsEndpoint(TWO);
    const flowOf = (endpoint: string, { ids, fetch }: ConnectionsEndpoint) => (
      <ManagedAuthFlow connectionId={ids[0] ?? ''} endpoint={endpoint} fetch={fetch} live="poll" />
    );
    render(flowOf('http://elsewhere.example/auth', { ...other, endpoint: 'http://elsewhere.example/auth' }));
    await pass(0);
    expect(at.count('GET')).toBe(1);
    render(flowOf(`${at.endpoint}/`, other));
    await pass(0);
    expect(at.count('GET')).toBe(2);
  });

  it('when the page is shown again, and never while it is hidden', async () => {
    const at = connectionsEndpoint(TWO);
    setHidden(true);
    const { result } = await use(at);
    await pass(60_000);
    expect(at.calls).toEqual([]);
    expect(result.current.isPending).toBe(true);
    await act(async () => setHidden(false));
    await pass(0);
    expect(at.count('GET')).toBe(1);

    await act(async () => setHidden(true));
    const other = await use(connectionsEndpoint([], {}), { endpoint: at.endpoint, fetch: at.fetch });
    await act(() => other.result.current.disconnect(at.ids[0] ?? ''));
    await pass(60_000);
    expect(at.count('GET')).toBe(1);
    await act(async () => setHidden(false));
    await pass(0);
    expect(domainsOf(result)).toEqual(['netflix.com']);
  });

  it('only for a reason: time alone reads nothing', async () => {
    const at = connectionsEndpoint(TWO);
    await use(at);
    await pass(3_600_000);
    expect(at.count('GET')).toBe(1);
  });

  it('only while its component is mounted', async () => {
    const at = connectionsEndpoint(TWO);
    const { unmount } = await use(at);
    unmount();
    const other = await use(at);
    await act(() => other.result.current.disconnect(at.ids[0] ?? ''));
    await pass(0);
    // The first hook's read, the second one's, and that after the change.
    expect(at.count('GET')).toBe(3);
  });
});

describe('disconnect', () => {
  it('removes once, takes it off every list of the endpoint, and reads again', async () => {
    const at = connectionsEndpoint(TWO);
    const { result } = await use(at);
    const other = await use(at);
    await act(() => result.current.disconnect(at.ids[0] ?? ''));
    await pass(0);
    expect(at.calls.filter(({ method }) => method === 'DELETE')).toEqual([
      { method: 'DELETE', path: `/connections/${at.ids[0]}`, body: undefined },
    ]);
    expect(domainsOf(result)).toEqual(['netflix.com']);
    expect(domainsOf(other.result)).toEqual(['netflix.com']);
  });

  it('treats a connection that is gone already as removed', async () => {
    const at = connectionsEndpoint(TWO);
    const { result } = await use(at);
    at.intercept = ({ method }) => (method === 'DELETE' ? errorWith(404)() : undefined);
    expect(await reasonOf(result.current.disconnect(at.ids[0] ?? ''))).toBeNull();
  });

  it.each([405, 500, 503])(
    'rejects when it is answered %i, is not sent again, and leaves the list as it is',
    async (status) => {
      const at = connectionsEndpoint(TWO);
      const { result } = await use(at);
      at.intercept = ({ method }) => (method === 'DELETE' ? errorWith(status)() : undefined);
      expect(await reasonOf(result.current.disconnect(at.ids[0] ?? ''))).toBe(status);
      await pass(60_000);
      expect(at.count('DELETE')).toBe(1);
      expect(domainsOf(result)).toEqual(['github.com', 'netflix.com']);
    },
  );
});

describe('update', () => {
  it('sends only what is to change, and resolves with the connection as it is then', async () => {
    const at = connectionsEndpoint(TWO);
    const { result } = await use(at);
    let changed: unknown;
    await act(async () => {
      changed = await result.current.update(at.ids[1] ?? '', { health_check_interval: 7_200, auto_reauth: false });
    });
    await pass(0);
    expect(at.calls.find(({ method }) => method === 'PATCH')).toEqual({
      method: 'PATCH',
      path: `/connections/${at.ids[1]}`,
      body: { health_check_interval: 7_200, auto_reauth: false },
    });
    expect(changed).toBeDefined();
    expect(result.current.connections[1]?.settings).toMatchObject({ health_check_interval: 7_200, auto_reauth: false });
    expect(result.current.connections[1]).toEqual(changed);
  });

  it('rejects when the server answers with an error', async () => {
    const at = connectionsEndpoint(TWO);
    const { result } = await use(at);
    expect(await reasonOf(result.current.update(at.ids[0] ?? '', { health_check_interval: 1 }))).toBe(400);
    expect(at.count('PATCH')).toBe(1);
  });
});

describe('the host’s query client', () => {
  it('is read from, and keeps what was read', async () => {
    const at = connectionsEndpoint(TWO);
    const queryClient = new QueryClient();
    const first = await use(at, { queryClient });
    first.unmount();
    expect(queryClient.getQueryCache().getAll()).toHaveLength(1);
    const second = renderHook(() => useConnections({ endpoint: at.endpoint, fetch: at.fetch, queryClient }));
    expect(domainsOf(second.result)).toEqual(['github.com', 'netflix.com']);
    await pass(0);
    queryClient.clear();
  });

  it('is optional: without it, what was read goes with the component', async () => {
    const at = connectionsEndpoint(TWO);
    (await use(at)).unmount();
    const { result } = renderHook(() => useConnections({ endpoint: at.endpoint, fetch: at.fetch }));
    expect(result.current).toMatchObject({ isPending: true, connections: [] });
    await pass(0);
  });
});
