import { describe, expect, test } from 'vitest';
import { greeting, HELP, keyFor, parseCommand } from './cli-options';
import { IDENTITIES } from './identities';
import { SITES } from './sites';

describe('arguments', () => {
  test('none: the defaults', () => {
    expect(parseCommand([])).toEqual({
      kind: 'serve',
      port: 4010,
      host: '127.0.0.1',
      apiKey: null,
      latency: 0,
      seed: 1,
    });
  });

  test('all of them', () => {
    expect(parseCommand(['--port', '0', '--host=::1', '--key', 'sk_mine', '--latency', '250', '--seed', '9'])).toEqual({
      kind: 'serve',
      port: 0,
      host: '::1',
      apiKey: 'sk_mine',
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
    [['--key', ''], '--key'],
    [['--key', 'two words'], '--key'],
    [['--host', '0.0.0.0', '--key', 'sk_sandbox'], '--key'],
    [['--colour', 'red'], '--colour'],
    [['stray'], 'stray'],
    [['--port'], '--port'],
  ])('%j is told what is wrong', (args, named) => {
    expect(parseCommand(args)).toMatchObject({ kind: 'wrong', message: expect.stringContaining(named) });
  });

  test('the help names every option', () => {
    for (const option of ['--port', '--host', '--key', '--latency', '--seed', '--help']) expect(HELP).toContain(option);
  });
});

describe('the key', () => {
  const create = () => 'sk_random';

  test.each([
    ['127.0.0.1', null, 'sk_sandbox'],
    ['localhost', null, 'sk_sandbox'],
    ['127.0.0.1', 'sk_mine', 'sk_mine'],
    ['0.0.0.0', 'sk_mine', 'sk_mine'],
    ['0.0.0.0', null, 'sk_random'],
    ['192.168.0.7', null, 'sk_random'],
  ])('on %s, given %s, is %s', (host, apiKey, expected) => {
    expect(keyFor({ host, apiKey }, create)).toBe(expected);
  });

  test('what an address opens is said, and only where it opens something', () => {
    expect(greeting('http://0.0.0.0:4010', 'sk_random')).toContain('Open to the network');
    expect(greeting('http://[::1]:4010', 'sk_sandbox')).not.toContain('Open to the network');
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
