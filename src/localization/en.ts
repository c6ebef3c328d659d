/**
 * Every word the widget says, in English. `{name}` is put in when it is shown; `site` is always the site's own domain.
 * Messages that count are objects with the plural forms of `Intl.PluralRules`.
 */
export const en = {
  locale: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',

  theSite: 'the site',
  signIn: 'Sign in',
  continue: 'Continue',
  next: 'Next',
  done: 'Done',
  cancel: 'Cancel',
  close: 'Close',
  tryAgain: 'Try again',
  startAgain: 'Start again',
  optional: 'optional',
  or: 'or',
  minutesSeconds: '{minutes} {seconds}',

  startingTitle: 'Getting ready',
  startingText: 'One moment.',

  idleTitle: 'Connect {site}',
  idleText: 'Sign in to {site} to let this app work there for you.',
  idleAgainTitle: 'Sign in to {site} again',
  idleAgainText: 'You were signed in before, but {site} wants you to sign in again.',
  idleStart: 'Sign in to {site}',
  startingLogin: 'Starting…',

  consentTitle: 'Connect {site}',
  consentText: 'Here’s what happens next.',
  consentHow:
    'You sign in here. What you type is sent through this app’s server to Kernel, which enters it on {site} in a cloud browser.',
  consentCheck: 'If {site} asks for a code or approval, you’ll do that here too.',
  consentSaved: 'Your sign-in details are saved so that you can stay signed in. One-time codes are not.',
  consentUse: 'After that, this app can use {site} as you.',
  consentAccept: 'Continue',

  discoveringTitle: 'Sign in to {site}',
  discoveringText: 'Opening the sign-in page…',
  reauthTitle: 'Signing you in to {site}',
  reauthText: 'Using your saved details. You may not need to do anything.',
  longerThanUsual: 'This is taking longer than usual. You can keep waiting.',

  signInTitle: 'Sign in to {site}',
  signInText: 'Use your {site} account.',
  codeTitle: 'Enter your code',
  codeText: '{site} wants to make sure it’s you.',
  passwordTitle: 'Enter your password',
  detailsTitle: 'A few details for {site}',
  detailsText: '{site} asks for this to sign you in.',
  mfaTitle: 'Confirm it’s you',
  mfaText: 'Choose how {site} should verify it’s you.',
  chooseTitle: 'Choose how to continue',
  chooseText: '{site} offers more than one way.',

  submitting: 'Checking…',
  submittingTitle: 'Checking with {site}',
  submittingText: 'This usually takes a few seconds.',

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
  unsupportedText: '{site} asks for something this page doesn’t recognize: {step}.',
  unsupportedWait: 'It may resolve on its own. If it doesn’t, you can continue another way.',

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
  resume: 'Continue signing in',

  unauthorizedTitle: 'You need to sign in to this app again',
  unauthorizedText: 'This app no longer recognizes you. Sign in to it, then come back here.',
  forbiddenTitle: 'You don’t have access to this',
  forbiddenText: 'Your account in this app doesn’t have access to this connection. Ask whoever runs the app.',
  notFoundTitle: 'This connection no longer exists',
  notFoundText: 'It may have been removed. Go back to the app and connect again.',
  unreachableTitle: 'Can’t reach the server',
  unreachableText: 'Retrying automatically. Check your internet connection.',
  tryNow: 'Try now',

  siteSays: '{site} says',
  troubleTitle: 'Can’t reach the server',
  troubleText: 'Retrying automatically. What you’ve typed is kept.',
  notTakenText: 'Nothing has changed yet. Check what you entered, then send it again.',
  movedText: 'The sign-in page has changed. This is what it asks for now.',
  sendFailedText: 'That couldn’t be sent. Check your connection and try again.',
  sendBusyText: 'The server is busy. Wait a moment, then try again.',
  refusedText: 'That wasn’t accepted. Check what you entered and try again.',
  startFailedText: 'A new sign-in couldn’t be started. Try again in a moment.',
  waitBeforeRestart: 'You can try again in {time}.',

  requiredError: 'Enter {label}.',
  fieldRejected: 'This wasn’t accepted. Enter it again.',
  errorSummary: { one: '{count} field needs your attention.', other: '{count} fields need your attention.' },
  show: 'Show {label}',
  capsLock: 'Caps Lock is on.',
  straySpace: 'There’s a space at the start or end.',

  continueWith: 'Continue with {provider}',
  anotherProvider: 'another provider',
  filterChoices: 'Search',
  filteredCount: { one: '{count} result', other: '{count} results' },
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

  securityNote: 'Sent through this app’s server to Kernel, which signs in to {site} for you.',
  expiresIn: 'Time left: {time}',
  cancelTitle: 'Stop signing in?',
  cancelText: 'What you typed will be lost.',
  cancelConfirm: 'Stop',
  cancelKeep: 'Keep going',

  failedTitle: 'That didn’t work',
  failedText: 'The sign-in to {site} couldn’t be finished.',
  errors: {
    login_form_not_found: {
      title: 'No sign-in page found',
      text: 'We couldn’t find where to sign in on {site}. Try again, or ask whoever runs this app to set the address of the sign-in page.',
    },
    navigation_confused: {
      title: 'Got lost on {site}',
      text: 'The sign-in took an unexpected turn. Trying again often helps.',
    },
    domain_not_allowed: {
      title: 'The sign-in left {site}',
      text: 'It led to a website that isn’t allowed for this connection. Ask whoever runs this app to allow it.',
    },
    stuck_in_loop: {
      title: 'Going round in circles',
      text: '{site} kept showing the same page. Wait a moment, then try again.',
    },
    max_attempts_reached: {
      title: 'Too many attempts',
      text: '{site} didn’t accept the details after several attempts. Check them, then start again.',
    },
    website_error: { title: '{site} has a problem', text: 'The site reported an error. Try again a little later.' },
    network_error: {
      title: '{site} couldn’t be reached',
      text: 'The connection to the site failed. Try again in a moment.',
    },
    element_not_found: {
      title: 'Something was missing on {site}',
      text: 'Part of the sign-in page wasn’t where it was expected. Try again.',
    },
    credentials_invalid: {
      title: 'Those details weren’t right',
      text: '{site} didn’t accept them. Check your user name and password, then try again.',
    },
    mfa_required: {
      title: 'A second step is needed',
      text: '{site} wants one more check that couldn’t be completed. Try again with your phone nearby.',
    },
    external_action_required: {
      title: 'A step wasn’t finished',
      text: '{site} was waiting for something outside this page. Try again and finish it when you’re asked.',
    },
    unsupported_auth_method: {
      title: 'This way of signing in isn’t supported',
      text: '{site} asks for something that can’t be done here yet. If you can, choose a different sign-in method in your {site} settings.',
    },
    bot_detected: {
      title: '{site} turned us away',
      text: 'The site took the cloud browser for a bot. Try again a little later.',
    },
    captcha_blocked: {
      title: 'A puzzle got in the way',
      text: '{site} asked for a captcha that couldn’t be solved. Try again a little later.',
    },
    session_expired: {
      title: '{site} ended the sign-in',
      text: 'The sign-in took too long. Start again when you’re ready.',
    },
    no_active_flow: { title: 'Nothing to continue', text: 'This sign-in has ended. Start a new one.' },
    flow_failed: { title: 'That didn’t work', text: 'The sign-in to {site} couldn’t be finished. Try again.' },
    awaiting_input_timeout: {
      title: 'Time ran out',
      text: 'Nothing was entered for a while, so the sign-in was stopped. Start again when you’re ready.',
    },
    external_action_timeout: {
      title: 'No approval arrived',
      text: '{site} waited for you to approve the sign-in. Try again and approve it when it asks.',
    },
    max_steps_exceeded: {
      title: 'Too many steps',
      text: 'Signing in to {site} took more steps than expected. Try again.',
    },
    browser_error: { title: 'The cloud browser stopped', text: 'This isn’t your fault. Try again.' },
    internal_error: {
      title: 'Something went wrong on our side',
      text: 'This isn’t your fault. Try again in a moment.',
    },
    totp_required: { title: 'An authenticator code is needed', text: 'Try again with your authenticator app open.' },
    sms_code_required: { title: 'A text message code is needed', text: 'Try again with your phone nearby.' },
    email_code_required: { title: 'An email code is needed', text: 'Try again with your inbox open.' },
    totp_code_rejected: {
      title: 'The code wasn’t accepted',
      text: 'Codes change every 30 seconds. Try again with a new one.',
    },
    account_choice_required: {
      title: 'You need to choose an account',
      text: '{site} has more than one account for you. Try again and choose one.',
    },
    customer_input_required: {
      title: 'Something was left unanswered',
      text: '{site} needs an answer from you. Try again and fill in what it asks for.',
    },
    account_locked: {
      title: 'Your account is locked',
      text: '{site} has locked it for now. Trying again too soon can make that longer. Unlock it on {site}, or wait.',
    },
    rate_limited: {
      title: 'Too many attempts for now',
      text: '{site} is asking you to slow down. Wait a little before trying again.',
    },
  },
};
