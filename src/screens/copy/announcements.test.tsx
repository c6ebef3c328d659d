import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type MountedFlow, mountFlow, pass, press, settle, withTestClock } from '../../../test/helpers/mount-flow';

withTestClock();

/** What was put into the live regions, from now on. */
function listen({ root }: MountedFlow): { readonly said: readonly string[] } {
  const said: string[] = [];
  for (const urgency of ['polite', 'assertive']) {
    const region = root.querySelector(`[data-maf-element=liveRegion][aria-live=${urgency}]`);
    if (region === null) throw new Error(`The ${urgency} region is there from the start.`);
    new MutationObserver(() => {
      if (region.textContent) said.push(`${urgency}: ${region.textContent}`);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  }
  return { said };
}

const domain = 'password.example';

describe('the live regions', () => {
  it('are there before anything was read, and empty of problems', async () => {
    const flow = await mountFlow({ intercept: () => new Promise(() => {}) });
    const regions = [...flow.root.querySelectorAll('[data-maf-element=liveRegion]')];
    expect(regions.map((region) => region.getAttribute('role'))).toEqual(['status', 'alert']);
    expect(regions[1]).toBeEmptyDOMElement();
  });

  it('tell politely that a step has come', async () => {
    const flow = await mountFlow({ domain, stage: { at: 'discovering' } });
    const { said } = listen(flow);
    await flow.place({ at: 'waiting' });
    expect(said).toEqual(['polite: Sign in to password.example. Use your account on password.example.']);
  });

  it('say nothing while polls bring the same', async () => {
    const flow = await mountFlow({ domain });
    const { said } = listen(flow);
    await pass(60_000);
    expect(said).toEqual([]);
  });

  it('tell the site’s error at once, and the same one again when it comes again', async () => {
    const flow = await mountFlow({ domain, sandbox: { pace: 1 } });
    await flow.user.type(screen.getByLabelText('User name'), 'user_good');
    const { said } = listen(flow);
    for (const _ of [1, 2]) {
      await flow.user.type(screen.getByLabelText('Password'), 'wrong{Enter}');
      await settle();
      await settle();
    }
    const error = 'assertive: password.example says: Incorrect password. Try again.';
    expect(said).toEqual(['polite: Checking…', error, 'polite: Checking…', error]);
  });

  it('tell what is missing at once, each time, also over an error of the site’s', async () => {
    const flow = await mountFlow({ domain, stage: { at: 'waiting', websiteError: 'Incorrect password.' } });
    const { said } = listen(flow);
    await flow.user.type(screen.getByLabelText('User name'), 'ada');
    await press(flow, 'Sign in');
    await press(flow, 'Sign in');
    expect(said).toEqual(['assertive: Enter Password.', 'assertive: Enter Password.']);
  });

  it('tell another error of the site’s over what is missing, and the same one not again', async () => {
    let error = 'Two tries left.';
    const flow = await mountFlow({ domain, answer: (json) => ({ ...json, website_error: error }) });
    const { said } = listen(flow);
    await press(flow, 'Sign in');
    await pass(6_000);
    error = 'One try left.';
    await pass(12_000);
    expect(said).toEqual([
      'assertive: 2 fields need your attention.',
      'assertive: password.example says: One try left.',
    ]);
  });

  it('tell another message of a step that waits elsewhere, over what was said there, and repeat neither', async () => {
    let message = 'Tap 42 on your phone';
    let error: string | null = null;
    const flow = await mountFlow({
      domain,
      answer: (json) => ({
        ...json,
        flow_step: 'AWAITING_EXTERNAL_ACTION',
        discovered_fields: null,
        external_action_message: message,
        website_error: error,
      }),
    });
    const { said } = listen(flow);
    await press(flow, 'I’ve done it');
    error = 'Still waiting.';
    await pass(6_000);
    message = 'Tap 57 on your phone';
    await pass(12_000);
    expect(said).toEqual([
      'polite: Nothing yet. This page updates automatically.',
      'assertive: password.example says: Still waiting.',
      expect.stringMatching(/^polite: .*Tap 57 on your phone$/),
    ]);
  });

  it('tell how many fields are missing where it is several', async () => {
    const flow = await mountFlow({ domain });
    const { said } = listen(flow);
    await press(flow, 'Sign in');
    expect(said).toEqual(['assertive: 2 fields need your attention.']);
  });

  it('have nothing of a step that was left', async () => {
    const flow = await mountFlow({ domain });
    await press(flow, 'Sign in');
    await flow.place({ at: 'discovering' });
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it('tell which field was rejected where the site has no words', async () => {
    const flow = await mountFlow({
      domain: 'password.canonical.example',
      answer: (json) => ({ ...json, website_error: null }),
    });
    await flow.user.type(screen.getByLabelText('User name'), 'nobody');
    const { said } = listen(flow);
    await flow.user.type(screen.getByLabelText('Password'), 'wrong{Enter}');
    await settle();
    expect(said).toContain('assertive: User name: This wasn’t accepted. Enter it again.');
  });

  it('tell a failure at once, with the site’s words, and not again while another try begins', async () => {
    let tries = 0;
    const flow = await mountFlow({
      domain,
      intercept: (request) => {
        if (!request.url.endsWith('/login')) return undefined;
        tries += 1;
        return tries === 1 ? new Response('', { status: 503 }) : new Promise(() => {});
      },
    });
    const { said } = listen(flow);
    await flow.place({ at: 'failed', errorCode: 'captcha_blocked', websiteError: 'Are you a robot?' });
    await press(flow, 'Try again');
    await press(flow, 'Try again');
    expect(said).toEqual([
      'assertive: A puzzle got in the way. password.example asked for a captcha that couldn’t be solved. ' +
        'Try again a little later. password.example says: Are you a robot?',
      'assertive: A new sign-in couldn’t be started. Try again in a moment.',
    ]);
  });

  it('tell that the server cannot be reached, each time, and repeat nothing when it can', async () => {
    let isDown = false;
    const flow = await mountFlow({ domain, intercept: () => (isDown ? new Response('', { status: 502 }) : undefined) });
    const { said } = listen(flow);
    const trouble = 'polite: Can’t reach the server. Retrying automatically. What you’ve typed is kept.';
    for (const times of [1, 2]) {
      isDown = true;
      await pass(30_000);
      isDown = false;
      await pass(40_000);
      expect(said).toEqual(Array(times).fill(trouble));
    }
  });

  it('tell each time that a question comes up, after others too, and nothing of what was wrong before', async () => {
    const email = { name: 'email', type: 'email', label: 'Email' };
    const password = { name: 'password', type: 'password', label: 'Password' };
    const asks = (field: object, more: object = {}) => ({ discovered_fields: [field], sign_in_options: null, ...more });
    const other = { sign_in_options: [{ id: 'other', label: 'Use another account' }] };
    let answer: object = asks(email);
    const flow = await mountFlow({
      domain,
      answer: (json) => ({ ...json, ...answer }),
      intercept: (request) => (request.method === 'POST' ? Response.json({ accepted: true }) : undefined),
    });
    const { said } = listen(flow);
    await flow.user.type(screen.getByLabelText('Email'), 'ada@acme.example');
    answer = asks(email, { website_error: 'No such account.' });
    await press(flow, 'Next');
    answer = asks(password, other);
    await press(flow, 'Next');
    answer = asks(email);
    await press(flow, 'Use another account');
    expect(said).toEqual([
      'polite: Checking…',
      'assertive: password.example says: No such account.',
      'polite: Checking…',
      'polite: Enter your password. Use your account on password.example.',
      'polite: Checking…',
      // The heading has the focus, so its title is not read twice.
      'polite: Use your account on password.example.',
    ]);
    expect(flow.root.querySelector('[data-maf-element=bannerError]')).toBeNull();
  });

  it('count down at two minutes, one minute and 30 seconds, and at no other time', async () => {
    const flow = await mountFlow({ domain, stage: { at: 'waiting', expiresIn: 150_000 } });
    const { said } = listen(flow);
    for (let second = 0; second < 149; second += 1) await pass(1_000);
    expect(said).toEqual(['polite: Time left: 2 min', 'polite: Time left: 1 min', 'polite: Time left: 30 sec']);
    expect(screen.getByText(/^Time left: [12] sec$/)).toHaveAttribute('aria-live', 'off');
  });

  it('do not count down before it matters', async () => {
    await mountFlow({ domain, stage: { at: 'waiting', expiresIn: 150_000 } });
    await pass(20_000);
    expect(screen.queryByText(/^Time left/)).toBeNull();
    await pass(11_000);
    expect(screen.getByText(/^Time left: 1 min/)).toBeVisible();
  });
});
