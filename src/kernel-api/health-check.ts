import type { Connection } from './connection';
import { type HealthCheck, isRunning } from './login';
import { withCheckEvent } from './timeline';

/**
 * When the next health check is due, milliseconds since the epoch. Where several were missed because nobody looked,
 * it is the last of them: each would have found the same.
 */
export function nextCheckAt(
  { settings, status, login, check, lastCheckAt }: Connection,
  now: number,
  defaultIntervalS: number,
): number {
  const isIdle = check === null && (login === null || !isRunning(login));
  if (!isIdle || status !== 'AUTHENTICATED' || settings.health_checks === false || lastCheckAt === null) {
    return Number.POSITIVE_INFINITY;
  }
  const intervalMs = (settings.health_check_interval ?? defaultIntervalS) * 1000;
  return lastCheckAt + Math.max(1, Math.floor((now - lastCheckAt) / intervalMs)) * intervalMs;
}

/** Puts a check into the connection, with what its end means if it has ended. Only FAILED tells of a session that is over. */
export function withCheck(connection: Connection, check: HealthCheck): Connection {
  const { state, since } = check;
  if (state.kind !== 'ended') return { ...connection, check };
  const status = state.status === 'FAILED' ? 'NEEDS_AUTH' : connection.status;
  const timeline = withCheckEvent(connection.timeline, check, connection.status, status);
  return { ...connection, check: null, status, lastCheckAt: since, timeline };
}
