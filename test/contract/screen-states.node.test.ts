import { expect, test } from 'vitest';
import type { Screen } from '../../src/flow/screen';
import { SCREEN_FACTS } from '../../src/flow/screen-facts';
import { failureKindOf, isAccessFailure } from '../../src/protocol/failure';
import { FLOW_STEPS } from '../../src/protocol/wire';
import { SCREEN_STATES, type ScreenState } from '../../stories/screen-states';
import { sandboxEndpoint } from '../helpers/sandbox-endpoint';
import { screenFor } from '../storm/agreement';

async function shownBy({ domain, stage, consent, silent, connect, errorStatus, errorsFrom = 1 }: ScreenState) {
  if (connect !== undefined) return { kind: 'connectFailed', step: null };
  const { sandbox, endpoint, fetch } = sandboxEndpoint({ pace: 0 });
  const { id } = sandbox.createConnection({ domain, stage });
  const connection = await (await fetch(`${endpoint}/connections/${id}`)).json();
  const { kind } = screenFor(connection, Date.now());
  return { kind: kindShown(kind), step: connection.flow_step };

  function kindShown(read: Screen['kind']): Screen['kind'] {
    if (silent) return 'loading';
    if (errorStatus !== undefined && errorsFrom === 1) {
      return isAccessFailure(failureKindOf(errorStatus, null)) ? 'noAccess' : 'unreachable';
    }
    return consent && SCREEN_FACTS[read].consent === 'required' ? 'consent' : read;
  }
}

const shown = await Promise.all(SCREEN_STATES.map(shownBy));

test.each(Object.keys(SCREEN_FACTS))('there is a story of the screen "%s"', (kind) => {
  expect(shown.map((each) => each.kind)).toContain(kind);
});

// The person sees DISCOVERING and SUBMITTING in their place.
test.each(FLOW_STEPS.filter((step) => step !== 'INITIALIZED' && step !== 'COMPLETED'))(
  'there is a story of the step %s, which the sandbox tells',
  (step) => {
    expect(shown.map((each) => each.step)).toContain(step);
  },
);
