import { useState } from 'react';
import { type Localization, layersOf } from './localization';

/** The same object for as long as it says the same: hosts write `[de, { signIn: 'Einloggen' }]` anew at each render. */
export function useSameLocalization(given: Localization | undefined): Localization | undefined {
  const [kept, keep] = useState({ given });
  if (kept.given === given || saysTheSame(layersOf(kept.given), layersOf(given))) return kept.given;
  keep({ given });
  return given;
}

/** Languages are compared by what they are, and only a host's own words by what they say. */
function saysTheSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  try {
    return (
      a.length === b.length &&
      a.every((layer, at) => layer === b[at] || JSON.stringify(layer) === JSON.stringify(b[at]))
    );
  } catch {
    // What JSON cannot say, such as a circle, is read again.
    return false;
  }
}
