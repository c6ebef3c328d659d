import { expect, test } from 'vitest';
import { hostOf } from './host';

test.each<[string, unknown, string | null]>([
  ['as it is', 'a.example', 'a.example'],
  ['in capital letters', 'A.Example', 'a.example'],
  ['with a final dot', 'a.example.', 'a.example'],
  ['in letters that are not ASCII', 'bücher.example', 'xn--bcher-kva.example'],
  ['all of that at once', 'BÜCHER.example.', 'xn--bcher-kva.example'],
  ['in ASCII already', 'xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['an address', '[::1]', '[::1]'],
  ['nothing', '', null],
  ['no text', null, null],
  ['a URL', 'https://a.example', null],
  ['with a port', 'a.example:8443', null],
  ['with a path', 'a.example/login', null],
  ['with a person', 'ann@a.example', null],
  ['with a space', 'a example', null],
  ['half a surrogate pair', '\ud800.example', null],
  ['longer than a name can be', `${'a.'.repeat(200)}example`, null],
])('a host that is written %s', (_, written, host) => {
  expect(hostOf(written)).toBe(host);
});
