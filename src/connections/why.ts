import type { ConnectionState } from './connection-state';
import type { StateWords } from './state-words';

/** What becomes of a connection that was signed out, or why nothing does, in words; null when there is nothing to say. */
export function whyOf(state: ConnectionState, site: string, words: StateWords): string | null {
  if (state.kind !== 'needsSignIn') return null;
  const { renewal } = state;
  switch (renewal.by) {
    case 'itself':
      return words('renewedBySelf');
    case 'nobody':
      return words('renewalOff');
    case 'person':
      return renewal.obstacle === null ? words('needsYou', { site }) : words.obstacle(renewal.obstacle, site);
    default:
      return renewal satisfies never;
  }
}
