/**
 * What the widget says in English before anything is asked, and around whatever is on the screen; what a form says is in
 * `en-form.ts`, the rest in `en-later.ts`. A list of connections says some of these words too. `{name}` is put in when it is shown; `site` is always the site's own domain.
 */
export const en = {
  locale: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',

  theSite: 'the site',
  cancel: 'Cancel',
  close: 'Close',
  tryAgain: 'Try again',
  minutesSeconds: '{minutes} {seconds}',

  loadingTitle: 'Getting ready',
  loadingText: 'One moment.',

  idleTitle: 'Connect {site}',
  idleText: 'Sign in to {site} to let this app work there for you.',
  idleAgainTitle: 'Sign in to {site} again',
  idleAgainText: 'You were signed in before, but {site} wants you to sign in again.',
  idleStart: 'Sign in to {site}',
  startingLogin: 'Starting…',

  consentTitle: 'Connect {site}',
  consentText: 'Here’s what happens next.',
  consentHow: 'You sign in here. What you type is sent to Kernel, which enters it on {site} in a cloud browser.',
  consentRecorded: 'The cloud browser is recorded while you sign in.',
  consentCheck: 'If {site} asks for a code or approval, you’ll do that here too.',
  consentSaved: 'Your sign-in details are saved so that you can stay signed in. One-time codes are not.',
  consentUse: 'After that, this app can use {site} as you.',
  consentAccept: 'Continue',

  discoveringTitle: 'Sign in to {site}',
  discoveringText: 'Opening the sign-in page…',
  reauthTitle: 'Signing you in to {site}',
  reauthText: 'Using your saved details. You may not need to do anything.',
  longerThanUsual: 'This is taking longer than usual. You can keep waiting.',

  unreachableTitle: 'Can’t reach the server',
  unreachableText: 'Check your internet connection.',
  retrying: 'Retrying automatically.',
  retryingIn: 'Retrying in {time}…',
  tryNow: 'Try now',

  siteSays: '{site} says',
  troubleTitle: 'Can’t reach the server',
  troubleText: 'What you’ve typed is kept.',
  refusedText: 'That wasn’t accepted. Check what you entered and try again.',
  startFailedText: 'A new sign-in couldn’t be started. Try again in a moment.',

  filterChoices: 'Search',
  filteredCount: { one: '{count} result', other: '{count} results' },

  securityNote: 'Sent to Kernel, which signs in to {site} for you.',
};
