import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountFlow, pass, press, settle, typedIn, withTestClock } from '../../../test/helpers/mount-flow';

withTestClock();

const AWKWARD = ['user.email', 'login[password]', '__proto__', 'constructor', 'toString', 'first name', 'prénom'];

describe('the fields of a prompt', () => {
  it.each([
    ['fields', 'awkward-names.example'],
    ['field_values', 'awkward-names.canonical.example'],
  ])('are sent back as %s under the names they came with, whatever these are', async (action, domain) => {
    const flow = await mountFlow({ domain });
    const inputs = flow.root.querySelectorAll('input');
    expect(inputs).toHaveLength(11);
    for (const [index, input] of inputs.entries()) await flow.user.type(input, `value ${index}`);
    await press(flow, 'Sign in');
    const body = flow.submitted[0] as Record<string, Record<string, string>>;
    const sent = body[action] ?? {};
    const names = [...AWKWARD, '42', '0', 'a"b\\c]', 'x-ñ-日本'];
    expect(Object.keys(sent).sort()).toEqual([...names].sort());
    for (const [index, name] of names.entries()) {
      expect(Object.getOwnPropertyDescriptor(sent, name)?.value).toBe(`value ${index}`);
    }
    expect(flow.submitted).toHaveLength(1);
  });

  it('keep two of one label apart, and name one without a label after its name', async () => {
    const flow = await mountFlow({ domain: 'awkward-names.example' });
    const [first, second] = screen.getAllByLabelText('Name');
    if (first === undefined || second === undefined) throw new Error('There are two fields called Name.');
    await flow.user.type(first, 'Ada');
    await flow.user.type(second, 'Augusta');
    expect([first, second]).toEqual([expect.objectContaining({ value: 'Ada' }), second]);
    expect(second).toHaveValue('Augusta');
    expect(screen.getByLabelText('0')).toHaveAccessibleName('0');
  });

  it('show label, placeholder, hint and whether they are optional; required is what is not said', async () => {
    await mountFlow({ domain: 'optional-fields.example' });
    expect(screen.getByLabelText('User name')).toBeRequired();
    const backup = screen.getByLabelText('Backup email (optional)');
    expect(backup).not.toBeRequired();
    expect(backup).toHaveAttribute('placeholder', 'name@example.com');
  });

  it('that are optional may stay empty, and are not sent then', async () => {
    const flow = await mountFlow({ domain: 'optional-fields.example' });
    await flow.user.type(screen.getByLabelText('User name'), 'user_good');
    await flow.user.type(screen.getByLabelText('Password'), 'pass_good');
    await press(flow, 'Sign in');
    expect(flow.submitted).toEqual([{ fields: { username: 'user_good', password: 'pass_good' } }]);
  });

  it('are described by their hints', async () => {
    await mountFlow({ domain: 'every-field.example' });
    expect(screen.getByLabelText('Customer number')).toHaveAccessibleDescription(
      'Digits only; it may begin with zeros.',
    );
  });

  it('of a type that nobody documented can be filled in like text', async () => {
    const flow = await mountFlow({
      domain: 'password.example',
      answer: (json) => ({ ...json, discovered_fields: [{ name: 'eye', type: 'retina', label: 'Eye' }] }),
      intercept: (request) =>
        request.method === 'POST' ? Response.json({ accepted: true }, { status: 202 }) : undefined,
    });
    await flow.user.type(screen.getByLabelText('Eye'), 'blue');
    await press(flow, 'Next');
    expect(flow.submitted).toEqual([{ fields: { eye: 'blue' } }]);
  });

  it('show markup as the text that it is', async () => {
    const { root } = await mountFlow({ domain: 'long-texts.example' });
    expect(screen.getByLabelText('<b>Bold</b> & <script>alert(1)</script> (optional)')).toBeVisible();
    expect(screen.getByText(/<img src=x onerror=alert\(1\)>/)).toBeVisible();
    expect(root.querySelector('b, script, img, i')).toBeNull();
  });
});

describe('what was typed', () => {
  async function typed() {
    const flow = await mountFlow({ domain: 'password.example' });
    await flow.user.type(screen.getByLabelText('User name'), 'ada');
    await flow.user.type(screen.getByLabelText('Password'), 'secret');
    return flow;
  }

  it('stays while polls say the same', async () => {
    await typed();
    await pass(60_000);
    expect([typedIn('User name'), typedIn('Password')]).toEqual(['ada', 'secret']);
  });

  it('stays while the server cannot be reached, and the form goes on working', async () => {
    let isDown = false;
    const flow = await mountFlow({
      domain: 'password.example',
      intercept: () => (isDown ? new Response('', { status: 502 }) : undefined),
    });
    await flow.user.type(screen.getByLabelText('Password'), 'secret');
    isDown = true;
    await pass(30_000);
    expect(screen.getByText(/^What you’ve typed is kept\./, { selector: 'p' })).toBeVisible();
    expect(typedIn('Password')).toBe('secret');
    await flow.user.type(screen.getByLabelText('User name'), 'ada');
    expect(typedIn('User name')).toBe('ada');
  });

  it('stays, and so does the focus, when a button comes beside it, a hint changes or the pause is renewed', async () => {
    let more = {};
    const flow = await mountFlow({ domain: 'password.canonical.example', answer: (json) => ({ ...json, ...more }) });
    await flow.user.type(screen.getByLabelText('User name'), 'ada');
    await flow.user.type(screen.getByLabelText('Password'), 'secret');
    const google = { id: 'google', label: 'Google', type: 'sso_provider' };
    for (const change of [{ choices: [google] }, { interaction_id: 'another' }, { choices: null }]) {
      more = change;
      await pass(6_000);
      expect([typedIn('User name'), typedIn('Password')]).toEqual(['ada', 'secret']);
      expect(screen.getByLabelText('Password')).toHaveFocus();
    }
    more = { choices: [google] };
    await pass(6_000);
    expect(screen.getByRole('button', { name: /Google/ })).toBeVisible();
  });

  it('stays when it could not be sent, and is sent as it is the next time', async () => {
    let isDown = true;
    const flow = await mountFlow({
      domain: 'password.example',
      intercept: (request) => (isDown && request.method === 'POST' ? new Response('', { status: 503 }) : undefined),
    });
    await flow.user.type(screen.getByLabelText('User name'), 'user_good');
    await flow.user.type(screen.getByLabelText('Password'), 'pass_good');
    await press(flow, 'Sign in');
    expect([typedIn('User name'), typedIn('Password')]).toEqual(['user_good', 'pass_good']);
    isDown = false;
    await press(flow, 'Sign in');
    expect(await screen.findByRole('heading', { name: 'You’re connected' })).toBeVisible();
  });

  it('is carried over to a field that is asked for again, unless it is secret', async () => {
    const flow = await mountFlow({ domain: 'password.example' });
    await flow.user.type(screen.getByLabelText('User name'), 'ada');
    await flow.user.type(screen.getByLabelText('Password'), 'secret');
    await flow.place({ at: 'discovering' });
    expect(screen.queryByLabelText('User name')).toBeNull();
    await flow.place({ at: 'waiting' });
    expect([typedIn('User name'), typedIn('Password')]).toEqual(['ada', '']);
  });

  it('does not travel with what is asked next', async () => {
    const flow = await mountFlow({ domain: 'authenticator.example' });
    await flow.user.type(screen.getByLabelText('User name'), 'user_good');
    await flow.user.type(screen.getByLabelText('Password'), 'pass_good');
    await press(flow, 'Sign in');
    await flow.user.type(screen.getByLabelText('Authentication code'), '123456');
    await press(flow, 'Continue');
    expect(flow.submitted[1]).toEqual({ fields: { totp: '123456' } });
  });
});

describe('a rejection', () => {
  it.each(['password.example', 'password.canonical.example'])(
    'at %s keeps the user name, empties the secret, says whose words these are, and asks for the secret',
    async (domain) => {
      const flow = await mountFlow({ domain });
      await flow.user.type(screen.getByLabelText('User name'), 'user_good');
      await flow.user.type(screen.getByLabelText('Password'), 'wrong');
      await press(flow, 'Sign in');
      expect(screen.getByText(`${domain} says`)).toBeVisible();
      expect(screen.getByText('Incorrect password. Try again.')).toBeVisible();
      expect([typedIn('User name'), typedIn('Password')]).toEqual(['user_good', '']);
      expect(screen.getByLabelText('Password')).toHaveFocus();
    },
  );

  it('marks the field that was rejected until something else is typed', async () => {
    const flow = await mountFlow({ domain: 'password.canonical.example' });
    await flow.user.type(screen.getByLabelText('User name'), 'user_good');
    await flow.user.type(screen.getByLabelText('Password'), 'wrong');
    await press(flow, 'Sign in');
    const password = screen.getByLabelText('Password');
    expect(password).toBeInvalid();
    expect(password).toHaveAccessibleDescription(/This wasn’t accepted/);
    expect(screen.getByLabelText('User name')).toBeValid();
    await flow.user.type(password, 'p');
    await pass(0);
    expect(password).toBeValid();
  });

  it('of the user name marks that one', async () => {
    const flow = await mountFlow({ domain: 'password.canonical.example' });
    await flow.user.type(screen.getByLabelText('User name'), 'nobody');
    await flow.user.type(screen.getByLabelText('Password'), 'wrong');
    await press(flow, 'Sign in');
    expect(screen.getByLabelText('User name')).toBeInvalid();
    expect(typedIn('User name')).toBe('nobody');
  });

  it('without a word of the site’s is not without a word', async () => {
    const flow = await mountFlow({
      domain: 'password.example',
      sandbox: { pace: 1 },
      answer: (json) => ({ ...json, website_error: null }),
    });
    await flow.user.type(screen.getByLabelText('User name'), 'user_good');
    await flow.user.type(screen.getByLabelText('Password'), 'wrong');
    await press(flow, 'Sign in');
    await settle();
    expect(typedIn('Password')).toBe('');
    expect(
      screen.getByText('That wasn’t accepted. Check what you entered and try again.', { selector: 'p' }),
    ).toBeVisible();
  });
});

describe('what is missing', () => {
  it('is said on submit, in one sentence for several, and leads to the first of them', async () => {
    const flow = await mountFlow({ domain: 'password.example' });
    await press(flow, 'Sign in');
    expect(flow.submitted).toEqual([]);
    expect(screen.getByText('2 fields need your attention.', { selector: 'p' })).toBeVisible();
    const [name, password] = [screen.getByLabelText('User name'), screen.getByLabelText('Password')];
    expect(name).toBeInvalid();
    expect(name).toHaveAccessibleDescription('Enter User name.');
    expect(password).toHaveAccessibleDescription('Enter Password.');
    expect(name).toHaveFocus();
  });

  it('is checked again at every change after that', async () => {
    const flow = await mountFlow({ domain: 'password.example' });
    await flow.user.type(screen.getByLabelText('User name'), 'ada');
    await press(flow, 'Sign in');
    const password = screen.getByLabelText('Password');
    expect(password).toHaveFocus();
    await flow.user.type(password, 'x');
    await pass(0);
    expect(password).toBeValid();
    await flow.user.clear(password);
    await pass(0);
    expect(password).toBeInvalid();
  });

  it('is a code of nothing but spaces, but not a password of them', async () => {
    const flow = await mountFlow({ domain: 'every-field.example' });
    await flow.user.type(screen.getByLabelText('Password'), '   ');
    await flow.user.type(screen.getByLabelText('Verification code'), ' - ');
    await press(flow, 'Sign in');
    expect(screen.getByLabelText('Password')).toBeValid();
    expect(screen.getByLabelText('Verification code')).toBeInvalid();
  });
});

describe('while it is sent', () => {
  it('the form stays, says so, keeps the focus and cannot be changed or sent twice', async () => {
    const flow = await mountFlow({
      domain: 'password.example',
      intercept: (request) => (request.method === 'POST' ? new Promise(() => {}) : undefined),
    });
    await flow.user.type(screen.getByLabelText('User name'), 'ada');
    await flow.user.type(screen.getByLabelText('Password'), 'secret{Enter}');
    await settle();
    const password = screen.getByLabelText('Password');
    expect(screen.getByRole('button', { name: 'Checking…' })).toHaveAttribute('aria-disabled', 'true');
    expect(password).toHaveFocus();
    await flow.user.type(password, 'more{Enter}');
    await flow.user.click(screen.getByRole('button', { name: 'Checking…' }));
    await settle();
    expect(typedIn('Password')).toBe('secret');
    expect(flow.submitted).toHaveLength(1);
  });

  it('says when it takes longer than usual', async () => {
    const flow = await mountFlow({ domain: 'slow.example', sandbox: { pace: 1 } });
    await flow.user.type(screen.getByLabelText('User name'), 'user_good');
    await flow.user.type(screen.getByLabelText('Password'), 'pass_good');
    await press(flow, 'Sign in');
    expect(screen.queryByText(/longer than usual/)).toBeNull();
    await pass(30_000);
    expect(screen.getByText(/longer than usual/, { selector: 'p' })).toBeVisible();
    expect(typedIn('Password')).toBe('pass_good');
  });
});
