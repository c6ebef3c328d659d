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
    expect(flow.waits(2_000).reads(WRONG_PASSWORD).state.asked).toMatchObject({ since: now });
    expect(flow.waits(2_000).reads(CODE).state.asked).toMatchObject({ since: now + 4_000 });
  });

  test('is another question at another step, even in the same pause', () => {
    const flow = walk().reads(canonicalLogin('i1')).waits(2_000);
    const elsewhere = canonicalLogin('i1', { flow_step: 'AWAITING_EXTERNAL_ACTION' });
    expect(flow.reads(elsewhere).state.asked).toMatchObject({ kind: 'externalAction', since: flow.now });
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
    expect(walk().reads(LOGIN).reads(NOTHING_ASKED).state.asked?.prompt.fields).toEqual([]);
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
    expect(walk().reads(LOGIN).reads(json).state.asked).toBeNull();
  });
});

describe('that the page moved on is said over the new question', () => {
  test('when it took away a form that nothing was sent from', () => {
    expect(walk().reads(LOGIN).reads(CODE).screen).toMatchObject({ notice: { kind: 'moved' } });
    expect(walk().reads(LOGIN).reads(PUSH).screen).toMatchObject({ notice: { kind: 'moved' } });
  });

  test.each([
    ['it was sent', walk().reads(LOGIN).sends()],
    ['it had arrived after all', walk().reads(LOGIN).submits().isNotAccepted('network').reads(SUBMITTING)],
    ['it was taken after all', walk().reads(LOGIN).sends().waits(10_000).reads(LOGIN).reads(SUBMITTING)],
    ['nothing could be typed', walk().reads(PUSH)],
    ['there were only choices', walk().reads(wire('AWAITING_INPUT', { mfa_options: [{ type: 'sms' }] }))],
  ])('but not when %s', (_, flow) => {
    expect(flow.reads(CODE).screen).toMatchObject({ kind: 'prompt', notice: null });
  });

  test('also when it was back with the person, who may have changed it', () => {
    const failed = walk().reads(LOGIN).submits().isNotAccepted('network');
    expect(failed.reads(CODE).screen).toMatchObject({ notice: { kind: 'moved' } });
    const notTaken = walk().reads(LOGIN).sends().waits(10_000).reads(LOGIN);
    expect(notTaken.reads(CODE).screen).toMatchObject({ notice: { kind: 'moved' } });
  });

  test('nor when it was not shown before consent', () => {
    const flow = walk({ consent: true })
      .reads(LOGIN)
      .reads(wire('AWAITING_INPUT', { sign_in_options: [{ id: '1' }] }));
    expect(flow.does('consented').screen).toMatchObject({ kind: 'prompt', notice: null });
  });
});
