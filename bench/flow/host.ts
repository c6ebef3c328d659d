import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { type Clock, createSandbox, DEFAULT_API_KEY, type Sandbox, type Stage } from '../../src/sandbox';
import { createManagedAuthHandler, toNodeHandler } from '../../src/server';
import { SCRIPTS } from './scripts';

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

export interface Call {
  readonly route: string;
  /** By `performance.now()`. */
  readonly at: number;
}

/** A request and its response, files included, by `performance.now()`. */
interface Exchange {
  readonly from: number;
  readonly to: number;
}

/** A host's server: its page, and the handler with a sandbox behind it. What is measured can be made slow or odd here. */
export class BenchHost {
  /** Before each response, in milliseconds: what a round trip takes. */
  latencyMs = 0;
  /** By how much the clock that `Date` tells is off, at most and either way, in milliseconds. */
  dateJitterMs = 0;
  calls: Call[] = [];
  exchanges: Exchange[] = [];
  /** Requests that have no response yet; open streams are none. */
  pending = 0;
  readonly sandbox: Sandbox;
  readonly #files: ReadonlyMap<string, string>;
  readonly #streams = new Set<ServerResponse>();
  readonly #handle: (request: IncomingMessage, response: ServerResponse) => void;
  readonly #server = createServer((request, response) => void this.#respond(request, response));
  #people = 0;

  constructor(files: ReadonlyMap<string, string>, heartbeatMs?: number) {
    this.#files = files;
    this.sandbox = createSandbox({
      clock: exactClock,
      ...(heartbeatMs === undefined ? {} : { heartbeat: heartbeatMs }),
      sites: Object.entries(SCRIPTS).map(([domain, script]) => {
        return { id: domain, domain, title: domain, description: 'Of the bench.', dialect: 'legacy', script };
      }),
    });
    this.#handle = toNodeHandler(
      createManagedAuthHandler({
        apiKey: DEFAULT_API_KEY,
        baseURL: 'http://kernel.example',
        basePath: '/api/managed-auth',
        fetch: this.sandbox.fetch,
        authorize: (request) => ({ profileName: request.headers.get('x-person') ?? '' }),
        allowedDomains: [/./],
        maxStreamsPerProfile: 1_000,
      }),
    );
  }

  /** Milliseconds of the site's own time, and whose connection it is: one person has one for each domain. */
  place(domain: string, stage: Stage): { readonly connectionId: string; readonly person: string } {
    this.#people += 1;
    const person = `person-${this.#people}`;
    const { id } = this.sandbox.createConnection({ domain, profile_name: person, stage });
    return { connectionId: id, person };
  }

  /** Says the last state again, on each open stream. */
  repeatEvent(): void {
    for (const stream of this.#streams) stream.write(LAST_EVENT.get(stream) ?? '');
  }

  /** Calls of a route since `calls` was emptied. */
  count(route?: string): number {
    return route === undefined ? this.calls.length : this.calls.filter((call) => call.route === route).length;
  }

  /** The most exchanges of which each began when another had ended, since `exchanges` was emptied. */
  get roundTrips(): number {
    const chains = new Map<Exchange, number>();
    for (const exchange of this.exchanges.toSorted((a, b) => a.from - b.from)) {
      const before = [...chains].filter(([{ to }]) => to <= exchange.from).map(([, trips]) => trips);
      chains.set(exchange, 1 + Math.max(0, ...before));
    }
    return Math.max(0, ...chains.values());
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    return `http://127.0.0.1:${address.port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const isCall = pathname.startsWith('/api/');
    const route = `${request.method} ${pathname.replace(/connections\/[^/]+/, 'connections/…')}`;
    if (isCall) this.calls.push({ route, at: performance.now() });
    const from = performance.now();
    response.on('finish', () => this.exchanges.push({ from, to: performance.now() }));
    this.pending += 1;
    let isPending = true;
    const settle = () => {
      if (isPending) this.pending -= 1;
      isPending = false;
    };
    response.on('close', settle);
    if (this.latencyMs > 0) await sleep(this.latencyMs);
    if (this.dateJitterMs > 0) {
      const shift = (2 * Math.random() - 1) * this.dateJitterMs;
      response.setHeader('Date', new Date(Date.now() + shift).toUTCString());
    }
    if (isCall) {
      if (pathname.endsWith('/events')) this.#follow(response, settle);
      this.#handle(request, response);
      return;
    }
    const name = pathname === '/' ? '/index.html' : pathname;
    const file = this.#files.get(name);
    response.writeHead(file === undefined ? 404 : 200, { 'Content-Type': TYPES[name.split('.').at(-1) ?? ''] ?? '' });
    response.end(file);
  }

  #follow(response: ServerResponse, settle: () => void): void {
    const write = response.write.bind(response);
    response.write = ((chunk: Uint8Array | string, ...rest: []) => {
      settle();
      const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      if (text.includes('managed_auth_state')) LAST_EVENT.set(response, text);
      return write(chunk, ...rest);
    }) as typeof response.write;
    this.#streams.add(response);
    response.on('close', () => this.#streams.delete(response));
  }
}

const LAST_EVENT = new WeakMap<ServerResponse, string>();

/** By how much a timer of Node's is late at most, in milliseconds, where nothing else runs. */
const TIMER_LATENESS_MS = 3;

/** A site takes its time to the moment: that a timer is late would else be taken for the widget's slowness. */
const exactClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  async sleep(ms, signal) {
    const until = performance.now() + ms;
    await sleep(Math.max(0, ms - TIMER_LATENESS_MS), undefined, { signal });
    while (performance.now() < until) await nextTurn(undefined, { signal });
  },
};
