import { trimTrailingSlashes } from '../protocol/routes';

/** Dispatched on the window, so that two copies of the package on one page hear each other too. */
const EVENT = 'managed-auth-flow:change';

/**
 * Tells the page that something has changed at an endpoint: a flow has ended, a setting was saved, a connection was
 * removed. Does not say what, or for which connection.
 */
export function notifyEndpointChange(endpoint: string): void {
  if (typeof window !== 'undefined')
    window.dispatchEvent(new CustomEvent(EVENT, { detail: trimTrailingSlashes(endpoint) }));
}

/** Calls `listener` after each change at an endpoint that this page knows of. Returns a function that stops that. */
export function onEndpointChange(endpoint: string, listener: () => void): () => void {
  const onEvent = (event: Event) => {
    if (event instanceof CustomEvent && event.detail === trimTrailingSlashes(endpoint)) listener();
  };
  window.addEventListener(EVENT, onEvent);
  return () => window.removeEventListener(EVENT, onEvent);
}
