import { LazyModule } from '../lazy/lazy-module';
import type { ClockReading } from '../protocol/clock-skew';
import { type Failure, failureKindOf, retryAfterMs } from '../protocol/failure';
import { isObject, type JsonObject, text } from '../protocol/json';
import { type ConnectionAction, connectionUrl } from '../protocol/routes';
import type { SubmitBody } from '../protocol/submit-body';
import type { EventStreamHandlers } from './event-stream';
import { RequestError } from './request-error';
import { type TimeLimit, timeLimit } from './time-limit';

/** An exchange that takes longer has failed. */
const READ_WITHIN_MS = 15_000;
const SEND_WITHIN_MS = 30_000;

export interface ClientOptions {
  readonly endpoint: string;
  readonly connectionId: string;
  /** Called for each request, so that a token may change. */
  readonly headers?: (() => HeadersInit | Promise<HeadersInit>) | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** The clock that the server's is compared with, in milliseconds. Default this device's. */
  readonly now?: () => number;
}

export interface ReadResponse {
  readonly body: JsonObject;
  /** The response's `Date` beside this device's clock; null when it may not be read. */
  readonly clock: ClockReading | null;
}

/** What reads event streams: the first read does without it. */
export const EVENT_STREAM = new LazyModule(() => import('./event-stream'));

const NO_ANSWER: Failure = { kind: 'network', status: null, code: null, retryAfterMs: null };

/** Speaks to one connection at the endpoint. Every failure is a `RequestError`, unless the caller aborted. */
export interface ManagedAuthClient {
  /** `GET {endpoint}/connections/{id}`. The body is an object, not checked any further. */
  read(signal: AbortSignal): Promise<ReadResponse>;
  /** `POST …/submit`. Sent once; it is for a person to send it again. */
  submit(body: SubmitBody, signal: AbortSignal): Promise<void>;
  /** `POST …/login`. Sent once. */
  login(signal: AbortSignal): Promise<void>;
  /** `GET …/events`. Resolves when the stream ends. */
  events(signal: AbortSignal, handlers: EventStreamHandlers): Promise<void>;
}

/** @throws TypeError when `connectionId` is no id. */
export function createManagedAuthClient(options: ClientOptions): ManagedAuthClient {
  const { now = Date.now } = options;
  // Thrown here, where the developer sees it, rather than as a failed exchange.
  connectionUrl(options.endpoint, options.connectionId);

  async function send(what: string, action: ConnectionAction | undefined, init: RequestInit): Promise<Response> {
    const url = connectionUrl(options.endpoint, options.connectionId, action);
    const headers = new Headers(await options.headers?.());
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    // Given up while the headers were waited for: nothing is sent.
    init.signal?.throwIfAborted();
    const ask = options.fetch ?? fetch;
    // A redirect would carry what was typed, or a token, to wherever it points.
    const response = await ask(url, { cache: 'no-store', redirect: 'error', ...init, headers });
    if (response.ok) return response;
    throw new RequestError(await failureFrom(response), what);
  }

  /** Runs one exchange, and makes a `RequestError` of whatever goes wrong in it. */
  async function exchange<T>(what: string, signal: AbortSignal, ms: number, run: (limit: TimeLimit) => Promise<T>) {
    const limit = timeLimit(signal, ms);
    try {
      return await limit.race(run(limit));
    } catch (error) {
      if (error instanceof RequestError || signal.aborted) throw error;
      const kind = limit.hasRunOut() ? 'timeout' : 'network';
      throw new RequestError({ kind, status: null, code: null, retryAfterMs: null }, what, { cause: error });
    } finally {
      limit.clear();
    }
  }

  function post(action: 'submit' | 'login', body: object, signal: AbortSignal): Promise<void> {
    const what = `POST …/${action}`;
    return exchange(what, signal, SEND_WITHIN_MS, async (limit) => {
      const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
      const init = { method: 'POST', headers, body: JSON.stringify(body), signal: limit.signal };
      const response = await send(what, action, init);
      // Not waited for: of a response that somebody has cloned, it ends only when both are canceled.
      void response.body?.cancel().catch(() => {});
    });
  }

  return {
    read: (signal) =>
      exchange('GET connection', signal, READ_WITHIN_MS, async (limit) => {
        const init = { headers: { Accept: 'application/json' }, signal: limit.signal };
        const sentAt = now();
        const response = await send('GET connection', undefined, init);
        const body = parseJson(await response.text());
        if (!isObject(body)) throw new RequestError(invalid(response), 'GET connection');
        return { body, clock: clockOf(response, sentAt, now()) };
      }),
    submit: (body, signal) => post('submit', body, signal),
    login: (signal) => post('login', {}, signal),
    events: async (signal, handlers) => {
      if (EVENT_STREAM.current === null) await EVENT_STREAM.load();
      signal.throwIfAborted();
      // A stream that breaks for now: it is opened again, and reading goes on.
      if (EVENT_STREAM.current === null) throw new RequestError(NO_ANSWER, 'GET …/events');
      const { readEventStream } = EVENT_STREAM.current;
      const open = (limit: AbortSignal) =>
        send('GET …/events', 'events', { headers: { Accept: 'text/event-stream' }, signal: limit });
      return readEventStream(signal, open, handlers);
    },
  };
}

async function failureFrom(response: Response): Promise<Failure> {
  const body = parseJson(await response.text().catch(() => ''));
  const code = isObject(body) ? text(body.code) : null;
  const { status, headers } = response;
  return {
    kind: failureKindOf(status, code),
    status,
    code,
    // As a date it is by the server's clock, which may be far from this device's.
    retryAfterMs: retryAfterMs(headers.get('Retry-After'), dateOf(response) ?? Date.now()),
  };
}

function invalid({ status }: Response): Failure {
  return { kind: 'invalid', status, code: null, retryAfterMs: null };
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function clockOf(response: Response, sentAt: number, receivedAt: number): ClockReading | null {
  const serverTime = dateOf(response);
  return serverTime === null ? null : { sentAt, receivedAt, serverTime };
}

/** `Date`, in milliseconds since the epoch; null when it is not there or may not be read. */
function dateOf({ headers }: Response): number | null {
  const time = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(time) ? null : time;
}
