import type { WireFlow } from '../protocol/wire';
import type { Clock } from './clock';
import type { Connection } from './connection';
import type { Dialect } from './dialects';
import { endLogin, isRunning, type Login, nextChange } from './login';
import { isoTime, renderFlow } from './render-connection';
import type { Store } from './store';

export interface EventOptions {
  readonly clock: Clock;
  /** Between heartbeats. */
  readonly heartbeatMs: number;
  /** Whether the current state is sent on connecting. */
  readonly replay: boolean;
  readonly dialectOf: (domain: string) => Dialect;
}

/** What only a snapshot says. */
const NOT_IN_EVENTS = ['flow_expires_at', 'sso_provider', 'browser_session_id'];

/** The flow's members as an event carries them: those that are null are left out. */
function eventMembers(flow: WireFlow, postLoginUrl?: string | null): Record<string, unknown> {
  const members = Object.entries({ ...flow, post_login_url: postLoginUrl });
  return Object.fromEntries(members.filter(([key, value]) => value != null && !NOT_IN_EVENTS.includes(key)));
}

/** One server-sent event; its name is in the data too, as Kernel has it. */
function serverSentEvent(event: string, timestamp: number, members: Record<string, unknown> = {}): string {
  return `event: ${event}\ndata: ${JSON.stringify({ event, timestamp: isoTime(timestamp), ...members })}\n\n`;
}

/**
 * The event stream of a connection: a `managed_auth_state` for each change, heartbeats between, closed at a terminal
 * status, when the connection is deleted, or when the client goes away (`signal`, or the stream is canceled).
 */
export function followConnection(
  store: Store,
  id: string,
  signal: AbortSignal,
  options: EventOptions,
): ReadableStream<Uint8Array> {
  const gone = new AbortController();
  const encoder = new TextEncoder();

  const run = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    for await (const event of changes(store, id, gone.signal, options)) {
      if (gone.signal.aborted) return;
      controller.enqueue(encoder.encode(event));
    }
    if (gone.signal.aborted) return;
    controller.close();
    gone.abort();
  };

  return new ReadableStream<Uint8Array>({
    start(controller) {
      const onAbort = () => {
        gone.abort();
        controller.error(signal.reason);
      };
      if (signal.aborted) {
        onAbort();
        return;
      }
      signal.addEventListener('abort', onAbort, { once: true, signal: gone.signal });
      void run(controller);
    },
    cancel: () => gone.abort(),
  });
}

async function* changes(store: Store, id: string, gone: AbortSignal, options: EventOptions): AsyncGenerator<string> {
  const { clock, heartbeatMs, replay, dialectOf } = options;
  const bell = createBell(clock, gone);
  const unfollow = store.follow(id, bell.ring);
  try {
    let followed = store.find(id);
    let said = replay || followed === null ? null : JSON.stringify(membersOf(followed, dialectOf));
    let beat = clock.now() + heartbeatMs;
    while (!gone.aborted) {
      const connection = store.find(id);
      const now = clock.now();
      const replaced = replacedLogin(followed, connection);
      if (replaced !== null && followed !== null) {
        const flow = renderFlow(replaced, dialectOf(followed.domain));
        yield serverSentEvent('managed_auth_state', now, eventMembers(flow));
        return;
      }
      if (connection === null) return;
      followed = connection;
      const members = membersOf(connection, dialectOf);
      const says = JSON.stringify(members);
      if (says !== said && connection.login !== null) yield serverSentEvent('managed_auth_state', now, members);
      said = says;
      if (connection.login !== null && !isRunning(connection.login)) return;
      if (now >= beat) {
        yield serverSentEvent('sse_heartbeat', now);
        beat = now + heartbeatMs;
      }
      const change = connection.login === null ? Number.POSITIVE_INFINITY : nextChange(connection.login);
      await bell.wait(Math.min(beat, change) - now);
    }
  } finally {
    unfollow();
  }
}

function membersOf(
  { domain, login, lastResult }: Connection,
  dialectOf: EventOptions['dialectOf'],
): Record<string, unknown> {
  return login === null ? {} : eventMembers(renderFlow(login, dialectOf(domain)), lastResult?.postLoginUrl);
}

/** The login that was followed, canceled, if another has taken its place or the connection has gone. */
function replacedLogin(before: Connection | null, now: Connection | null): Login | null {
  if (before?.login == null || before.login.token === now?.login?.token) return null;
  return endLogin(before.login, 'CANCELED', 0);
}

interface Bell {
  ring(): void;
  /** Resolves after `ms`, when the bell is rung, or when the client has gone; at once if it was rung meanwhile. */
  wait(ms: number): Promise<void>;
}

function createBell(clock: Clock, gone: AbortSignal): Bell {
  let rung = false;
  let waiting: AbortController | null = null;
  const ring = () => {
    rung = true;
    waiting?.abort();
  };
  gone.addEventListener('abort', ring, { once: true });
  return {
    ring,
    async wait(ms) {
      if (!rung && !gone.aborted) {
        waiting = new AbortController();
        await clock.sleep(ms, waiting.signal).catch(() => {});
        waiting = null;
      }
      rung = false;
    },
  };
}
