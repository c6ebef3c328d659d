import { DISCOVERED_FIELD_TYPES } from '../../protocol/wire';
import type { Script, ScriptField } from '../script/script';
import { ask, password, username } from './parts';

function extra(name: string, type: ScriptField['type'], label: string, more: Partial<ScriptField> = {}): ScriptField {
  return { name, type, label, role: 'anything', ...more };
}

const everyType: readonly ScriptField[] = DISCOVERED_FIELD_TYPES.map((type): ScriptField => {
  switch (type) {
    case 'text':
      return username;
    case 'password':
      return password;
    case 'email':
      return extra('contact_email', type, 'Contact email', { placeholder: 'name@example.com' });
    case 'tel':
      return extra('phone', type, 'Phone number', { placeholder: '+1 555 0100', hint: 'With the country code.' });
    case 'number':
      return extra('customer_number', type, 'Customer number', { hint: 'Digits only; it may begin with zeros.' });
    case 'url':
      return extra('workspace_url', type, 'Workspace address', { placeholder: 'https://acme.example' });
    case 'code':
      return extra('otp', type, 'Verification code', { role: 'code', hint: 'Sent to (•••) •••-••42.', sentBy: 'sms' });
    case 'totp':
      return extra('totp', type, 'Authentication code', { role: 'code', hint: 'From your authenticator app.' });
    default:
      return type satisfies never;
  }
});

export const everyField: Script = { start: 'form', steps: { form: ask(everyType) } };

const eighteen = Array.from({ length: 18 }, (_, index) =>
  extra(`answer_${index + 1}`, 'text', `Question ${index + 1}`, {
    hint: `Any answer will do for question ${index + 1}.`,
  }),
);

export const twentyFields: Script = { start: 'form', steps: { form: ask([username, password, ...eighteen]) } };

/** A field whose canonical id is the awkward name itself. */
function awkward(field: ScriptField): ScriptField {
  return { ...field, id: field.name };
}

export const awkwardNames: Script = {
  start: 'form',
  steps: {
    form: ask(
      [
        { ...username, name: 'user.email', label: 'Email or user name' },
        { ...password, name: 'login[password]' },
        extra('__proto__', 'text', 'Prototype'),
        extra('constructor', 'text', 'Constructor'),
        extra('toString', 'text', 'To string'),
        extra('first name', 'text', 'Name'),
        extra('prénom', 'text', 'Name'),
        extra('42', 'text', 'Forty-two'),
        extra('0', 'text', ''),
        extra('a"b\\c]', 'text', 'Quotes and brackets'),
        extra('x-ñ-日本', 'text', 'Letters from elsewhere'),
      ].map(awkward),
    ),
  },
};

export const optionalFields: Script = {
  start: 'form',
  steps: {
    form: ask([
      username,
      password,
      extra('nickname', 'text', 'Nickname', { required: false }),
      extra('backup_email', 'email', 'Backup email', { required: false, placeholder: 'name@example.com' }),
      extra('website', 'url', 'Your website', { required: false }),
    ]),
  },
};

const LONG =
  'To keep your account safe we ask every member of an organisation that joined before the summer of 2019 to confirm ' +
  'the name that was printed on the first invoice, exactly as it appears there, capitals and punctuation included; ' +
  'if the invoice was addressed to a department rather than to a person, enter the name of the department, and if it ' +
  'was lost, ask the owner of your workspace, who finds it under Settings, Billing, Documents.';
const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(3);

export const longTexts: Script = {
  start: 'form',
  steps: {
    form: {
      step: 'AWAITING_INPUT',
      fields: [
        { ...username, label: LONG.slice(0, 160), hint: LONG },
        { ...password, label: LONG_WORD, placeholder: LONG_WORD },
        extra('arabic', 'text', 'رقم العضوية', { hint: 'أدخل الرقم المكوّن من 6 أرقام (ABC-123) المطبوع على بطاقتك.' }),
        extra('hebrew', 'text', 'שם משפחה', { required: false, placeholder: 'כפי שמופיע בתעודה' }),
        extra('markup', 'text', '<b>Bold</b> & <script>alert(1)</script>', {
          hint: '<img src=x onerror=alert(1)> [link](javascript:alert(1)) {{name}} &amp; %s',
          required: false,
        }),
      ],
      options: [
        { kind: 'mfa', type: 'email', label: LONG.slice(0, 200), target: LONG_WORD, description: LONG, to: 'more' },
        { kind: 'sign_in', id: 'long', label: LONG_WORD, description: LONG, to: 'more' },
        { kind: 'sso', provider: '<i>idp</i>', label: `Continue with ${LONG_WORD}`, to: 'more' },
      ],
    },
    more: {
      step: 'AWAITING_EXTERNAL_ACTION',
      message: `${LONG} ${LONG_WORD} <b>${LONG}</b>`,
      passesAfter: 9000,
    },
  },
};
