import type { Notice } from '../../flow/arrival';
import type { ExternalActionScreen, PromptScreen } from '../../flow/screen';
import { labelOf } from '../../form/field-label';
import { siteName } from '../../localization/site-name';
import type { Translator } from '../../localization/translator';

/** What went wrong with what was asked: in our words, and in the site's. */
export interface Problem {
  readonly tone: 'error' | 'note';
  /** Whose words they are; undefined for ours. */
  readonly title?: string;
  readonly text: string;
}

/** What is said over a form, in the order in which it is shown. A rejection never goes without a word. */
export function problemsOf(screen: PromptScreen | ExternalActionScreen, t: Translator): readonly Problem[] {
  const { siteError, fields } = screen.prompt;
  const { notice } = screen.arrival;
  const isSaid = siteError !== null || fields.some(({ reason }) => reason === 'rejected');
  const problems: Problem[] = [];
  if (notice !== null && !(notice.kind === 'rejected' && isSaid)) problems.push(noticeText(notice, t));
  if (siteError !== null) {
    problems.push({ tone: 'error', title: t('siteSays', { site: siteName(screen.domain, t) }), text: siteError });
  }
  return problems;
}

/** The same for the ear, with the fields that were rejected where the site said nothing of its own. */
export function spokenProblems(screen: PromptScreen | ExternalActionScreen, t: Translator): string {
  const errors = problemsOf(screen, t).filter(({ tone }) => tone === 'error');
  const said = errors.map(({ title, text }) => (title === undefined ? text : `${title}: ${text}`));
  const rejected = screen.prompt.fields.filter(({ reason }) => reason === 'rejected');
  if (said.length === 0) said.push(...rejected.map((field) => `${labelOf(field)}: ${t('fieldRejected')}`));
  return said.join(' ');
}

/** What is said over a form that is still there, and whether something went wrong. */
export function noticeText(notice: Notice, t: Translator): { tone: 'error' | 'note'; text: string } {
  switch (notice.kind) {
    case 'notTaken':
      return { tone: 'note', text: t('notTakenText') };
    case 'moved':
      return { tone: 'note', text: t('movedText') };
    case 'sendFailed':
      return { tone: 'error', text: t(notice.failure.kind === 'busy' ? 'sendBusyText' : 'sendFailedText') };
    case 'badRequest':
    case 'rejected':
      return { tone: 'error', text: t('refusedText') };
  }
  return notice satisfies never;
}
