import type { FlowQuestion } from '../../flow/flow-screen';
import type { Translator } from '../../localization/translator';
import { FIELD_FACTS } from '../../protocol/field-kinds';
import type { Heading } from './faults';

/** A prompt is named after what it asks for. */
export function promptHeading({ fields, choices }: FlowQuestion, site: string, t: Translator): Heading {
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
