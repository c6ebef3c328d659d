import { createContext, useContext } from 'react';

/** Has something read out at once. */
export type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce>(() => {});

export const AnnounceProvider = AnnounceContext.Provider;

export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
