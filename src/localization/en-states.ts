/**
 * How a connection stands, in English, and what a button for it says: all that `<ConnectButton>` carries. They are the first of
 * `enConnections`, in this order, so that a shipped language is read without the rest.
 */
export const enStates = {
  connect: 'Connect {site}',
  continueSignIn: 'Continue signing in',
  connected: 'Connected',
  connecting: 'Sign-in not finished',
  notConnected: 'Not connected',
  needsSignIn: 'Sign-in needed',
  signInAgain: 'Sign in again',
  renewedBySelf: 'The saved details are used to sign in again automatically. You can also do it now.',
  renewalOff: 'Signing in again automatically is turned off.',
  needsYou: '{site} needs you to sign in yourself.',
  obstacles: {
    no_credential: 'Your sign-in details aren’t saved.',
    no_viable_plans: 'We don’t know {site}’s sign-in well enough yet. Sign in once more.',
    requires_external_action: '{site} wants you to approve it on another device or page.',
    requires_totp_without_secret: '{site} asks for a code from your authenticator app.',
    requires_sms_code: '{site} sends you a code by text message.',
    requires_email_code: '{site} sends you a code by email.',
    requires_customer_input: '{site} asks for something that only you can answer.',
  },
  loadFailedText: 'Check your internet connection, then try again.',
};
