import type { Flow } from '../protocol/connection';
import type { FlowState } from './state';

/** The flow has ended on the server, one way or another. */
export function hasEnded(flow: Flow): boolean {
  return flow.status !== 'IN_PROGRESS' && flow.status !== 'UNKNOWN';
}

/** A success from before this page that no longer holds: the person has to sign in again. */
export function hasWornOff({ connection, attached }: FlowState): boolean {
  return !attached && connection?.status === 'NEEDS_AUTH' && connection.flow?.status === 'SUCCESS';
}

/** The flow has ended for good, until the person starts again. */
export function isOver(state: FlowState): boolean {
  if (state.canceled) return true;
  if (state.noAccess !== null) return !state.isRetrying;
  if (state.login.status !== 'none') return false;
  if (state.expiry === 'confirmed') return true;
  if (state.connection === null) return false;
  const { flow, status } = state.connection;
  // Where nobody is signed in and nothing runs, a login may still be started elsewhere.
  return flow === null ? status === 'AUTHENTICATED' : hasEnded(flow) && !hasWornOff(state);
}
