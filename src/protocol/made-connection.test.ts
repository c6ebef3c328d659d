import { expect, test } from 'vitest';
import { parseMadeConnection } from './made-connection';

const CONNECTION = { id: 'ma_1', domain: 'github.com', status: 'NEEDS_AUTH' };
const READ = expect.objectContaining({ id: 'ma_1', domain: 'github.com', flow: null });

test.each<[string, unknown, number, object | null]>([
  [
    'the handler’s answer',
    { connection: CONNECTION, created: false, previous: null },
    200,
    { connectionId: 'ma_1', created: false, connection: READ, previous: null },
  ],
  [
    'what stood before',
    { connection: CONNECTION, created: false, previous: { ...CONNECTION, flow_status: 'FAILED' } },
    200,
    { previous: expect.objectContaining({ flow: expect.objectContaining({ status: 'FAILED' }) }) },
  ],
  ['one that does not say', { connection: CONNECTION, created: true }, 200, { created: true, previous: undefined }],
  ['the connection alone, made', CONNECTION, 201, { connectionId: 'ma_1', created: true, connection: READ }],
  ['the connection alone, found', CONNECTION, 200, { created: false }],
  ['an id alone', { id: 'ma_1' }, 200, { connectionId: 'ma_1', connection: null }],
  [
    'what stood before a login that is over already',
    {
      connection: { ...CONNECTION, last_auth_check_at: '2026-01-05T09:00:01Z' },
      previous: { ...CONNECTION, last_auth_check_at: '2026-01-05T09:00:00Z' },
    },
    200,
    { previous: null },
  ],
  ['what stood before, unreadable', { connection: CONNECTION, previous: 'x' }, 200, { previous: null }],
  ['no id', { connection: { status: 'NEEDS_AUTH' } }, 200, null],
  ['an id that is none', { id: '..' }, 200, null],
  ['no object', 'ma_1', 200, null],
])('%s', (_, json, status, expected) => {
  const made = parseMadeConnection(json, status);
  if (expected === null) expect(made).toBeNull();
  else expect(made).toMatchObject(expected);
});
