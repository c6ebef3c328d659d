import { afterEach, describe, expect, it, vi } from 'vitest';
import { normalizeHost } from './host-name';

describe('normalizeHost', () => {
  it.each([
    ['github.com', 'github.com'],
    ['GitHub.COM', 'github.com'],
    ['github.com.', 'github.com'],
    ['a.b.c.example', 'a.b.c.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['１２７.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['[0:0::1]', '[::1]'],
    ['', null],
    ['.', null],
    ['github..com', null],
    ['-a.example', null],
    ['https://github.com', null],
    ['github.com/login', null],
    ['github.com:8080', null],
    ['github.com\r\nHost: x', null],
    ['github.com evil.example', null],
    ['github.com\\@evil.example', null],
    ['github.com\t', null],
    ['user@github.com', null],
    ['127.1', null],
    ['127.0.0.256', null],
    ['0177.0.0.1', null],
    ['0x7f.1', null],
    ['2130706433', null],
    ['a.0x7f', null],
    ['[::1', null],
    ['[::1]@evil.example', null],
    ['*.example.com', null],
    [`${'a'.repeat(64)}.example`, null],
    [`${'a.'.repeat(127)}example`, null],
  ])('%j is %j', (value, expected) => {
    expect(normalizeHost(value)).toBe(expected);
  });

  describe('of a name that is too long', () => {
    afterEach(() => vi.unstubAllGlobals());

    it('says so without parsing it', () => {
      const parse = vi.fn();
      vi.stubGlobal('URL', parse);
      for (const letter of ['a', 'ü', '[']) expect(normalizeHost(letter.repeat(50_000))).toBeNull();
      expect(parse).not.toHaveBeenCalled();
    });
  });
});
