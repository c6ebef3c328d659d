import { type FlowScreen, questionOn } from '../../flow/flow-screen';
import { SCREEN_FACTS } from '../../flow/screen-facts';
import type { Translator } from '../../localization/translator';
import type { Announcement, Announcements } from '../../ui/announce';
import { siteName } from '../../ui/site-name';
import type { Step } from '../focus/use-step';
import { PROMPT } from '../lazy-views';
import { faultHeading } from './faults';
import { headingOf } from './headings';

/**
 * What a screen has read out when it comes, as `SCREEN_FACTS` says: that it came, and what went wrong at once.
 *
 * @param titled the key of the step whose heading has the focus: its title is read for that.
 */
export function announcementsOf(screen: FlowScreen, step: Step, t: Translator, titled: string | null): Announcements {
  const { announced } = SCREEN_FACTS[screen.kind];
  const arrived = announced === null ? null : arrivalText(screen, step, t, titled === step.key);
  const problem = problemOf(screen, step, t);
  if (announced === 'assertive') {
    // It is not told again while the person does something about it.
    return { polite: null, assertive: screen.isStarting ? null : (problem ?? arrived) };
  }
  return { polite: troubleOf(screen, t) ?? progressOf(screen, step, t) ?? arrived, assertive: problem };
}

function troubleOf({ trouble }: FlowScreen, t: Translator): Announcement | null {
  if (trouble === null) return null;
  const title = faultHeading(trouble.failure, t)?.title ?? t('troubleTitle');
  return { id: `trouble ${trouble.since}`, text: `${title}. ${t('retrying')} ${t('troubleText')}` };
}

function progressOf({ kind }: FlowScreen, { key }: Step, t: Translator): Announcement | null {
  return kind === 'submitting' ? { id: `submitting ${key}`, text: t('submitting') } : null;
}

function arrivalText(screen: FlowScreen, step: Step, t: Translator, isTitled: boolean): Announcement | null {
  const isPrompt = screen.kind === 'prompt' && step.first.kind === 'prompt';
  // What is offered beside a question may come and go: that is not read out again.
  const { title, text, spoken = null } = headingOf(isPrompt ? step.first : screen, t);
  const notice = questionOn(screen)?.notice ?? null;
  const note = notice === null ? null : PROMPT.current?.noticeText(notice, t);
  const noted = note?.tone === 'note' ? note.text : null;
  // For what came back the person is where they were.
  const sentences = step.isReturn ? [noted] : [isTitled ? null : `${title}.`, spoken ?? text, noted];
  const said = sentences.filter((sentence) => sentence !== null);
  // Not by the title, which goes where the focus has read it.
  // A try that failed as the one before did is another failure.
  const failedAt = screen.kind === 'connectFailed' ? screen.since : null;
  const id = [step.key, spoken, noted, failedAt].join(' ');
  return said.length === 0 ? null : { id, text: said.join(' '), isOnce: true };
}

function problemOf(screen: FlowScreen, { key }: Step, t: Translator): Announcement | null {
  const question = questionOn(screen);
  if (question !== null) {
    const site = siteName(screen.domain, t);
    const text = screen.kind === 'submitting' ? '' : PROMPT.current?.spokenProblems(question, site, t);
    return !text ? null : { id: `problem ${key} ${text}`, text, isOnce: true };
  }
  const hasFailed = screen.startFailure !== null && !screen.isStarting;
  return hasFailed ? { id: 'start', text: t('startFailedText') } : null;
}
