import type { FlowScreenOf } from '../../flow/flow-screen';
import type { Translator } from '../../localization/translator';
import type { Heading } from './faults';

/** What is said at the top of what has to be done elsewhere. */
export function elsewhereHeading(
  screen: FlowScreenOf<'externalAction' | 'intervention' | 'unsupported'>,
  site: string,
  t: Translator,
): Heading {
  switch (screen.kind) {
    case 'externalAction':
      return {
        title: t('externalTitle', { site }),
        text: t('externalText', { site }),
        spoken: screen.message ?? t('externalFallbackMessage'),
      };
    case 'intervention':
      return {
        title: t('interventionTitle', { site }),
        text: t('interventionText', { site }),
        spoken: screen.message,
      };
    case 'unsupported':
      return { title: t('unsupportedTitle', { site }), text: t('unsupportedText', { site }) };
  }
  return screen satisfies never;
}
