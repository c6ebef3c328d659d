import type { ClockReading } from '../protocol/clock-skew';
import type { Connection } from '../protocol/connection';
import { failureOfKind, type IntegrationFault } from '../protocol/failure';
import { isObject, type JsonObject } from '../protocol/json';
import { parseConnection } from '../protocol/parse-connection';
import { type ConnectionAction, connectionUrl } from '../protocol/routes';
import type { SubmitBody } from '../protocol/submit-body';
import { dateOf, failureFrom, invalid, isHtml, noResponse, notJson, parseJson, type RequestKind } from './classify';
import type { EventStreamHandlers } from './event-stream';
import { RequestError } from './request-error';
import { type TimeLimit, timeLimit } from './time-limit';

/** An exchange that takes longer has failed. */
export const READ_WITHIN_MS = 15_000;
export const SEND_WITHIN_MS = 30_000;

export interface TransportOptions {
  /** Called for each request, so that a token may change. */
  readonly headers?: (() => HeadersInit | Promise<HeadersInit>) | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** The clock that the server's is compared with, in milliseconds. Default this device's. */
  readonly now?: () => number;
  /** Called each time an exchange shows that something is wrong with the integration. */
  readonly onFault?: ((fault: IntegrationFault) => void) | undefined;
}

export interface ClientOptions extends TransportOptions {
  readonly endpoint: string;
  readonly connectionId: string;
}

export interface ReadResponse {
  /** As it came, for events to be put on. */
  readonly body: JsonObject;
  /** The connection that was asked for, parsed. */
  readonly connection: Connection;
  /** The response's `Date` beside this device's clock; null when it may not be read, or comes from a cache. */
  readonly clock: ClockReading | null;
}

/** `readEventStream`, handed in by whoever has it: the first read does not need it. */
type ReadEventStream = typeof import('./event-stream').readEventStream;

/** Speaks to one connection at the endpoint. Every failure is a `RequestError`, unless the caller aborted. */
export interface ManagedAuthClient {
  /** `GET {endpoint}/connections/{id}`. */
  read(signal: AbortSignal): Promise<ReadResponse>;
  /** `POST …/submit`. Sent once; only a person sends it again. */
  submit(body: SubmitBody, signal: AbortSignal): Promise<void>;
  /** `POST …/login`. Sent once. */
  login(signal: AbortSignal): Promise<void>;
  /** `GET …/events`. Resolves when the stream ends. */
  events(signal: AbortSignal, handlers: EventStreamHandlers, read: ReadEventStream): Promise<void>;
}

/** How every call to the endpoint is made, and what its failures become. */
export function createTransport(options: TransportOptions) {
  let hasAnswered = false;

  /** @throws RequestError when the response is not a success. */
  async function send(kind: RequestKind, what: string, url: string, init: RequestInit): Promise<Response> {
    let headers: Headers;
    try {
      const given = options.headers?.();
      // What a press sends leaves before React draws what it changed. A read that is given up at once is never sent.
      headers = new Headers(kind === 'send' && !isPromise(given) ? given : await given);
    } catch (cause) {
      // A mistake in the host's function is not the network's.
      throw new RequestError(failureOfKind('network', { fault: 'headers' }), what, { cause });
    }
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    // Given up while the headers were waited for: nothing is sent.
    init.signal?.throwIfAborted();
    const ask = options.fetch ?? fetch;
    // A redirect would carry what was typed, or a token, to wherever it points; `error` would hide that it was one.
    const response = await ask(url, { cache: 'no-store', redirect: 'manual', ...init, headers }).catch((cause) => {
      if (init.signal?.aborted) throw cause;
      throw new RequestError(noResponse(url, hasAnswered), what, { cause });
    });
    hasAnswered = true;
    if (response.ok) return response;
    throw new RequestError(await failureFrom(response, kind), what);
  }

  /** Runs one exchange, and makes a `RequestError` of whatever goes wrong in it. */
  async function exchange<T>(what: string, signal: AbortSignal, ms: number, run: (limit: TimeLimit) => Promise<T>) {
    const limit = timeLimit(signal, ms);
    try {
      return await limit.race(run(limit));
    } catch (error) {
      if (signal.aborted) throw error;
      if (error instanceof RequestError) throw reported(error);
      const kind = limit.hasRunOut() ? 'timeout' : 'network';
      throw new RequestError(failureOfKind(kind), what, { cause: error });
    } finally {
      limit.clear();
    }
  }

  function reported(error: RequestError): RequestError {
    if (error.failure.fault !== undefined) options.onFault?.(error.failure.fault);
    return error;
  }

  return { send, exchange, reported };
}

/** Of whichever library or window. */
function isPromise<T extends object>(value: T | PromiseLike<T> | undefined): value is PromiseLike<T> {
  return value !== undefined && 'then' in value && typeof value.then === 'function';
}

/** @throws TypeError when `connectionId` is no id. */
export function createManagedAuthClient(options: ClientOptions): ManagedAuthClient {
  const { endpoint, connectionId, now = Date.now } = options;
  // Thrown here, where the developer sees it, rather than as a failed exchange.
  connectionUrl(endpoint, connectionId);
  const transport = createTransport(options);
  const { exchange, reported } = transport;

  function send(kind: RequestKind, what: string, action: ConnectionAction | undefined, init: RequestInit) {
    return transport.send(kind, what, connectionUrl(endpoint, connectionId, action), init);
  }

  function post(action: 'submit' | 'login', body: object, signal: AbortSignal): Promise<void> {
    const what = `POST …/${action}`;
    return exchange(what, signal, SEND_WITHIN_MS, async (limit) => {
      const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
      const init = { method: 'POST', headers, body: JSON.stringify(body), signal: limit.signal };
      const response = await send('send', what, action, init);
      // Not waited for: where somebody has cloned the response, it ends only once both are canceled.
      void response.body?.cancel().catch(() => {});
      // A host's page in place of its endpoint: nothing was taken. An empty success is one.
      if (isHtml(response)) throw new RequestError(notJson(response), what);
    });
  }

  async function read(limit: TimeLimit): Promise<ReadResponse> {
    const what = 'GET connection';
    const sentAt = now();
    const response = await send('read', what, undefined, {
      headers: { Accept: 'application/json' },
      signal: limit.signal,
    });
    const body = parseJson(await response.text());
    if (body === undefined) throw new RequestError(notJson(response), what);
    const connection = parseConnection(body);
    if (!isObject(body) || connection === null) throw new RequestError(invalid(response, 'notConnection'), what);
    // It would show another connection's state, and send what is typed for one site to another.
    if (connection.id !== options.connectionId) throw new RequestError(invalid(response, 'otherConnection'), what);
    return { body, connection, clock: clockOf(response, sentAt, now()) };
  }

  return {
    read: (signal) => exchange('GET connection', signal, READ_WITHIN_MS, read),
    submit: (body, signal) => post('submit', body, signal),
    login: (signal) => post('login', {}, signal),
    events: (signal, handlers, readEventStream) => {
      const open = (limit: AbortSignal) =>
        send('stream', 'GET …/events', 'events', { headers: { Accept: 'text/event-stream' }, signal: limit });
      return readEventStream(signal, open, handlers).catch((error) => {
        throw error instanceof RequestError && !signal.aborted ? reported(error) : error;
      });
    },
  };
}

/** A response with an `Age` was made that long ago, whatever its `Date` (RFC 9111, section 5.1). */
function clockOf(response: Response, sentAt: number, receivedAt: number): ClockReading | null {
  const serverTime = dateOf(response);
  const isStored = Number(response.headers.get('Age') ?? 0) > 0;
  return serverTime === null || isStored ? null : { sentAt, receivedAt, serverTime };
}
