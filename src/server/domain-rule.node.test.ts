import { describe, expect, it } from 'vitest';
import { type AllowedDomain, createDomainRule } from './domain-rule';

describe('createDomainRule', () => {
  it.each<[AllowedDomain, string, boolean]>([
    ['github.com', 'github.com', true],
    ['GitHub.com', 'github.com', true],
    ['github.com', 'gist.github.com', false],
    ['github.com', 'notgithub.com', false],
    ['*.example.com', 'app.example.com', true],
    ['*.Example.com', 'a.b.example.com', true],
    ['*.example.com', 'example.com', false],
    ['*.example.com', 'evil-example.com', false],
    ['*.example.com', 'app.example.com.evil.example', false],
    ['*.example', 'password.example', true],
    [/\.example\.com$/, 'app.example.com', true],
    [/\.example\.com$/, 'a.b.example.com', true],
    [/\.example\.com$/, 'example.com', false],
    [/\.example\.com$/, 'evil-example.com', false],
    [/github\.com/, 'github.com', true],
    [/github\.com/, 'gist.github.com', true],
    [/github\.com/, 'github.com.evil.example', false],
    [/github\.com/, 'notgithub.com', false],
    [/^(?:.+\.)?github\.com$/, 'a.github.com', true],
    [/^[.a-z]+\.github\.com$/, 'a.b.github.com', true],
    [/^.*$/, 'anything.example', true],
    [/.*/, 'kubernetes.default.svc', false],
    // Its own word, unlike '*.bank.com'.
    [/[\w-]*bank\.com/, 'evilbank.com', true],
    ['*.bank.com', 'evilbank.com', false],
  ])('%s lets %s through: %s', (allowed, domain, expected) => {
    expect(createDomainRule([allowed])(domain)).toBe(expected);
  });

  it.each([
    'localhost',
    'app.localhost',
    'db.internal',
    'printer.local',
    'intranet',
    '127.0.0.1',
    '169.254.169.254',
    '[::1]',
    'kubernetes.default.svc',
    'foo.workgroup',
  ])('lets %s through when it is named as a string, and for no pattern whatever', (host) => {
    expect(createDomainRule([/^.*$/, /.*/, '*.example'])(host)).toBe(false);
    expect(createDomainRule([host])(host)).toBe(true);
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

  it.each(['https://github.com', '*.', '*', '**.github.com', 'a.*.com', '*.internal', ''])(
    '%j is a TypeError that says where it stands and what to write',
    (value) => {
      expect(() => createDomainRule(['github.com', value])).toThrow(
        /allowedDomains\[1\]` is no .*'github\.com', or '\*\.github\.com'/,
      );
    },
  );

  it.each([
    /.github.com/,
    /github.com/,
    /^.*github\.com$/,
    /^.+?github\.com$/,
    /^.{0,9}github\.com$/,
    /^(.*)github\.com$/,
    /(^|.)github\.com$/,
    /.(?:github|gitlab)\.com/,
  ])(
    '%s, in which a bare dot before a name lets other names through, is a TypeError with the right form',
    (pattern) => {
      expect(() => createDomainRule([pattern])).toThrow(TypeError);
      expect(() => createDomainRule([pattern])).toThrow("'*.github.com'");
    },
  );
});
