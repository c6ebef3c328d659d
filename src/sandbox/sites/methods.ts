import type { Script } from '../script/script';
import { ask, choose, code, elsewhere, email, emailCode, mfa, password, smsCode, totp, username } from './parts';

const secondPhone = code('Enter the 6-digit code sent to (•••) •••-••77.', 'sms');
const spoken = code('Enter the code that the call to (•••) •••-••42 reads to you.');
const backup = { ...code('One of the codes you printed when you set this up.'), label: 'Backup code' };

export const methodPicker: Script = {
  start: 'login',
  steps: {
    login: ask([username, password], 'method'),
    method: choose([
      mfa('sms', 'Text message', 'sms', { target: '(•••) •••-••42', description: 'We text a 6-digit code.' }),
      mfa('sms', 'Text message', 'sms-2', { target: '(•••) •••-••77', description: 'Your second number.' }),
      mfa('call', 'Phone call', 'call', { target: '(•••) •••-••42' }),
      mfa('email', 'Email', 'email', { target: 'u••••@example.com' }),
      mfa('totp', 'Authenticator app', 'totp', { description: 'Enter the code from your app.' }),
      mfa('push', 'Approve on your phone', 'push', { target: 'Pixel 9' }),
      mfa('switch', 'Try another way', 'others'),
    ]),
    others: choose([
      mfa('security_key', 'Security key', 'key', { description: 'Use the key you registered.' }),
      mfa('other', 'Backup code', 'backup', { description: 'Use one of your printed codes.' }),
      mfa('switch', 'Back to the other ways', 'method'),
    ]),
    sms: ask([smsCode]),
    'sms-2': ask([secondPhone]),
    call: ask([spoken]),
    email: ask([emailCode]),
    totp: ask([totp]),
    backup: ask([backup]),
    push: elsewhere('Open the Example app on your phone and approve the sign-in.', 6000),
    key: elsewhere('Insert your security key and touch it.', 6000),
  },
};

export const linkedPassword: Script = {
  start: 'email',
  steps: {
    email: ask([email], 'method'),
    method: {
      step: 'AWAITING_INPUT',
      fields: [{ ...password, linkedTo: 'password' }],
      options: [
        mfa('password', 'Enter your password', 'password'),
        mfa('email', 'Email me a code', 'code', { target: 'u••••@example.com' }),
        mfa('switch', 'Use another method', 'others'),
      ],
    },
    password: ask([password]),
    code: ask([emailCode]),
    others: choose([
      mfa('passkey', 'Use a passkey', 'passkey'),
      mfa('switch', 'Back', 'method', { description: 'Password or email' }),
    ]),
    passkey: elsewhere('Use your passkey on the device where you saved it.', 6000),
  },
};

export const push: Script = {
  start: 'login',
  steps: {
    login: ask([email, password], 'push'),
    push: elsewhere('Check your phone. Open the Example app and tap 42 to sign in.', 9000, {
      fields: [{ ...totp, hint: 'Or enter the code from the Example app.', required: false }],
      options: [
        mfa('sms', 'Text me a code instead', 'sms', { target: '(•••) •••-••42' }),
        mfa('switch', 'Try another way', 'method'),
      ],
    }),
    sms: ask([smsCode]),
    totp: ask([totp]),
    method: choose([
      mfa('push', 'Send the notification again', 'push'),
      mfa('totp', 'Authenticator app', 'totp'),
      mfa('sms', 'Text message', 'sms', { target: '(•••) •••-••42' }),
    ]),
  },
};

export const securityKey: Script = {
  start: 'login',
  steps: {
    login: ask([username, password], 'key'),
    key: elsewhere('Insert your security key and touch it.', 8000, {
      options: [mfa('totp', 'Use an authenticator app instead', 'totp')],
    }),
    totp: ask([totp]),
  },
};

export const passkey: Script = {
  start: 'choice',
  steps: {
    choice: {
      step: 'AWAITING_INPUT',
      fields: [username],
      options: [mfa('passkey', 'Sign in with a passkey', 'passkey')],
      next: 'passkey',
    },
    passkey: elsewhere('Use your passkey: confirm with your fingerprint, face or screen lock.', 8000, {
      options: [mfa('password', 'Use your password instead', 'password')],
    }),
    password: ask([password]),
  },
};

export const magicLink: Script = {
  start: 'email',
  steps: {
    email: ask([email], 'link'),
    link: elsewhere('We emailed a sign-in link to u••••@example.com. Open it on any device to go on.', 12_000),
  },
};
