import type { Words } from './words';

export const en: Words = {
  username:
    'username|user name|user id|userid|user|usr|uid|uname|login|login name|login id|loginid|member id|member number|customer number|customer id|client number|account number|account name|account id|employee id|nickname|screen name|sign-in name|logon|alias|identifier|identity',
  email: 'email|e-mail|mail|email address|useremail|emailaddress|mail address',
  phone: 'phone|telephone|mobile|cell|cellphone|phone number|tel|msisdn',
  password: 'password|passwd|pwd|pass|passphrase|passcode|pw|secret|access token|api token|token',
  code: 'verification code|security code|authentication code|one-time|one time|otp|otc|mfa|2fa|tfa|totp|login code|sign-in code|access code|confirmation code|authentication code|auth code|code|digit|pin|verification|two-factor',
  authenticator:
    'authenticator|authentication app|authenticator app|authentication application|totp|oath|two-factor app|two-factor token|2fa token|verification app',
  newPassword:
    'confirm password|repeat password|retype password|re-enter password|password again|verify password|new password|create a password|choose a password|password confirm|password2',
  personalName:
    'first name|last name|full name|given name|family name|surname|your name|firstname|lastname|date of birth|birthday',
  organization: 'organization|organisation|workspace|tenant|team|company|realm',
  logIn: 'log in|login|log on|logon|sign in|signin|sign-in|log me in|let me in|authenticate|unlock',
  next: 'next|continue|proceed|go on|go ahead|enter|go',
  verify: 'verify|confirm|submit|send|ok|done|check code|authenticate',
  signUp:
    'sign up|signup|sign-up|register|registration|create account|create an account|create your account|new account|join|get started|join now|new here|enroll',
  forgot:
    "forgot|forgotten|reset password|reset your password|recover your|recover my|account recovery|recover access|lost your password|lost password|trouble signing in|trouble logging in|can't sign in|can't log in|can't access|set new password|need help",
  newsletter:
    'newsletter|subscribe|subscription|mailing list|notify me|get updates|stay up to date|stay in the loop|weekly digest',
  search: 'search|find|query',
  logOut: 'log out|logout|log off|logoff|sign out|signout|sign off|end session',
  account:
    'my account|your account|account settings|my profile|your profile|user menu|profile menu|change password|account menu|edit profile|user settings|update profile|logged in as|signed in as|my dashboard',
  remember: "remember|stay signed in|keep me|stay logged in|trust this|don't ask again",
  resend:
    "resend|send again|send a new|new code|didn't get|did not receive|didn't receive|get a new code|send it again",
  otherWay:
    'another way|other way|other method|another method|different method|different way|more options|other options|try something else|having trouble',
  otherAccount: 'another account|other account|different account|not you|switch account|add account|someone else',
  withProvider:
    'continue with *|sign in with *|log in with *|login with *|sign in using *|log in using *|sign in via *|log in via *',
  cookies: 'cookie|cookies|consent|your privacy|gdpr|tracking',
  reject:
    'reject|reject all|decline|decline all|deny|refuse|only necessary|necessary only|only essential|essential only|use necessary|strictly necessary|no thanks|no, thanks|continue without accepting|disagree|required only|only required',
  close: 'ok|close|dismiss|got it|understood',
  wrong:
    "incorrect|wrong|invalid|not valid|not match|does not match|doesn't match|don't match|do not match|not recognized|not recognised|don't recognize|failed|failure|unknown user|no user|no such|not found|could not find|couldn't find|can't find|cannot find|doesn't exist|does not exist|expired|rejected|not accepted|try again|bad credentials|denied|unauthorized|is required|required field|error|unable to|not correct|mistake|sorry|bad username|bad password|not authorized|problem",
  enter: 'please enter|please type|please provide|please fill|enter the|enter your|enter a|type the|type your',
  locked:
    'account * locked|is locked|been locked|locked out|account * suspended|account * disabled|account * blocked|temporarily locked|account * deactivated|is blocked|been blocked',
  tooMany:
    'too many|try again later|try again in|wait * minutes|wait * seconds|rate limit|temporarily unavailable|slow down|maximum number of attempts|limit exceeded',
  captcha:
    "captcha|not a robot|are human|you are a human|you're human|are a human|are you a robot|security challenge|type the characters|characters you see|characters shown|letters in the image|text in the image|text from the image|unusual traffic|checking your browser|prove you",
  approve:
    'check your phone|check your device|check your mobile|approve the|approve this|approve sign|approve your|sent a notification|notification * sent|sent a push|push notification|tap yes|open the app|open your * app|tap the number|match the number|enter the number|confirm on your|confirm it on your|waiting for approval|approve it|on your phone|touch your security key',
  magicLink:
    'sent you a link|sent a link|sent a sign-in link|sent a login link|sent you an email with a link|magic link|check your email for a link|click the link|link we sent|link to sign in|sign-in link|login link|link in your email|link in the email',
  sms: 'sms|text message|text me|text a code|send a text|send text|texting',
  call: 'call|call me|phone call|voice call|voice|automated call',
  securityKey: 'security key|hardware key|usb key|fido|webauthn|yubikey',
  passkey:
    'passkey|pass key|passkeys|face id|touch id|windows hello|your fingerprint|with fingerprint|fingerprint sensor|use fingerprint',
  backupCode: 'backup code|recovery code|backup codes|recovery codes|emergency code|scratch code',
};
