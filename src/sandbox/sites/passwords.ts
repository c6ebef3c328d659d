import type { Script } from '../script/script';
import { ask, email, emailCode, password, smsCode, totp, username } from './parts';

export const passwordOnly: Script = { start: 'login', steps: { login: ask([username, password]) } };

export const identifierFirst: Script = {
  start: 'email',
  steps: { email: ask([email], 'password'), password: ask([password]) },
};

export const withSmsCode: Script = {
  start: 'login',
  steps: { login: ask([email, password], 'code'), code: ask([smsCode]) },
};

export const withEmailCode: Script = {
  start: 'login',
  steps: { login: ask([email, password], 'code'), code: ask([emailCode]) },
};

export const withAuthenticator: Script = {
  start: 'login',
  steps: { login: ask([username, password], 'code'), code: ask([totp]) },
};

export const phone: Script = {
  start: 'phone',
  steps: {
    phone: ask(
      [{ name: 'phone', type: 'tel', label: 'Mobile number', hint: 'We will text you a code.', role: 'identifier' }],
      'code',
    ),
    code: ask([smsCode]),
  },
};

export const stored: Script = { start: 'login', steps: { login: ask([username, password]) }, stored: true };

export const slow: Script = {
  start: 'login',
  initializing: 3000,
  discovering: 14_000,
  submitting: 40_000,
  steps: { login: ask([username, password], 'code'), code: ask([totp]) },
};
