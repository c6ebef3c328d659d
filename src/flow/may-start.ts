import type { Screen } from './screen';
import { SCREEN_FACTS } from './screen-facts';

/** Whether a new login may be started from a screen: it offers one, and the wait that it shows is over. */
export function mayStart(screen: Screen, now: number): boolean {
  if (screen.isStarting || !SCREEN_FACTS[screen.kind].startsLogin) return false;
  if ('canRestart' in screen && !screen.canRestart) return false;
  return !('restartAt' in screen) || screen.restartAt === null || now >= screen.restartAt;
}
