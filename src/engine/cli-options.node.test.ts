import { describe, expect, it } from 'vitest';
import { greeting, parseCommand } from './cli-options';

describe('the arguments of managed-auth-engine', () => {
  it('are where pages may be opened, and defaults', () => {
    expect(parseCommand(['--allow', 'example.com', '--allow', '127.0.0.1:8080'], {})).toEqual({
      kind: 'serve',
      port: 4011,
      allow: ['example.com', '127.0.0.1:8080'],
      apiKey: null,
      profiles: null,
      headed: 'when-needed',
    });
  });

  it('may name a port, a key, a folder and a window', () => {
    const args = ['--allow', 'a.example', '--port', '0', '--key', 'k', '--profiles', 'p', '--headed'];
    expect(parseCommand(args, { MANAGED_AUTH_PROFILE_KEY: 'x', MANAGED_AUTH_ENGINE_KEY: 'other' })).toMatchObject({
      port: 0,
      apiKey: 'k',
      profiles: { folder: 'p', key: 'x' },
      headed: true,
    });
  });

  it('leave the key to the environment', () => {
    expect(parseCommand(['--allow', 'a.example'], { MANAGED_AUTH_ENGINE_KEY: 'k' })).toMatchObject({ apiKey: 'k' });
  });

  it.each([
    [[], /--allow is missing/],
    [['--allow', 'http://a.example'], /HOST or HOST:PORT/],
    [['--allow', 'a.example', '--port', 'x'], /--port/],
    [['--allow', 'a.example', '--port', '70000'], /--port/],
    [['--allow', 'a.example', '--key', 'two words'], /--key/],
    [['--allow', 'a.example', '--profiles', 'p'], /MANAGED_AUTH_PROFILE_KEY/],
    [['--host', '0.0.0.0'], /--host/],
    [['--allow', 'a.example', '--headed', '--headless'], /--headed and --headless/],
  ])('%j is told what is wrong', (args, message) => {
    expect(parseCommand(args, {})).toMatchObject({ kind: 'wrong', message: expect.stringMatching(message) });
  });

  it('may keep the browser out of sight', () => {
    expect(parseCommand(['--allow', 'a.example', '--headless'], {})).toMatchObject({ headed: false });
  });

  it('may ask for help', () => expect(parseCommand(['-h'], {})).toEqual({ kind: 'help' }));
});

it('a key that was made up is printed, and one that was given is not', () => {
  expect(greeting('http://127.0.0.1:4011', 'ek_1', ['a.example'], false)).toContain('ek_1');
  expect(greeting('http://127.0.0.1:4011', null, ['a.example'], false)).not.toContain('key');
});

it('root is told that the browser has no sandbox', () => {
  expect(greeting('http://127.0.0.1:4011', null, ['a.example'], true)).toMatch(/sandbox is off.*as another user/);
  expect(greeting('http://127.0.0.1:4011', null, ['a.example'], false)).not.toContain('sandbox');
});
