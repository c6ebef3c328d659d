import type { Screen } from './screen';
import { SCREEN_FACTS } from './screen-facts';

/** Whether a new login may be started from a screen: it offers one, and the wait that it shows is over. */
export function mayStart(screen: Screen, now: number): boolean {
  if (screen.isStarting || !SCREEN_FACTS[screen.kind].startsLogin) return false;
  if (screen.kind !== 'failed' && screen.kind !== 'connectFailed') return true;
  return screen.canRestart && (screen.restartAt === null || now >= screen.restartAt);
}
