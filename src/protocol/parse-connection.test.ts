import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConnection } from './parse-connection';
import { anyJson, nearlyConnection } from './testing/arbitrary';
import { parsed } from './testing/prompts';
import { FLOW_STATUSES, FLOW_STEPS } from './wire';

const LEAST = { id: 'ma_1', status: 'NEEDS_AUTH' };

describe('what is no connection is null', () => {
  test.each([undefined, null, true, 3, 'x', [], [LEAST], {}])('%j', (json) => {
    expect(parseConnection(json)).toBeNull();
  });

  test.each([{ id: '' }, { id: 4 }, { id: null }, { status: '' }, { status: null }, { status: {} }])('%j', (wrong) => {
    expect(parseConnection({ ...LEAST, ...wrong })).toBeNull();
  });
});

describe('a connection', () => {
  test('with nothing but what it must have', () => {
    expect(parseConnection(LEAST)).toEqual({
      id: 'ma_1',
      domain: '',
      profileName: '',
      status: 'NEEDS_AUTH',
      savesCredentials: null,
      recordsSession: false,
      flow: null,
    });
  });

  test('whose members are of wrong types', () => {
    const wrong = { domain: 1, profile_name: [], save_credentials: 'yes', flow_status: 1, flow_step: {} };
    expect(parseConnection({ ...LEAST, ...wrong })).toEqual(parseConnection(LEAST));
  });

  test.each([
    [true, true],
    [false, false],
    [null, false],
    ['true', false],
  ])('recorded: %j', (record_session, recordsSession) => {
    expect(parsed({ record_session })).toMatchObject({ recordsSession });
  });

  test('in a status nobody documented', () => {
    expect(parsed({ status: 'PAUSED' }).status).toBe('UNKNOWN');
  });

  test('read from a deep document, or one with hostile names', () => {
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    const source = `{"id":"ma_1","status":"NEEDS_AUTH","flow_step":"DISCOVERING","fields":${deep},
      "__proto__":{"domain":"evil.example"},"constructor":{"prototype":{"polluted":true}}}`;
    expect(parseConnection(JSON.parse(source))).toMatchObject({ domain: '', flow: { step: 'DISCOVERING' } });
    expect('polluted' in {}).toBe(false);
  });
});

describe('a flow', () => {
  test.each(FLOW_STATUSES)('status %s', (flow_status) => {
    expect(parsed({ flow_status }).flow).toMatchObject({ status: flow_status, unknownName: null });
  });

  test.each(FLOW_STEPS)('step %s', (flow_step) => {
    expect(parsed({ flow_step }).flow).toMatchObject({ step: flow_step, unknownName: null });
  });

  test.each([
    [{ flow_step: 'AWAITING_RETINA_SCAN' }, 'AWAITING_RETINA_SCAN'],
    [{ flow_status: 'PAUSED' }, 'PAUSED'],
    [{ flow_status: 'PAUSED', flow_step: 'AWAITING_RETINA_SCAN' }, 'PAUSED'],
    [{ flow_status: 'toString' }, 'toString'],
  ])('%j is unknown, and named', (more, name) => {
    expect(parsed(more).flow?.unknownName).toBe(name);
  });

  test('is none when neither status nor step is given, and needs only one of them', () => {
    expect(parsed({ flow_status: null, flow_step: null }).flow).toBeNull();
    expect(parsed({ flow_status: null }).flow).toMatchObject({ status: 'IN_PROGRESS' });
    expect(parsed({ flow_step: null }).flow).toMatchObject({ step: 'INITIALIZED' });
  });

  test.each([
    ['https://acme.example/a?b#c', 'https://acme.example/a?b#c'],
    ['http://acme.example', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//acme.example', null],
    ['/login', null],
    ['https://ada:secret@acme.example', null],
    ['https://acme.example@evil.example', null],
    ['', null],
    [null, null],
    [{}, null],
    [['https://acme.example'], null],
  ])('of URLs only https can become a link: %j', (url, link) => {
    const { flow } = parsed({ hosted_url: url, live_view_url: url, post_login_url: url });
    const expected = link === null ? null : new URL(link).href;
    expect([flow?.hostedUrl, flow?.liveViewUrl, flow?.postLoginUrl]).toEqual([expected, expected, expected]);
  });

  test.each([
    ['2026-01-05T09:00:00Z', Date.UTC(2026, 0, 5, 9)],
    ['2026-01-05T09:00:00.250Z', Date.UTC(2026, 0, 5, 9) + 250],
    ['2026-01-05T10:00:00+01:00', Date.UTC(2026, 0, 5, 9)],
    ['0001-01-01T00:00:00Z', null],
    ['2026-13-45T09:00:00Z', null],
    ['2026-01-05', null],
    ['in 5 minutes', null],
    ['5', null],
    [1_767_603_600_000, null],
    [null, null],
  ])('flow_expires_at %j', (flow_expires_at, expiresAt) => {
    expect(parsed({ flow_expires_at }).flow?.expiresAt).toBe(expiresAt);
  });

  test.each(['', '  \n ', null, 4, {}, undefined])('a text that says nothing is none: %j', (nothing) => {
    const texts = { website_error: nothing, external_action_message: nothing, error_code: nothing };
    const { flow } = parsed({ ...texts, error_message: nothing, flow_type: nothing });
    expect(flow).toMatchObject({ externalActionMessage: null, errorCode: null, errorMessage: null, type: null });
    expect(flow?.prompt.siteError).toBeNull();
  });
});

describe('any JSON whatever', () => {
  test('parses without throwing, to the same thing each time', () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        expect(parseConnection(json)).toEqual(parseConnection(json));
      }),
    );
  });

  test('nearly a connection is one, with keys that are safe and unique', () => {
    fc.assert(
      fc.property(nearlyConnection, (json) => {
        const connection = parseConnection(json);
        const { fields, choices } = connection?.flow?.prompt ?? { fields: [], choices: [] };
        const keys = [...fields, ...choices].map(({ key }) => key);
        expect(connection).not.toBeNull();
        expect(new Set(keys).size).toBe(keys.length);
        expect(fields.map(({ key }) => key).join('')).toMatch(/^\w*$/);
        expect('polluted' in {}).toBe(false);
      }),
    );
  });
});
