import { createContext, useContext } from 'react';
import type { ElementKey } from './element-keys';

/** The attributes that every rendered part carries. */
export interface PartAttributes {
  'data-maf-element': ElementKey;
  className?: string;
}

export type Parts = (key: ElementKey) => PartAttributes;

const plainParts: Parts = (key) => ({ 'data-maf-element': key });

const PartsContext = createContext<Parts>(plainParts);

export const PartsProvider = PartsContext.Provider;

/** Gives the attributes of a part by its name: `<div {...part('card')}>`. */
export function useParts(): Parts {
  return useContext(PartsContext);
}
