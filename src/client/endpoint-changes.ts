import { trimTrailingSlashes } from '../protocol/routes';

/** Dispatched on the window, so that two copies of the package on one page hear each other as well. */
const EVENT = 'managed-auth-flow:change';

/**
 * Tells the page that something at an endpoint is not what it was: a flow has ended, a setting was saved, a connection
 * was removed. Says nothing of what, or of which connection.
 */
export function notifyEndpointChange(endpoint: string): void {
  if (typeof window !== 'undefined')
    window.dispatchEvent(new CustomEvent(EVENT, { detail: trimTrailingSlashes(endpoint) }));
}

/** Calls `listener` after each change at an endpoint that this page knows of. Returns what ends that. */
export function onEndpointChange(endpoint: string, listener: () => void): () => void {
  const onEvent = (event: Event) => {
    if (event instanceof CustomEvent && event.detail === trimTrailingSlashes(endpoint)) listener();
  };
  window.addEventListener(EVENT, onEvent);
  return () => window.removeEventListener(EVENT, onEvent);
}
