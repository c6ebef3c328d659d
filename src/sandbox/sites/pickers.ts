import type { Script, ScriptOption } from '../script/script';
import { ask, choose, email, mfa, password, smsCode, sso, totp, username } from './parts';

function account(identity: string, label: string): ScriptOption {
  const description = `${identity}@example.com`;
  return { kind: 'sign_in', id: identity, label, description, choiceType: 'account', identity, to: 'password' };
}

export const accountPicker: Script = {
  start: 'account',
  steps: {
    account: choose([
      account('user_good', 'Ada Example'),
      account('user_wrong_password_once', 'Ada Example (work)'),
      account('user_locked', 'Shared account'),
      {
        kind: 'sign_in',
        id: 'another',
        label: 'Use another account',
        choiceType: 'identifier_method',
        to: 'email',
      },
    ]),
    email: ask([email], 'password'),
    password: ask([password]),
  },
};

function organization(id: string, label: string, description: string): ScriptOption {
  return { kind: 'sign_in', id, label, description, choiceType: 'other', to: 'done' };
}

export const organizationPicker: Script = {
  start: 'login',
  steps: {
    login: ask([email, password], 'organization'),
    organization: choose([
      organization('org_acme', 'Acme', 'Owner'),
      organization('org_birch', 'Birch & Sons', 'Member'),
      organization('org_cobalt', 'Cobalt Health', 'Billing only'),
    ]),
  },
};

const FIRST = ['North', 'South', 'East', 'West', 'Upper', 'Lower', 'Old', 'New', 'Great', 'Little'];
const SECOND = ['Harbour', 'Mill', 'Bridge', 'Field', 'Orchard', 'Quarry', 'Station', 'Chapel', 'Ferry', 'Forest'];
const THIRD = ['Works', 'Partners'];

const twoHundred: readonly ScriptOption[] = THIRD.flatMap((third) =>
  SECOND.flatMap((second) => FIRST.map((first) => `${first} ${second} ${third}`)),
).map((label, index) => organization(`org_${index + 1}`, label, `Workspace ${index + 1}`));

export const organizationPickerLong: Script = {
  start: 'login',
  steps: { login: ask([email, password], 'organization'), organization: choose(twoHundred) },
};

export const ssoOnly: Script = {
  start: 'buttons',
  steps: {
    buttons: choose([
      sso('google', 'Continue with Google', 'done'),
      sso('microsoft', 'Continue with Microsoft', 'provider-email'),
      sso('github', 'Sign in with GitHub', 'provider-login'),
      sso('acme-id', 'Use your Acme ID', 'done'),
    ]),
    'provider-email': ask([email], 'provider-password'),
    'provider-password': ask([password]),
    'provider-login': ask([username, password], 'provider-code'),
    'provider-code': ask([totp]),
  },
};

export const ssoAndForm: Script = {
  start: 'login',
  steps: {
    login: {
      step: 'AWAITING_INPUT',
      fields: [email, password],
      options: [
        sso('google', 'Continue with Google', 'done'),
        sso('apple', 'Continue with Apple', 'done'),
        sso('okta', 'Log in with SSO', 'company'),
      ],
    },
    company: ask([email], 'company-password'),
    'company-password': ask([password]),
  },
};

export const everythingAtOnce: Script = {
  start: 'login',
  steps: {
    login: {
      step: 'AWAITING_INPUT',
      fields: [username, password],
      options: [
        sso('google', 'Continue with Google', 'done'),
        sso('facebook', 'Continue with Facebook', 'done'),
        { kind: 'sign_in', id: 'personal', label: 'Personal account', description: 'For you at home', to: 'form' },
        { kind: 'sign_in', id: 'business', label: 'Business account', description: 'For your team', to: 'form' },
        mfa('sms', 'Text me a code', 'sms', { target: '(•••) •••-••42' }),
        mfa('switch', 'More ways to sign in', 'totp'),
      ],
    },
    form: ask([username, password]),
    sms: ask([smsCode]),
    totp: ask([totp]),
  },
};
