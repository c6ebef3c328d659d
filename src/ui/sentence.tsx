import { createContext, Fragment, type ReactNode, useContext } from 'react';

const SiteContext = createContext('');

/** The domain that is spoken of below; empty when it is not known. */
export const SiteProvider = SiteContext.Provider;

/** Between these no browser breaks a line. */
const KEPT_TOGETHER = /^[a-z0-9.]*$/i;

/** A sentence of ours. The site's domain in it goes to the next line as one, and breaks only where it is longer than that. */
export function Sentence({ children }: { children: string }): ReactNode {
  const site = useContext(SiteContext);
  if (KEPT_TOGETHER.test(site)) return children;
  return children.split(site).map((text, index) =>
    index === 0 ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence are what they are by their place.
      <Fragment key={index}>
        <bdi>{site}</bdi>
        {text}
      </Fragment>
    ),
  );
}
