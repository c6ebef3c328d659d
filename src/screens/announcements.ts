import type { Screen } from '../flow/screen';
import type { Translator } from '../localization/translator';
import type { Announcement } from '../ui/live-regions';
import { headingOf } from './heading';
import { noticeText } from './notice-text';
import { stepKeyOf } from './step-key';

export interface Announcements {
  readonly polite: Announcement | null;
  readonly assertive: Announcement | null;
}

/** What a screen has read out when it comes: its arrival politely, what went wrong at once. */
export function announcementsOf(screen: Screen, t: Translator): Announcements {
  return { polite: arrival(screen, t), assertive: problem(screen, t) };
}

function arrival(screen: Screen, t: Translator): Announcement {
  const trouble = 'trouble' in screen && screen.trouble !== null;
  if (trouble) return { id: 'trouble', text: `${t('troubleTitle')}. ${t('troubleText')}` };
  if (screen.kind === 'submitting') return { id: `submitting ${stepKeyOf(screen)}`, text: t('submitting') };
  const { title, text } = headingOf(screen, t);
  const message = screen.kind === 'externalAction' ? (screen.message ?? t('externalFallbackMessage')) : text;
  const note = 'notice' in screen && screen.notice !== null ? noticeText(screen.notice, t) : null;
  const words = [title, message, note?.tone === 'note' ? note.text : ''].filter(Boolean);
  return { id: `${stepKeyOf(screen)} ${note?.text ?? ''}`, text: words.join(' ') };
}

function problem(screen: Screen, t: Translator): Announcement | null {
  if (screen.kind !== 'prompt' && screen.kind !== 'externalAction') return startProblem(screen, t);
  const { siteError } = screen.prompt;
  const notice = screen.notice === null ? null : noticeText(screen.notice, t);
  const site = screen.domain || t('theSite');
  const words = [
    notice?.tone === 'error' ? notice.text : null,
    siteError === null ? null : `${t('siteSays', { site })}: ${siteError}`,
  ].filter((text) => text !== null);
  if (words.length === 0) return null;
  return { id: `${stepKeyOf(screen)} ${screen.returned?.count ?? 0}`, text: words.join(' ') };
}

function startProblem(screen: Screen, t: Translator): Announcement | null {
  const failed = 'startFailure' in screen && screen.startFailure !== null && !screen.starting;
  return failed ? { id: 'start', text: t('startFailedText') } : null;
}
