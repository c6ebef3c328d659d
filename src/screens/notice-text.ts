import type { Notice } from '../flow/arrival';
import type { Translator } from '../localization/translator';

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
