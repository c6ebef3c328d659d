import type { FlowQuestion, FlowScreen } from '../../flow/flow-screen';
import type { Translator } from '../../localization/translator';
import { FIELD_FACTS } from '../../protocol/field-kinds';
import { siteName } from '../../ui/site-name';
import { ENDINGS } from '../lazy-views';
import { faultHeading, type Heading, noAccessHeading } from './faults';

/** What is said at the top of a screen. */
export function headingOf(screen: FlowScreen, t: Translator): Heading {
  const site = siteName(screen.domain, t);
  switch (screen.kind) {
    case 'loading':
      return { title: t('loadingTitle'), text: t('loadingText') };
    case 'unreachable':
      return faultHeading(screen.trouble.failure, t) ?? { title: t('unreachableTitle'), text: t('unreachableText') };
    case 'noAccess':
      return noAccessHeading(screen.failure, t);
    case 'connectFailed':
      return ENDINGS.current?.connectHeading(screen, site, t) ?? { title: t('idleTitle', { site }), text: '' };
    case 'idle':
      return screen.again
        ? { title: t('idleAgainTitle', { site }), text: t('idleAgainText', { site }) }
        : { title: t('idleTitle', { site }), text: t('idleText', { site }) };
    case 'consent':
      return { title: t('consentTitle', { site }), text: t('consentText', { site }) };
    case 'discovering':
      return screen.reauth
        ? { title: t('reauthTitle', { site }), text: t('reauthText', { site }) }
        : { title: t('discoveringTitle', { site }), text: t('discoveringText', { site }) };
    case 'prompt':
      return promptHeading(screen.question, site, t);
    case 'externalAction':
      return { title: t('externalTitle', { site }), text: t('externalText', { site }) };
    case 'submitting':
      return screen.asked === null
        ? { title: t('submittingTitle', { site }), text: t('submittingText', { site }) }
        : headingOf(screen.asked, t);
    case 'intervention':
      return { title: t('interventionTitle', { site }), text: t('interventionText', { site }) };
    case 'unsupported':
      return { title: t('unsupportedTitle', { site }), text: t('unsupportedText', { site }) };
    case 'succeeded':
      return screen.already
        ? { title: t('alreadyTitle', { site }), text: t('alreadyText', { site }) }
        : { title: t('succeededTitle', { site }), text: t('succeededText', { site }) };
    case 'failed':
      return failure(screen.code, site, t);
    case 'expired':
      return { title: t('expiredTitle', { site }), text: t('expiredText', { site }) };
    case 'canceled':
      return screen.by === 'person'
        ? { title: t('canceledTitle', { site }), text: t('canceledText', { site }) }
        : { title: t('canceledByServerTitle', { site }), text: t('canceledByServerText', { site }) };
  }
  return screen satisfies never;
}

function failure(code: keyof Translator['messages']['errors'] | null, site: string, t: Translator): Heading {
  const words = code === null ? undefined : t.messages.errors[code];
  if (words === undefined) return { title: t('failedTitle', { site }), text: t('failedText', { site }) };
  return { title: t.fill(words.title, { site }), text: t.fill(words.text, { site }) };
}

/** A prompt is named after what it asks for. */
function promptHeading({ fields, choices }: FlowQuestion, site: string, t: Translator): Heading {
  const asks = fields.map(({ kind }) => FIELD_FACTS[kind].asks);
  if (asks.length > 0) {
    if (asks.every((each) => each === 'code')) {
      return { title: t('codeTitle', { site }), text: t('codeText', { site }) };
    }
    if (asks.every((each) => each === 'password')) {
      return { title: t('passwordTitle', { site }), text: t('signInText', { site }) };
    }
    return asks.includes('password') || asks.length <= 2
      ? { title: t('signInTitle', { site }), text: t('signInText', { site }) }
      : { title: t('detailsTitle', { site }), text: t('detailsText', { site }) };
  }
  const text = choices.length > 1 ? t('chooseText', { site }) : t('detailsText', { site });
  if (choices.some(({ group }) => group === 'mfa')) {
    return { title: t('mfaTitle', { site }), text: choices.length > 1 ? t('mfaText', { site }) : text };
  }
  const isSignIn = choices.every(({ group }) => group === 'sso');
  return { title: isSignIn ? t('signInTitle', { site }) : t('chooseTitle', { site }), text };
}
