import type { Screen } from './screen';
import { SCREEN_FACTS } from './screen-facts';

/** Whether a new login may be started from a screen: it offers one, and the wait that it shows is over. */
export function mayStart(screen: Screen, now: number): boolean {
  const { kind, isStarting, canRestart, restartAt } = screen;
  return SCREEN_FACTS[kind].startsLogin && !isStarting && canRestart && (restartAt === null || now >= restartAt);
}
