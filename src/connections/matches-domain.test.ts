import { domainToASCII } from 'node:url';
import { describe, expect, it } from 'vitest';
import { matchesDomain } from './matches-domain';
import { unicodeHost } from './unicode-host';

const BOOKS = ['bücher.example', 'xn--bcher-kva.example'];

describe.each(BOOKS)('%s', (domain) => {
  it.each([
    ...['', 'b', 'büch', 'BÜCH', 'ücher', 'cher', 'bücher.ex', 'bücher.example', 'bücher.example.', ' bücher '],
    ...['bu\u0308ch', 'xn--bch', 'XN--BCHER-KVA.example'],
  ])('is found by "%s"', (query) => {
    expect(matchesDomain(domain, query)).toBe(true);
  });

  it.each(['buch', 'büche.', 'müller', 'xn--mller', 'bücher.example.com', '%', 'https://b'])(
    'is not found by "%s"',
    (query) => {
      expect(matchesDomain(domain, query)).toBe(false);
    },
  );
});

describe('unicodeHost', () => {
  it.each([
    'bücher.example',
    'пример.испытание',
    '例え.テスト',
    '你好世界.example',
    'مثال.إختبار',
    'उदाहरण.परीक्षा',
    '💡.example',
    'ñandú-ça-va.example',
    'ab.zürich.sub.münchen.example',
    'α.example',
  ])('gives back %s', (host) => {
    const ascii = domainToASCII(host);
    expect(ascii).toContain('xn--');
    expect(unicodeHost(ascii)).toBe(host);
  });

  it.each([
    ...['example.com', '', '.', '[::1]', '127.0.0.1', 'xn-.example', 'bücher.example'],
    // No Punycode: a digit that is none, one that is missing, a letter behind the last one that there is, and a label too long.
    ...[
      'xn--!.example',
      'xn--.example',
      'xn--abc-.example',
      'xn--bcher-kv.example',
      'xn--99999999.example',
      `xn--${'a'.repeat(80)}.example`,
    ],
  ])('leaves %s as it is', (host) => {
    expect(unicodeHost(host)).toBe(host);
  });
});
