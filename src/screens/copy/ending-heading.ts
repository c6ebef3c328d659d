import type { CanceledScreen, ExpiredScreen, FailedScreen, NoAccessScreen, SucceededScreen } from '../../flow/screen';
import type { Translator } from '../../localization/translator';
import type { ErrorCode } from '../../protocol/error-codes';
import { type Heading, noAccessHeading } from './faults';

/** What is said at the top of an ending. */
export function endingHeading(
  screen: NoAccessScreen | SucceededScreen | FailedScreen | ExpiredScreen | CanceledScreen,
  site: string,
  t: Translator,
): Heading {
  switch (screen.kind) {
    case 'noAccess':
      return noAccessHeading(screen.failure, t);
    case 'succeeded':
      return screen.already
        ? { title: t('alreadyTitle', { site }), text: t('alreadyText', { site }) }
        : { title: t('succeededTitle', { site }), text: t('succeededText', { site }) };
    case 'failed':
      return failedHeading(screen, site, t);
    case 'expired':
      return { title: t('expiredTitle', { site }), text: t('expiredText', { site }) };
    case 'canceled':
      return screen.by === 'person'
        ? { title: t('canceledTitle', { site }), text: t('canceledText', { site }) }
        : { title: t('canceledByServerTitle', { site }), text: t('canceledByServerText', { site }) };
  }
  return screen satisfies never;
}

/** The words for its `error_code`, or for a failure as such where that is not documented. */
function failedHeading(
  { errorCode, siteError, isWorthRetrying, canRestart }: FailedScreen,
  site: string,
  t: Translator,
): Heading {
  const { errors } = t.messages;
  const isKnown = errorCode !== null && Object.hasOwn(errors, errorCode);
  const words = (isKnown ? errors[errorCode as ErrorCode] : undefined) ?? {
    title: t('failedTitle'),
    text: t('failedText'),
  };
  // Most texts say to try again: where that could help and cannot be done from here, a new sign-in is for elsewhere.
  const advice = isWorthRetrying && !canRestart ? t('goBackText') : words.text;
  const [title, text] = [t.fill(words.title, { site }), t.fill(advice, { site })];
  return { title, text, spoken: siteError === null ? null : `${text} ${t('siteSays', { site })}: ${siteError}` };
}
