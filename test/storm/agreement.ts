import { arrivalOn } from '../../src/flow/events-of';
import { isOver } from '../../src/flow/is-over';
import { asksTheSame, isSamePause, type Question } from '../../src/flow/question';
import { reduce } from '../../src/flow/reduce';
import type { Screen } from '../../src/flow/screen';
import { SCREEN_FACTS } from '../../src/flow/screen-facts';
import { screenOf } from '../../src/flow/screen-of';
import { initialState } from '../../src/flow/state';
import { parseConnection } from '../../src/protocol/parse-connection';

function questionOn(screen: Screen): Question | null {
  return screen.kind === 'submitting' ? null : (arrivalOn(screen)?.question ?? null);
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
  if (screen.kind === 'consent' && SCREEN_FACTS[expected.kind].consent === 'required') {
    return null;
  }
  if (screen.kind !== expected.kind) return `the screen says ${screen.kind}, the server ${expected.kind}`;
  const [asked, wanted] = [questionOn(screen), questionOn(expected)];
  const isSame = asked === null || wanted === null || (asksTheSame(asked, wanted) && isSamePause(asked, wanted));
  return isSame ? null : 'the screen asks something that the server does not';
}
