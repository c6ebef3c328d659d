/**
 * What the widget says of a form and of what is asked, in English. It is loaded beside the form: `screens/lazy-views.ts`.
 * Messages that count are objects with the plural forms of `Intl.PluralRules`.
 */
export const enForm = {
  signIn: 'Sign in',
  continue: 'Continue',
  next: 'Next',
  optional: 'optional',
  or: 'or',

  signInTitle: 'Sign in to {site}',
  signInText: 'Use your account on {site}.',
  codeTitle: 'Enter your code',
  codeText: '{site} wants to make sure it’s you.',
  passwordTitle: 'Enter your password',
  detailsTitle: 'A few details for {site}',
  detailsText: '{site} asks for this to sign you in.',

  notTakenText: 'Nothing has changed yet. Check what you entered, then send it again.',
  movedText: 'The sign-in page has changed. This is what it asks for now.',
  sendFailedText: 'That couldn’t be sent. Check your connection and try again.',
  sendBusyText: 'The server is busy. Wait a moment, then try again.',

  requiredError: 'Enter {label}.',
  fieldRejected: 'This wasn’t accepted. Enter it again.',
  errorSummary: { one: '{count} field needs your attention.', other: '{count} fields need your attention.' },
  show: 'Show {label}',
  capsLock: 'Caps Lock is on.',
  straySpace: 'There’s a space at the start or end.',

  submitting: 'Checking…',
  submittingTitle: 'Checking with {site}',
  submittingText: 'This usually takes a few seconds.',

  expiresIn: 'Time left: {time}',
  cancelTitle: 'Stop signing in?',
  cancelText: 'What you typed will be lost.',
  cancelConfirm: 'Stop',
  cancelKeep: 'Keep going',
};
