import { describe, expect, test } from 'vitest';
import { greeting, HELP, parseCommand } from './cli-options';
import { IDENTITIES } from './identities';
import { SITES } from './sites';

describe('arguments', () => {
  test('none: the defaults', () => {
    expect(parseCommand([])).toEqual({ kind: 'serve', port: 4010, host: '127.0.0.1', latency: 0, seed: 1 });
  });

  test('all of them', () => {
    expect(parseCommand(['--port', '0', '--host=::1', '--latency', '250', '--seed', '9'])).toEqual({
      kind: 'serve',
      port: 0,
      host: '::1',
      latency: 250,
      seed: 9,
    });
  });

  test.each([['--help'], ['-h'], ['--port', '1', '--help']])('help %s %s %s', (...args) => {
    expect(parseCommand(args.filter((arg) => arg !== undefined))).toEqual({ kind: 'help' });
  });

  test.each([
    [['--port', '65536'], '--port'],
    [['--port', '-1'], '--port'],
    [['--port', '80.5'], '--port'],
    [['--port='], '--port'],
    [['--latency', 'soon'], '--latency'],
    [['--seed', '4294967296'], '--seed'],
    [['--host', ' '], '--host'],
    [['--colour', 'red'], '--colour'],
    [['stray'], 'stray'],
    [['--port'], '--port'],
  ])('%j is told what is wrong', (args, named) => {
    expect(parseCommand(args)).toMatchObject({ kind: 'wrong', message: expect.stringContaining(named) });
  });

  test('the help names every option', () => {
    for (const option of ['--port', '--host', '--latency', '--seed', '--help']) expect(HELP).toContain(option);
  });
});

test('the greeting has the address, the key, every site and every identity', () => {
  const text = greeting('http://127.0.0.1:4010', 'sk_sandbox');
  expect(text).toContain('http://127.0.0.1:4010');
  expect(text).toContain('sk_sandbox');
  for (const { dialect, domain } of SITES) if (dialect !== 'canonical') expect(text).toContain(domain);
  for (const { username } of IDENTITIES)
    expect(text).toContain(username.startsWith('error_') ? 'error_<code>' : username);
});
