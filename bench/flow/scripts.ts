import type { Script, ScriptField } from '../../src/sandbox';

const USER_NAME: ScriptField = { name: 'username', type: 'text', label: 'User name', role: 'identifier' };
const PASSWORD: ScriptField = { name: 'password', type: 'password', label: 'Password', role: 'password' };
const CODE: ScriptField = { name: 'otp', type: 'code', label: 'Code', role: 'code' };

/** Milliseconds that the site itself takes for the scripted sign-in: discovery, password, method, code. */
export const SITE_MS = [1_500, 1_200, 800, 1_000] as const;

function signIn([discovering, password, method, code]: readonly [number, number, number, number]): Script {
  return {
    start: 'login',
    discovering,
    steps: {
      login: { step: 'AWAITING_INPUT', fields: [USER_NAME, PASSWORD], submitting: password, next: 'method' },
      method: {
        step: 'AWAITING_INPUT',
        options: [
          { kind: 'mfa', type: 'sms', label: 'Text message', to: 'code' },
          { kind: 'mfa', type: 'email', label: 'Email', to: 'code' },
        ],
        submitting: method,
      },
      code: { step: 'AWAITING_INPUT', fields: [CODE], submitting: code },
    },
  };
}

function fields(count: number): Script {
  const more = Array.from({ length: count }, (_, index): ScriptField => {
    return { name: `field${index}`, type: 'text', label: `Question ${index}`, role: 'anything' };
  });
  return { start: 'login', discovering: 0, steps: { login: { step: 'AWAITING_INPUT', fields: more } } };
}

function choices(count: number): Script {
  const options = Array.from({ length: count }, (_, index) => {
    return { kind: 'sign_in', id: `o${index}`, label: `Organization ${index}`, to: 'done' } as const;
  });
  return { start: 'login', discovering: 0, steps: { login: { step: 'AWAITING_INPUT', options } } };
}

/** What the sites of the bench ask, by domain. */
export const SCRIPTS: Readonly<Record<string, Script>> = {
  'sign-in.example': signIn(SITE_MS),
  'at-once.example': signIn([0, 0, 0, 0]),
  'one-field.example': fields(1),
  'many-fields.example': fields(200),
  'many-choices.example': choices(2_000),
};
