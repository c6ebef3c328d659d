import type { ConnectFailedScreen } from '../../flow/screen';
import type { Translator } from '../../localization/translator';
import { faultHeading, type Heading } from './faults';

const WORDS = {
  domainNotAllowed: ['idleTitle', 'notAllowedText'],
  domainInvalid: ['appFaultTitle', 'unsentText'],
  busy: ['idleTitle', 'sendBusyText'],
  unreachable: ['unreachableTitle', 'unreachableText'],
} as const;

/** Why there is no connection, and what to do. */
export function connectHeading(
  { reason, failure, canRestart }: ConnectFailedScreen,
  site: string,
  t: Translator,
): Heading {
  const fault = faultHeading(failure, t);
  if (fault !== null) return fault;
  if (reason === 'handoffUsed' || reason === 'server') {
    const { errors } = t.messages;
    const { title = '', text = '' } = errors[reason === 'server' ? 'internal_error' : 'no_active_flow'] ?? {};
    return { title: t.fill(title, { site }), text: canRestart ? t.fill(text, { site }) : t('goBackText') };
  }
  const [title, text] = WORDS[reason];
  return { title: t(title, { site }), text: t(text) };
}
