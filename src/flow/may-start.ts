import type { Screen } from './screen';

/** Whether a new login may be started from a screen: one that offers it, and not before the wait that it shows is over. */
export function mayStart(screen: Screen, now: number): boolean {
  switch (screen.kind) {
    case 'idle':
    case 'expired':
    case 'canceled':
    case 'unsupported':
      return !screen.starting;
    case 'failed':
      return !screen.starting && screen.canRestart && (screen.restartAt === null || now >= screen.restartAt);
    default:
      return false;
  }
}
