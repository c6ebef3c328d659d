import type { RefObject } from 'react';
import { LazyModule } from '../lazy/lazy-module';
import type { Appearance } from './appearance';
import { member } from './member';
import { type ApplyAppearance, useAppearanceBy } from './use-appearance-by';

/** What makes rules of an appearance: asked for where there is something to make them of. */
export const APPLY_APPEARANCE = /* @__PURE__ */ new LazyModule(() => import('./apply-appearance'));

/** As `useAppearance`, for what has to be small: until the rules are here, what they are about is not seen. */
export function useLazyAppearance(root: RefObject<HTMLElement | null>, given?: Appearance) {
  return useAppearanceBy(applyLater, root, given);
}

const applyLater: ApplyAppearance = (root, appearance, scope) => {
  if (root === null || !['preset', 'variables', 'elements'].some((name) => member(appearance, name))) {
    return undefined;
  }
  let takeAway: (() => void) | undefined;
  const look = () => {
    const { current, trouble } = APPLY_APPEARANCE;
    // It is needed more than its colours.
    root.toggleAttribute('data-maf-pending', current === null && trouble === null);
    if (current !== null) takeAway ??= current.applyAppearance(root, appearance, scope);
  };
  const leave = APPLY_APPEARANCE.subscribe(look);
  void APPLY_APPEARANCE.load();
  look();
  return () => {
    leave();
    takeAway?.();
  };
};
