import { isOver } from '../../src/flow/is-over';
import { reduce } from '../../src/flow/reduce';
import type { Screen } from '../../src/flow/screen';
import { screenOf } from '../../src/flow/screen-of';
import { initialState } from '../../src/flow/state';
import { parseConnection } from '../../src/protocol/parse-connection';

function promptIdOf(screen: Screen): string | null {
  return screen.kind === 'prompt' || screen.kind === 'externalAction' ? screen.prompt.id : null;
}

/** What a page that knows nothing would show for what the server says now. */
export function screenFor(server: unknown, now: number): Screen {
  const connection = parseConnection(server);
  if (connection === null) throw new Error('The sandbox says something that is no connection.');
  const state = reduce(initialState(false, now), { type: 'readSucceeded', at: now, ticket: 1, connection });
  return screenOf(state, false);
}

/** Whether nothing more happens without a person. */
export function isAtRest(server: unknown, now: number): boolean {
  const connection = parseConnection(server);
  if (connection === null) return false;
  const state = reduce(initialState(false, now), { type: 'readSucceeded', at: now, ticket: 1, connection });
  return isOver(state) || ['prompt', 'idle'].includes(screenOf(state, false).kind);
}

/** Why a screen does not agree with what the server says; null when it does. */
export function disagreement(screen: Screen, server: unknown, now: number): string | null {
  const expected = screenFor(server, now);
  // The person left; the flow is as it is.
  if (screen.kind === 'canceled' && screen.by === 'person') return null;
  if (screen.kind === 'consent' && ['prompt', 'discovering', 'externalAction', 'submitting'].includes(expected.kind)) {
    return null;
  }
  if (screen.kind !== expected.kind) return `the screen says ${screen.kind}, the server ${expected.kind}`;
  return promptIdOf(screen) === promptIdOf(expected) ? null : 'the screen asks something that the server does not';
}
