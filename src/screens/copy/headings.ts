import type { FlowScreen } from '../../flow/flow-screen';
import type { Translator } from '../../localization/translator';
import { siteName } from '../../ui/site-name';
import { LATER_HEADINGS, PROMPT } from '../lazy-parts';
import { faultHeading, type Heading } from './faults';

/** What is said at the top of a screen. What is loaded for the screen is here, and brings its words: see `useReadyScreen`. */
export function headingOf(screen: FlowScreen, t: Translator): Heading {
  return headingSoFar(screen, siteName(screen.domain, t), t) ?? { title: t('loadingTitle'), text: t('loadingText') };
}

function headingSoFar(screen: FlowScreen, site: string, t: Translator): Heading | undefined {
  switch (screen.kind) {
    case 'loading':
      return undefined;
    case 'unreachable': {
      const heading = faultHeading(screen.trouble.failure, t) ?? {
        title: t('unreachableTitle'),
        text: t('unreachableText'),
      };
      return { ...heading, spoken: `${t('retrying')} ${heading.text}` };
    }
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
    case 'submitting':
      return screen.asked === null
        ? { title: t('submittingTitle', { site }), text: t('submittingText', { site }) }
        : headingSoFar(screen.asked, site, t);
    case 'prompt':
      return PROMPT.current?.promptHeading(screen.question, site, t);
    case 'externalAction':
    case 'intervention':
    case 'unsupported':
      return LATER_HEADINGS.current?.elsewhereHeading(screen, site, t);
    case 'connectFailed':
      return LATER_HEADINGS.current?.connectHeading(screen, site, t);
    case 'noAccess':
    case 'succeeded':
    case 'failed':
    case 'expired':
    case 'canceled':
      return LATER_HEADINGS.current?.endingHeading(screen, site, t);
  }
  return screen satisfies never;
}
