import { Fragment, type ReactNode } from 'react';
import { useLayout, useParts } from '../../appearance/use-parts';
import type { FlowExternalActionScreen, FlowPromptScreen } from '../../flow/flow-screen';
import { FieldsForm } from '../../form/fields-form';
import { useLazyModule } from '../../lazy/use-lazy-module';
import { LATER_WORDS } from '../../localization/later-words';
import type { Translator } from '../../localization/translator';
import { useTranslator } from '../../localization/use-translator';
import { PICKERS } from '../../pickers/lazy-pickers';
import type { FlowChoice, FlowField } from '../../protocol/connection';
import { FIELD_FACTS } from '../../protocol/field-kinds';
import { Banner } from '../../ui/banner';
import { Divider } from '../../ui/divider';
import { siteName } from '../../ui/site-name';
import { problemsOf } from '../copy/problems';
import type { FlowActions } from './flow-actions';
import { LongerThanUsual } from './progress';

export { noticeText, problemsOf, spokenProblems } from '../copy/problems';
export { promptHeading } from '../copy/prompt-heading';
export { CancelQuestion } from './cancel-question';
export { Expiry } from './expiry';

/** Fields and choices of one step, and what went wrong with them. */
export function PromptView(props: PromptBodyProps) {
  return (
    <>
      <PromptBanners screen={props.screen} busy={props.busy} />
      <PromptBody {...props} />
    </>
  );
}

export interface PromptBodyProps {
  readonly screen: FlowPromptScreen | FlowExternalActionScreen;
  readonly actions: FlowActions;
  /** Something was sent from here and is under way. */
  readonly busy: boolean;
  /** The key of the choice that was picked; null for fields, or when nothing was sent. */
  readonly choiceKey: string | null;
}

/**
 * Everything a prompt asks for, on one screen: providers, fields, ways to go on, and at last a way to switch. Choices
 * may come and go around a form that is being filled in.
 */
export function PromptBody({ screen, actions, busy, choiceKey }: PromptBodyProps) {
  const t = useTranslator();
  const { ssoPlacement } = useLayout();
  const loaded = useLazyModule(PICKERS);
  const words = useLazyModule(LATER_WORDS);
  // Null only beside a form that was there before them.
  const pickers = words === null ? null : loaded;
  const { domain, question } = screen;
  const picker = {
    domain,
    busy,
    pickedKey: choiceKey,
    onPick: actions.choose,
  };
  const choices = (...groups: FlowChoice['group'][]) => question.choices.filter(({ group }) => groups.includes(group));

  function form(fields: readonly FlowField[]): ReactNode {
    return <FieldsForm fields={fields} submitLabel={submitLabel(fields, t)} />;
  }

  function formFor({ fields }: FlowChoice): ReactNode {
    return fields.length === 0 ? null : form(fields);
  }

  const sso = choices('sso');
  const providers = pickers !== null && sso.length > 0 && <pickers.SsoButtons choices={sso} {...picker} />;
  const signIn = choices('signIn');
  const mfa = [...choices('mfa'), ...choices('switch')];
  return (
    <>
      <Sections
        separator={<Divider>{t('or')}</Divider>}
        sections={[
          ssoPlacement !== 'bottom' && providers,
          question.fields.length > 0 && form(question.fields),
          ssoPlacement === 'bottom' && providers,
          pickers !== null && signIn.length > 0 && (
            <pickers.SignInOptions key={question.id} choices={signIn} {...picker} />
          ),
          pickers !== null && mfa.length > 0 && (
            <pickers.MfaOptions key={question.id} choices={mfa} formFor={formFor} {...picker} />
          ),
        ]}
      />
      {busy && <LongerThanUsual />}
    </>
  );
}

/** The sections that there are, with a separator between them. */
function Sections({ sections, separator }: { sections: readonly ReactNode[]; separator: ReactNode }) {
  const part = useParts();
  const first = sections.findIndex(Boolean);
  return sections.map(
    (section, index) =>
      section && (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sections have fixed places.
        <Fragment key={index}>
          {index > first && separator}
          <div {...part('actions')}>{section}</div>
        </Fragment>
      ),
  );
}

/** What went wrong, over the form it is about: the site's own words are said to be the site's. */
export function PromptBanners({
  screen,
  busy,
}: {
  screen: FlowPromptScreen | FlowExternalActionScreen;
  busy: boolean;
}) {
  const t = useTranslator();
  if (busy) return null;
  return problemsOf(screen.question, siteName(screen.domain, t), t).map(({ text, ...rest }) => (
    <Banner key={text} {...rest}>
      {text}
    </Banner>
  ));
}

/** What the button of a form says: signing in is the step with the password; before it there is a next one. */
function submitLabel(fields: readonly FlowField[], t: Translator): string {
  const asks = fields.map(({ kind }) => FIELD_FACTS[kind].asks);
  if (asks.includes('password')) return t('signIn');
  return t(asks.includes('code') ? 'continue' : 'next');
}
