import type { Screen } from '../flow/screen';
import type { Translator } from '../localization/translator';
import type { Announcement, Announcements } from '../ui/live-regions';
import { headingOf } from './heading';
import { noticeText } from './notice-text';
import { spokenProblems } from './problems';
import { stepKeyOf } from './step-key';

/** Endings that nobody waited for. */
const BAD_ENDINGS: readonly Screen['kind'][] = ['failed', 'expired', 'unauthorized', 'unreachable'];

/**
 * What a screen has read out when it comes: its arrival politely, what went wrong at once.
 *
 * @param titled the step whose heading has the focus: its title is read for that.
 */
export function announcementsOf(screen: Screen, t: Translator, titled: string | null): Announcements {
  const arrived = arrival(screen, t, titled === stepKeyOf(screen));
  const problem = problemOf(screen, t);
  if (!BAD_ENDINGS.includes(screen.kind)) return { polite: arrived, assertive: problem };
  // It is not told again while the person does something about it.
  const isStarting = 'starting' in screen && screen.starting;
  return { polite: null, assertive: isStarting ? null : (problem ?? arrived) };
}

function arrival(screen: Screen, t: Translator, isTitled: boolean): Announcement | null {
  const trouble = 'trouble' in screen && screen.trouble !== null;
  if (trouble) return { id: 'trouble', text: `${t('troubleTitle')}. ${t('troubleText')}` };
  if (screen.kind === 'submitting') return { id: `submitting ${stepKeyOf(screen)}`, text: t('submitting') };
  const { title, text } = headingOf(screen, t);
  const notice = 'notice' in screen && screen.notice !== null ? noticeText(screen.notice, t) : null;
  const note = notice?.tone === 'note' ? notice.text : null;
  // What came back is no arrival: the person is where they were.
  const isBack = 'returned' in screen && screen.returned?.promptId === screen.prompt.id;
  const sentences = isBack ? [note] : [isTitled ? null : `${title}.`, bodyOf(screen, t) ?? text, note];
  const said = sentences.filter((sentence) => sentence !== null);
  return said.length === 0 ? null : { id: `${stepKeyOf(screen)} ${note ?? ''}`, text: said.join(' ') };
}

/** What matters more than the line under the title; null when that says it. */
function bodyOf(screen: Screen, t: Translator): string | null {
  switch (screen.kind) {
    case 'externalAction':
      return screen.message ?? t('externalFallbackMessage');
    case 'intervention':
      return screen.message;
    case 'failed': {
      const { text } = headingOf(screen, t);
      const site = screen.domain || t('theSite');
      return screen.siteError === null ? null : `${text} ${t('siteSays', { site })}: ${screen.siteError}`;
    }
    default:
      return null;
  }
}

function problemOf(screen: Screen, t: Translator): Announcement | null {
  if (screen.kind === 'prompt' || screen.kind === 'externalAction') {
    const text = spokenProblems(screen, t);
    return text === '' ? null : { id: `${stepKeyOf(screen)} ${screen.returned?.count ?? 0}`, text };
  }
  const failed = 'startFailure' in screen && screen.startFailure !== null && !screen.starting;
  return failed ? { id: 'start', text: t('startFailedText') } : null;
}
