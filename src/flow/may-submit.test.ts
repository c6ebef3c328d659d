import { describe, expect, test } from 'vitest';
import type { Submission } from '../protocol/submission';
import { promptFor } from './may-submit';
import { CODE, canonicalLogin, DISCOVERING, LOGIN, SUCCESS, wire } from './testing/states';
import { walk } from './testing/walk';

/** What fills in the prompt of a screen. */
function fields(json: typeof LOGIN): Submission {
  const { screen } = walk().reads(json);
  if (screen.kind !== 'prompt') throw new Error('Nothing is asked.');
  return { kind: 'fields', entries: screen.prompt.fields.map((field) => ({ field, value: 'x' })) };
}

const METHODS = wire('AWAITING_INPUT', { mfa_options: [{ type: 'sms', label: 'SMS' }] });

describe('only this may be sent:', () => {
  test('what is asked', () => {
    const { screen } = walk().reads(LOGIN);
    expect(promptFor(screen, fields(LOGIN))).toMatchObject({ fields: [{}, {}] });
  });

  test('nothing that was asked before, and no field of the other dialect', () => {
    const { screen } = walk().reads(CODE);
    expect(promptFor(screen, fields(LOGIN))).toBeNull();
    expect(promptFor(walk().reads(LOGIN).screen, fields(canonicalLogin('i1')))).toBeNull();
  });

  test('a choice only while it is offered', () => {
    const { screen } = walk().reads(METHODS);
    const [choice] = screen.kind === 'prompt' ? screen.prompt.choices : [];
    if (choice === undefined) throw new Error('Nothing is offered.');
    expect(promptFor(screen, { kind: 'choice', choice })).not.toBeNull();
    expect(promptFor(walk().reads(LOGIN).screen, { kind: 'choice', choice })).toBeNull();
  });

  test('nothing while something is under way, at other screens, or that is empty', () => {
    const submission = fields(LOGIN);
    for (const { screen } of [
      walk().reads(LOGIN).submits(),
      walk().reads(DISCOVERING),
      walk().reads(SUCCESS),
      walk(),
    ]) {
      expect(promptFor(screen, submission)).toBeNull();
    }
    expect(promptFor(walk().reads(LOGIN).screen, { kind: 'fields', entries: [] })).toBeNull();
  });
});
