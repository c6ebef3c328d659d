import type { RefObject } from 'react';
import type { Appearance } from './appearance';
import { applyAppearance } from './apply-appearance';
import { useAppearanceBy } from './use-appearance-by';

/** Turns an appearance into the parts' attributes, and into rules of the widget's own before it is painted. */
export function useAppearance(root: RefObject<HTMLElement | null>, given?: Appearance) {
  return useAppearanceBy(applyAppearance, root, given);
}
