import type { Screen } from '../flow/screen';
import type { FlowEvent } from '../flow/state';

/** What happened to a flow, as it is: what may be printed of it is for the debug log to say, which few load. */
export interface NotedTransition {
  /** The widget, counted from 1. */
  readonly flow: number;
  readonly event: FlowEvent;
  readonly from: Screen;
  readonly to: Screen;
}

const listeners = new Set<(transition: NotedTransition) => void>();

/** @returns stops listening */
export function listenToTransitions(listener: (transition: NotedTransition) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function noteTransition(transition: NotedTransition): void {
  for (const listener of listeners) listener(transition);
}
