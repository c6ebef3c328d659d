import type { Flow } from '../protocol/connection';
import { asksForNothing, questionOf, saysLess } from './question';

/**
 * Whether an event may be incomplete: it waits and names nothing, names no step, or takes away part of what is asked
 * and puts nothing in its place. It is not believed; a read decides.
 *
 * @param known what was read last.
 */
export function isDoubtful(known: Flow | null, told: Flow | null): boolean {
  if (known?.status !== 'IN_PROGRESS' || told?.status !== 'IN_PROGRESS') return false;
  if (told.step === 'INITIALIZED') return known.step !== 'INITIALIZED';
  const [before, now] = [questionOf(known), questionOf(told)];
  if (now === null) return false;
  if (asksForNothing(now)) return before === null || !asksForNothing(before);
  return before?.kind === now.kind && saysLess(before, now);
}
