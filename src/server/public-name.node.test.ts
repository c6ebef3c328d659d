import { expect, it } from 'vitest';
import { isPublicName, isWithin } from './public-name';

it.each([
  ['github.com', true],
  ['a.b.example', true],
  ['localhost.example', true],
  ['com', false],
  ['localhost', false],
  ['app.localhost', false],
  ['printer.local', false],
  ['db.internal', false],
  ['nas.home.arpa', false],
  ['wiki.corp', false],
  ['svc.cluster.local', false],
  ['kubernetes.default.svc', false],
  ['db.prod.svc.cluster', false],
  ['10-0-0-7.default.pod', false],
  ['foo.intra', false],
  ['foo.intranet', false],
  ['foo.workgroup', false],
  ['foo.private', false],
  ['foo.lan', false],
  ['foo.home', false],
  ['foo.domain', false],
  ['foo.mail', false],
  ['web.service.consul', false],
  ['svc.example', true],
  ['intra.example', true],
  ['10.0.0.1', false],
  ['8.8.8.8', false],
  ['[::1]', false],
])('isPublicName(%s) is %s', (name, expected) => {
  expect(isPublicName(name)).toBe(expected);
});

it.each([
  ['github.com', 'github.com', true],
  ['login.github.com', 'github.com', true],
  ['notgithub.com', 'github.com', false],
  ['com', 'github.com', false],
])('isWithin(%s, %s) is %s', (name, domain, expected) => {
  expect(isWithin(name, domain)).toBe(expected);
});
