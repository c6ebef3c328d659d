import type { Arrival, Notice } from '../../flow/arrival';
import { labelOf } from '../../form/field-label';
import type { Translator } from '../../localization/translator';
import type { Failure } from '../../protocol/failure';
import { faultHeading } from './faults';

/** What went wrong with what was asked: in our words, and in the site's. */
export interface Problem {
  readonly tone: 'error' | 'note';
  /** Whose words they are; undefined for ours. */
  readonly title?: string;
  readonly text: string;
}

/** What is said over a form, in the order in which it is shown. A rejection never goes without a word. */
export function problemsOf({ question, notice }: Arrival, site: string, t: Translator): readonly Problem[] {
  const { siteError, fields } = question.prompt;
  const isSaid = siteError !== null || fields.some(({ reason }) => reason === 'rejected');
  const problems: Problem[] = [];
  if (notice !== null && !(notice.kind === 'rejected' && isSaid)) problems.push(noticeText(notice, t));
  if (siteError !== null) {
    problems.push({ tone: 'error', title: t('siteSays', { site }), text: siteError });
  }
  return problems;
}

/** The same for the ear, with the fields that were rejected where the site said nothing of its own. */
export function spokenProblems(arrival: Arrival, site: string, t: Translator): string {
  const errors = problemsOf(arrival, site, t).filter(({ tone }) => tone === 'error');
  const said = errors.map(({ title, text }) => (title === undefined ? text : `${title}: ${text}`));
  const rejected = arrival.question.prompt.fields.filter(({ reason }) => reason === 'rejected');
  if (said.length === 0) said.push(...rejected.map((field) => `${labelOf(field)}: ${t('fieldRejected')}`));
  return said.join(' ');
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
