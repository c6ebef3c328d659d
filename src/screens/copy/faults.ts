import type { Translator } from '../../localization/translator';
import type { Failure, IntegrationFault } from '../../protocol/failure';

/** A screen's title and the line under it. */
export interface Heading {
  readonly title: string;
  readonly text: string;
  /** What is read out in place of the line, where something matters more. */
  readonly spoken?: string | null;
}

/** What the person is told of what only the host's developer can mend; the rest of it does not keep them from going on. */
const TEXTS: Partial<Record<IntegrationFault, 'unexpectedText' | 'unsentText' | 'noResponseText'>> = {
  notJson: 'unexpectedText',
  notConnection: 'unexpectedText',
  otherConnection: 'unexpectedText',
  redirect: 'unexpectedText',
  noEndpoint: 'unexpectedText',
  headers: 'unsentText',
  mixedContent: 'unsentText',
  noResponse: 'noResponseText',
};

/** Whose fault it is, as far as that is known; null where nothing tells that it is the app's, or its words are not here yet. */
export function faultHeading({ fault }: Failure, t: Translator): Heading | null {
  const key = fault === undefined ? undefined : TEXTS[fault];
  if (key === undefined || t.messages[key] === undefined) return null;
  return { title: t(fault === 'noResponse' ? 'unreachableTitle' : 'appFaultTitle'), text: t(key) };
}
