import { createContext, useContext } from 'react';
import type { Layout } from './appearance';
import type { ElementKey } from './element-keys';

/** The attributes that every rendered part carries. */
export interface PartAttributes {
  'data-maf-element': ElementKey;
  className?: string;
}

export type Parts = (key: ElementKey) => PartAttributes;

/** What the parts of a widget need to know about its appearance; the rest is up to the stylesheet. */
export interface AppearanceOfParts {
  readonly parts: Parts;
  readonly layout: Layout;
}

const AppearanceContext = createContext<AppearanceOfParts>({
  parts: (key) => ({ 'data-maf-element': key }),
  layout: {},
});

export const AppearanceProvider = AppearanceContext.Provider;

/** Gives the attributes of a part by its name: `<div {...part('card')}>`. */
export function useParts(): Parts {
  return useContext(AppearanceContext).parts;
}

/** How the widget is arranged; what the host left out is undefined. */
export function useLayout(): Layout {
  return useContext(AppearanceContext).layout;
}
