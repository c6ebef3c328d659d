import { describe, expect, test } from 'vitest';
import { CODE, COMPLETING, canonicalLogin, LOGIN, PUSH, SUBMITTING, WRONG_PASSWORD } from './testing/states';
import { walk } from './testing/walk';

describe('a submission that is not waited for', () => {
  const notSent = () => walk().reads(LOGIN).submits().isNotAccepted('network');
  const REJECTED = { notice: { kind: 'rejected' }, isReturn: true, emptied: 'secrets' };

  test('had arrived after all, and was rejected: secrets go, and so does the note', () => {
    for (const flow of [notSent().reads(WRONG_PASSWORD), notSent().reads(SUBMITTING).reads(LOGIN)]) {
      expect(flow.screen).toMatchObject({ kind: 'prompt', arrival: REJECTED });
    }
  });

  test('had arrived after all, and worked', () => {
    const next = notSent().reads(SUBMITTING).reads(CODE).screen;
    expect(next).toMatchObject({ kind: 'prompt', arrival: { notice: null, isReturn: false } });
    expect(notSent().reads(SUBMITTING).screen).toMatchObject({ kind: 'submitting', asked: { kind: 'prompt' } });
  });

  test('was a choice, and brought the same question back: nothing was rejected, unless the site says so', () => {
    const lost = () => [
      walk().reads(LOGIN).submits('again').isNotAccepted('network').reads(SUBMITTING),
      walk().reads(LOGIN).submits('again').does('aborted').reads(SUBMITTING),
      walk().reads(LOGIN).sends('again').waits(10_000).reads(LOGIN).reads(SUBMITTING),
    ];
    for (const flow of lost()) expect(flow.reads(LOGIN).screen).toMatchObject({ arrival: { notice: null } });
    for (const flow of lost()) expect(flow.reads(WRONG_PASSWORD).screen).toMatchObject({ arrival: REJECTED });
  });

  test('was aborted with the page, and rejected', () => {
    const back = walk().reads(LOGIN).submits().does('aborted').reads(SUBMITTING).reads(WRONG_PASSWORD);
    expect(back.screen).toMatchObject({ arrival: REJECTED });
  });

  test('went through COMPLETED, and the same is asked again: it was rejected', () => {
    const back = walk().reads(LOGIN).sends().reads(COMPLETING).reads(LOGIN);
    expect(back.screen).toMatchObject({ arrival: REJECTED });
  });
});

describe('a renewed pause with the same fields', () => {
  const rejected = () => walk().reads(canonicalLogin('i1')).sends().reads(SUBMITTING).reads(canonicalLogin('i1'));

  test('has nothing of the rejection before it, and is where the person was', () => {
    const before = rejected();
    expect(before.screen).toMatchObject({ arrival: { notice: { kind: 'rejected' } } });
    const serial = before.state.arrival?.serial;
    expect(before.reads(canonicalLogin('i2')).screen).toMatchObject({ arrival: { serial, notice: null } });
  });

  test('that comes out of SUBMITTING by itself neither', () => {
    expect(rejected().reads(SUBMITTING).reads(canonicalLogin('i2')).screen).toMatchObject({
      arrival: { notice: null, isReturn: false, emptied: 'nothing' },
    });
  });

  test('does not take away that something was not sent', () => {
    const flow = walk().reads(canonicalLogin('i1')).submits().isNotAccepted('network').reads(canonicalLogin('i2'));
    expect(flow.screen).toMatchObject({ arrival: { notice: { kind: 'sendFailed' } } });
  });
});

describe('nothing sent from here, nothing rejected', () => {
  test.each([
    ['another tab was told that its password is wrong', () => walk().reads(LOGIN).reads(WRONG_PASSWORD)],
    ['another tab sent something', () => walk().reads(LOGIN).reads(SUBMITTING).reads(WRONG_PASSWORD)],
    ['a push that the server continued on its own', () => walk().reads(PUSH).reads(SUBMITTING).reads(PUSH)],
    ['a request that could not be used', () => walk().reads(LOGIN).submits().isNotAccepted('badRequest').reads(LOGIN)],
  ])('%s', (_, happens) => {
    const { screen } = happens();
    expect(screen).toMatchObject({ arrival: {} });
    expect(screen).not.toMatchObject({ arrival: { notice: { kind: 'rejected' } } });
    expect(screen).not.toMatchObject({ arrival: { emptied: 'secrets' } });
  });

  test('what comes back from SUBMITTING is another arrival, without a word', () => {
    const { screen } = walk().reads(PUSH).reads(SUBMITTING).reads(PUSH);
    expect(screen).toMatchObject({ arrival: { serial: 2, notice: null, isReturn: false, emptied: 'nothing' } });
  });
});
