import { expect, it } from 'vitest';
import { monogramOf } from './site-mark';

it.each([
  ['github.com', 'G'],
  ['login.github.com', 'G'],
  ['shop.example.co.uk', 'E'],
  ['co.uk', 'C'],
  ['localhost', 'L'],
  ['münchen.de', 'M'],
  ['élan.fr', 'É'],
  ['例え.jp', '例'],
  ['GitHub.COM', 'G'],
  ['1password.com', '1'],
  ['...', '•'],
  ['', '•'],
])('the monogram of %s is %s', (domain, letter) => {
  expect(monogramOf(domain)).toBe(letter);
});
