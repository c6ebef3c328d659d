import { describe, expect, test } from 'vitest';
import {
  CODE,
  COMPLETING,
  canonicalLogin,
  DISCOVERING,
  ended,
  LOGIN,
  NOTHING_ASKED,
  PUSH,
  SUBMITTING,
  WRONG_PASSWORD,
  wire,
} from './testing/states';
import { walk } from './testing/walk';

describe('what is asked', () => {
  test('is the same question whatever the site says about it', () => {
    const flow = walk().reads(LOGIN);
    const { now } = flow;
    expect(flow.waits(2_000).reads(WRONG_PASSWORD).state.arrival).toMatchObject({ serial: 1, since: now });
    expect(flow.waits(2_000).reads(CODE).state.arrival).toMatchObject({ serial: 2, since: now + 4_000 });
  });

  test('is another question at another step, even in the same pause', () => {
    const flow = walk().reads(canonicalLogin('i1')).waits(2_000);
    const elsewhere = canonicalLogin('i1', { flow_step: 'AWAITING_EXTERNAL_ACTION' });
    expect(flow.reads(elsewhere).state.arrival).toMatchObject({
      question: { kind: 'externalAction' },
      since: flow.now,
    });
  });

  test.each([
    ['SUBMITTING', SUBMITTING],
    ['COMPLETED', COMPLETING],
  ])('stays on the page during %s', (_, json) => {
    expect(walk().reads(LOGIN).reads(json).screen).toMatchObject({ kind: 'submitting', asked: { kind: 'prompt' } });
  });

  test('stays on the page while it is sent and the server asks nothing', () => {
    const { screen } = walk().reads(LOGIN).sends().reads(NOTHING_ASKED);
    expect(screen).toMatchObject({ kind: 'submitting', asked: { prompt: { fields: [{}, {}] } } });
    expect(walk().reads(LOGIN).reads(NOTHING_ASKED).state.arrival?.question.prompt.fields).toEqual([]);
    const bare = wire('AWAITING_EXTERNAL_ACTION');
    expect(walk().reads(LOGIN).sends().reads(bare).screen).toMatchObject({ kind: 'externalAction' });
  });

  test.each([
    ['discovering', DISCOVERING],
    ['an unknown step', wire('AWAITING_RETINA_SCAN')],
    ['an unknown status', { ...LOGIN, flow_status: 'PAUSED' }],
    ['an intervention', wire('AWAITING_HUMAN_INTERVENTION')],
    ['an end', ended('FAILED')],
    ['an end that still names the question', { ...LOGIN, flow_status: 'EXPIRED' }],
    ['no flow', wire(null, { flow_status: null })],
  ])('is gone with %s', (_, json) => {
    expect(walk().reads(LOGIN).reads(json).state.arrival).toBeNull();
  });
});

describe('a notice over the new question says that the page moved on', () => {
  test('is there when a form was taken away that nothing had been sent from', () => {
    expect(walk().reads(LOGIN).reads(CODE).screen).toMatchObject({ arrival: { notice: { kind: 'moved' } } });
    expect(walk().reads(LOGIN).reads(PUSH).screen).toMatchObject({ arrival: { notice: { kind: 'moved' } } });
  });

  test.each([
    ['it was sent', walk().reads(LOGIN).sends()],
    ['it had arrived after all', walk().reads(LOGIN).submits().isNotAccepted('network').reads(SUBMITTING)],
    ['it was taken after all', walk().reads(LOGIN).sends().waits(10_000).reads(LOGIN).reads(SUBMITTING)],
    ['nothing could be typed', walk().reads(PUSH)],
    ['there were only choices', walk().reads(wire('AWAITING_INPUT', { mfa_options: [{ type: 'sms' }] }))],
  ])('is not there when %s', (_, flow) => {
    expect(flow.reads(CODE).screen).toMatchObject({ kind: 'prompt', arrival: { notice: null } });
  });

  test('is there when the form was back with the person, who may have changed it', () => {
    const failed = walk().reads(LOGIN).submits().isNotAccepted('network');
    expect(failed.reads(CODE).screen).toMatchObject({ arrival: { notice: { kind: 'moved' } } });
    const notTaken = walk().reads(LOGIN).sends().waits(10_000).reads(LOGIN);
    expect(notTaken.reads(CODE).screen).toMatchObject({ arrival: { notice: { kind: 'moved' } } });
  });

  test('is not there for a form that consent had kept from being shown', () => {
    const flow = walk({ consent: true })
      .reads(LOGIN)
      .reads(wire('AWAITING_INPUT', { sign_in_options: [{ id: '1' }] }));
    expect(flow.does('consented').screen).toMatchObject({ kind: 'prompt', arrival: { notice: null } });
  });
});

describe('what belongs to an arrival goes with it', () => {
  const EMAIL = wire('AWAITING_INPUT', { discovered_fields: [{ name: 'email', type: 'email', label: 'Email' }] });
  const PASSWORD = wire('AWAITING_INPUT', {
    discovered_fields: [{ name: 'password', type: 'password', label: 'Password' }],
    sign_in_options: [{ id: 'other', label: 'Use another account' }],
  });
  const CLEAN = { notice: null, isReturn: false };

  test('an e-mail that was rejected, the right one, the password, “Use another account”: a clean form', () => {
    const flow = walk()
      .reads(EMAIL)
      .sends()
      .reads({ ...EMAIL, website_error: 'No such account.' });
    expect(flow.state.arrival).toMatchObject({ serial: 2, notice: { kind: 'rejected' }, isReturn: true });
    expect(flow.sends().reads(PASSWORD).state.arrival).toMatchObject({ serial: 3, ...CLEAN });
    expect(flow.sends('other').reads(EMAIL).state.arrival).toMatchObject({ serial: 4, ...CLEAN });
  });

  test('a code that was wrong, the right one, a push, a second code: a clean form', () => {
    const flow = walk().reads(CODE).sends().reads(SUBMITTING).reads(CODE);
    expect(flow.state.arrival).toMatchObject({ serial: 2, notice: { kind: 'rejected' } });
    expect(flow.sends().reads(PUSH).reads(CODE).state.arrival).toMatchObject({ serial: 4, ...CLEAN });
  });

  test('serials rise over all flows of a widget', () => {
    const again = walk().reads(LOGIN).reads(ended('FAILED')).startsLogin().reads(LOGIN);
    expect(again.state.arrival?.serial).toBe(2);
  });

  test('the wait for what is to be done elsewhere goes on when a try to do something else came back', () => {
    const flow = walk().reads(PUSH);
    const { now } = flow;
    const back = flow.waits(5_000).submits('sms').isNotAccepted('network');
    expect(back.screen).toMatchObject({ kind: 'externalAction', since: now, arrival: { serial: 2 } });
  });
});
