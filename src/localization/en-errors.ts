/** What is said about each error code. */
export const enErrors = {
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
};
