import { enErrors } from './en-errors';

/**
 * What the widget says of choices, of what is done elsewhere, of endings, and of whose fault something is. It is
 * loaded later than the rest, so a screen that needs it says so in `screens/lazy-views.ts`.
 */
export const enLater = {
  mfaTitle: 'Confirm it’s you',
  mfaText: 'Choose how {site} should verify it’s you.',
  chooseTitle: 'Choose how to continue',
  chooseText: '{site} offers more than one way.',
  continueWith: 'Continue with {provider}',
  anotherProvider: 'another provider',
  ambiguousChoice: '{site} decides which of these is used.',
  methodSms: 'Text message',
  methodCall: 'Phone call',
  methodEmail: 'Email',
  methodTotp: 'Authenticator app',
  methodPush: 'Notification on your device',
  methodPassword: 'Password',
  methodSecurityKey: 'Security key',
  methodPasskey: 'Passkey',
  methodSwitch: 'Use another way',
  methodOther: 'Another way',

  externalTitle: 'Approve the sign-in',
  externalText: '{site} is waiting for you on another device or page.',
  externalFallbackMessage: 'Finish the step that {site} asks for. This page updates automatically.',
  waitingFor: 'Waiting for {time}',
  doneIt: 'I’ve done it',
  looking: 'Looking…',
  nothingYet: 'Nothing yet. This page updates automatically.',
  otherWaysTitle: 'Or try this instead',

  interventionTitle: '{site} needs you for this step',
  interventionText: 'This step has to be done on another page. Once it’s done, this page updates automatically.',
  openLiveView: 'Open the browser',
  openHosted: 'Continue on Kernel’s page',

  unsupportedTitle: 'This step can’t be shown here',
  unsupportedText: '{site} asks for something this page doesn’t recognize.',
  unsupportedWait: 'It may resolve on its own. If it doesn’t, you can continue another way.',

  copyDetails: 'Copy details',
  detailsCopied: 'Copied',

  done: 'Done',
  resume: 'Continue signing in',

  succeededTitle: 'You’re connected',
  succeededText: 'This app is now signed in to {site}.',
  alreadyTitle: 'Already connected',
  alreadyText: 'This app is already signed in to {site}. There’s nothing to do.',

  expiredTitle: 'Time ran out',
  expiredText: 'The sign-in wasn’t finished in time. Nothing was changed on {site}.',
  canceledTitle: 'Sign-in stopped',
  canceledText: 'You can pick up where you left off.',
  canceledByServerTitle: 'Sign-in canceled',
  canceledByServerText: 'This sign-in was stopped before it was finished.',

  startAgain: 'Start again',
  waitBeforeRestart: 'You can try again in {time}.',

  failedTitle: 'That didn’t work',
  failedText: 'The sign-in to {site} couldn’t be finished.',

  notAllowedText: 'This app doesn’t allow that site. Ask whoever runs this app to allow it.',

  unauthorizedTitle: 'You need to sign in to this app again',
  unauthorizedText: 'This app no longer recognizes you. Sign in to it, then come back here.',
  forbiddenTitle: 'You don’t have access to this',
  forbiddenText: 'Your account in this app doesn’t have access to this connection. Ask whoever runs the app.',
  notFoundTitle: 'This connection no longer exists',
  notFoundText: 'It may have been removed. Go back to the app and connect again.',
  goBackText: 'Go back to the app and connect again.',

  noResponseText: 'This app’s server isn’t answering. If other sites work, it’s not your internet connection.',
  appFaultTitle: 'Something isn’t right with this app',
  unexpectedText: 'This app’s server sent something unexpected. It’s not your internet connection.',
  unsentText: 'This app couldn’t send its request. It’s not your internet connection.',

  errors: enErrors,
};
