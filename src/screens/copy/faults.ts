import type { Translator } from '../../localization/translator';
import type { Failure, IntegrationFault } from '../../protocol/failure';

/** A screen's title and the line under it. */
export interface Heading {
  readonly title: string;
  readonly text: string;
  /** What is read out in place of the line, where something matters more. */
  readonly spoken?: string | null;
}

/** What the person is told about faults that only the host's developer can fix, as far as they keep the person from going on. */
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

/** Whose fault it is; null where nothing shows that it is the app's, or the words for it are not loaded yet. */
export function faultHeading({ fault }: Failure, t: Translator): Heading | null {
  const key = fault === undefined ? undefined : TEXTS[fault];
  if (key === undefined || t.messages[key] === undefined) return null;
  return { title: t(fault === 'noResponse' ? 'unreachableTitle' : 'appFaultTitle'), text: t(key) };
}

/** Why there is no access, and what only the app around can do. */
export function noAccessHeading(failure: Failure, t: Translator): Heading {
  const { kind } = failure;
  const fault = faultHeading(failure, t);
  if (fault !== null) return fault;
  if (kind === 'forbidden') return { title: t('forbiddenTitle'), text: t('forbiddenText') };
  if (kind === 'unauthorized') return { title: t('unauthorizedTitle'), text: t('unauthorizedText') };
  return { title: t('notFoundTitle'), text: t('notFoundText') };
}
