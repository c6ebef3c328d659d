import type { Notice } from '../../flow/arrival';
import type { FlowQuestion } from '../../flow/flow-screen';
import { labelOf } from '../../form/field-label';
import type { Translator } from '../../localization/translator';
import type { FlowField } from '../../protocol/connection';
import type { Failure } from '../../protocol/failure';
import { faultHeading } from './faults';

/** What went wrong with what was asked: in our words, and in the site's. */
export interface Problem {
  readonly tone: 'error' | 'note';
  /** Whose words they are; undefined for ours. */
  readonly title?: string;
  readonly text: string;
}

/** What is said above a form, in the order in which it is shown. A rejection is never left without a word. */
export function problemsOf(question: FlowQuestion, site: string, t: Translator): readonly Problem[] {
  const { notice, siteError } = question;
  const isSaid = siteError !== null || rejectedOf(question).length > 0;
  const problems: Problem[] = [];
  if (notice !== null && !(notice.kind === 'rejected' && isSaid)) problems.push(noticeText(notice, t));
  if (siteError !== null) {
    problems.push({ tone: 'error', title: t('siteSays', { site }), text: siteError });
  }
  return problems;
}

/** The same for the ear, with the fields that were rejected where the site said nothing of its own. */
export function spokenProblems(question: FlowQuestion, site: string, t: Translator): string {
  const errors = problemsOf(question, site, t).filter(({ tone }) => tone === 'error');
  const said = errors.map(({ title, text }) => (title === undefined ? text : `${title}: ${text}`));
  if (said.length === 0) said.push(...rejectedOf(question).map((field) => `${labelOf(field)}: ${t('fieldRejected')}`));
  return said.join(' ');
}

/** The fields that the site has rejected by name, those of a choice too. */
function rejectedOf({ fields, choices }: FlowQuestion): readonly FlowField[] {
  const all = [...fields, ...choices.flatMap((choice) => choice.fields)].filter(({ reason }) => reason === 'rejected');
  // Choices of one method share their fields.
  return all.filter(({ key }, index) => all.findIndex((field) => field.key === key) === index);
}

function sendFailedText(failure: Failure, t: Translator): string {
  return faultHeading(failure, t)?.text ?? t(failure.kind === 'busy' ? 'sendBusyText' : 'sendFailedText');
}

/** What is said over a form that is still there, and whether something went wrong. */
export function noticeText(notice: Notice, t: Translator): { tone: 'error' | 'note'; text: string } {
  switch (notice.kind) {
    case 'notTaken':
      return { tone: 'note', text: t('notTakenText') };
    case 'moved':
      return { tone: 'note', text: t('movedText') };
    case 'sendFailed':
      return { tone: 'error', text: sendFailedText(notice.failure, t) };
    case 'badRequest':
    case 'rejected':
      return { tone: 'error', text: t('refusedText') };
  }
  return notice satisfies never;
}
