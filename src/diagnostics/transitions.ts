/** One thing that happened to a flow, and the screen before and after: our own names, and numbers; nobody's values. */
export interface Transition {
  /** The widget, counted from 1. */
  readonly flow: number;
  readonly event: string;
  readonly from: string;
  readonly to: string;
  /** What was read: status and step as far as they are known, and how much is asked. */
  readonly read?: {
    readonly status: string;
    readonly step: string;
    readonly fields: number;
    readonly choices: number;
  };
  readonly failure?: { readonly kind: string; readonly status: number | null; readonly fault?: string };
}

const listeners = new Set<(transition: Transition) => void>();

/** @returns stops listening */
export function listenToTransitions(listener: (transition: Transition) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** `make` is called only if somebody is listening. */
export function noteTransition(make: () => Transition): void {
  if (listeners.size === 0) return;
  const transition = make();
  for (const listener of listeners) listener(transition);
}
