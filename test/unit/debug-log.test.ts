import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { startDebugLog } from '../../src/diagnostics/debug';
import type { FlowEvent } from '../../src/flow/state';
import { parseConnection } from '../../src/protocol/parse-connection';
import { nearlyConnection } from '../../src/protocol/testing/arbitrary';
import { FLOW_STATUSES, FLOW_STEPS } from '../../src/protocol/wire';
import { FlowStore } from '../../src/session/flow-store';

const VALUE = 'hunter2';
const WORDS_OF_THE_API: readonly string[] = [...FLOW_STATUSES, ...FLOW_STEPS, 'AUTHENTICATED', 'NEEDS_AUTH'];

/** The same, but that each text which is no word of the API can be found again. */
function marked(json: unknown): unknown {
  if (typeof json === 'string') return WORDS_OF_THE_API.includes(json) ? json : `${VALUE}${json}`;
  if (Array.isArray(json)) return json.map(marked);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([name, member]) => [name, marked(member)]));
}

const read = nearlyConnection.map((json): FlowEvent => {
  const connection = parseConnection(marked(json));
  return connection === null
    ? { type: 'clockChecked', at: 1 }
    : { type: 'readSucceeded', at: 1, ticket: 1, connection };
});
const failure = fc.record({
  kind: fc.constantFrom('server', 'invalid', 'network', 'badRequest' as const),
  status: fc.constantFrom(null, 200, 500),
  code: fc.string().map((code) => VALUE + code),
  retryAfterMs: fc.constant(null),
});
const event: fc.Arbitrary<FlowEvent> = fc.oneof(
  read,
  fc.string().map((key): FlowEvent => ({ type: 'submitted', choiceKey: VALUE + key, fieldKinds: [] })),
  failure.map((why): FlowEvent => ({ type: 'readFailed', at: 1, ticket: 1, random: 0, failure: why })),
  failure.map((why): FlowEvent => ({ type: 'submitFailed', at: 1, ticket: 1, failure: why })),
  fc.constant<FlowEvent>({ type: 'consented' }),
);

function store(): FlowStore {
  const ignore = () => {};
  const handlers = { onOutcome: ignore, onState: ignore, onChange: ignore };
  return new FlowStore({ connectionId: VALUE, requiresConsent: false, now: () => 1, ...handlers });
}

test('each event is one line of our own words and numbers, whatever a site, a server or a person gives', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 8 }), (events) => {
      const lines: string[] = [];
      const stop = startDebugLog((line) => lines.push(line));
      const flow = store();
      for (const each of events) flow.dispatch(each);
      stop();
      expect(lines).toHaveLength(events.length);
      expect(lines.join('\n')).not.toContain(VALUE);
      for (const line of lines) expect(line).toMatch(/^managed-auth-flow #\d+ \w+: \w+( → \w+)?( \([\w ,:]+\))*$/);
    }),
  );
});

test('it prints on console.debug until it is stopped, and without it nothing is printed', () => {
  const print = vi.spyOn(console, 'debug').mockImplementation(() => {});
  const flow = store();
  flow.dispatch({ type: 'canceled' });
  const stop = startDebugLog();
  flow.dispatch({ type: 'resumed' });
  stop();
  flow.dispatch({ type: 'canceled' });
  expect(print.mock.calls).toEqual([[expect.stringMatching(/ resumed: canceled → loading$/)]]);
});
