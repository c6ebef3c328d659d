import { describe, expect, it } from 'vitest';
import { type AllowedDomain, createDomainRule, isWithin, normalizeDomain } from './domain-rule';

describe('normalizeDomain', () => {
  it.each([
    ['github.com', 'github.com'],
    ['GitHub.COM', 'github.com'],
    ['github.com.', 'github.com'],
    ['a.b.c.example', 'a.b.c.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', null],
    ['', null],
    ['.', null],
    ['github..com', null],
    ['-a.example', null],
    ['https://github.com', null],
    ['github.com/login', null],
    ['github.com:8080', null],
    ['github.com\r\nHost: x', null],
    ['github.com evil.example', null],
    ['user@github.com', null],
    ['127.0.0.1', null],
    ['0x7f.1', null],
    ['[::1]', null],
    ['*.example.com', null],
    [`${'a'.repeat(64)}.example`, null],
    [`${'a.'.repeat(127)}example`, null],
  ])('%j is %j', (value, expected) => {
    expect(normalizeDomain(value)).toBe(expected);
  });
});

describe('createDomainRule', () => {
  it.each<[AllowedDomain, string, boolean]>([
    ['github.com', 'github.com', true],
    ['GitHub.com', 'github.com', true],
    ['github.com', 'gist.github.com', false],
    ['github.com', 'notgithub.com', false],
    [/\.example\.com$/, 'app.example.com', true],
    [/\.example\.com$/, 'a.b.example.com', true],
    [/\.example\.com$/, 'example.com', false],
    [/\.example\.com$/, 'evil-example.com', false],
    [/github\.com/, 'github.com', true],
    [/github\.com/, 'gist.github.com', true],
    [/github\.com/, 'github.com.evil.example', false],
    [/github\.com/, 'notgithub.com', false],
    [/^.*$/, 'anything.example', true],
  ])('%s lets %s through: %s', (allowed, domain, expected) => {
    expect(createDomainRule([allowed])(domain)).toBe(expected);
  });

  it('gives the same answer each time to a pattern with g or y', () => {
    for (const flags of ['g', 'y', 'gi']) {
      const rule = createDomainRule([new RegExp('^github\\.com$', flags)]);
      expect([rule('github.com'), rule('github.com'), rule('github.com')]).toEqual([true, true, true]);
    }
  });

  it('lets nothing through without a rule', () => {
    expect(createDomainRule([])('github.com')).toBe(false);
  });

  it.each(['https://github.com', '*.github.com', '', 'localhost'])('refuses %j and says what to write', (value) => {
    expect(() => createDomainRule([value])).toThrow(/allowedDomains holds .*github\.com/);
  });
});

it.each([
  ['github.com', 'github.com', true],
  ['login.github.com', 'github.com', true],
  ['notgithub.com', 'github.com', false],
  ['com', 'github.com', false],
])('isWithin(%s, %s) is %s', (name, domain, expected) => {
  expect(isWithin(name, domain)).toBe(expected);
});
