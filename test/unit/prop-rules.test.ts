import { expect, expectTypeOf, test } from 'vitest';
import type { ManagedAuthDialogProps } from '../../src';
import { checkProps, type PROP_RULES } from '../../src/diagnostics/check-props';
import type { BrowserFault } from '../../src/diagnostics/codes';
import type { IntegrationFault } from '../../src/protocol/failure';

test('every public prop has a rule, and nothing else has; every fault of an exchange has a code', () => {
  expectTypeOf<keyof typeof PROP_RULES>().toEqualTypeOf<keyof ManagedAuthDialogProps>();
  expectTypeOf<IntegrationFault>().toExtend<BrowserFault>();
});

const UNDEFINED = { endpoint: undefined, localization: undefined, onError: undefined };

test.each<[string, object, readonly string[]]>([
  ['nothing but the id', {}, []],
  ['undefined, which is not given', UNDEFINED, []],
  [
    'all that a dialog takes',
    { open: true, onClose: () => {}, live: 'poll', focus: 'none', dir: 'rtl', consent: false },
    [],
  ],
  ['a list of languages, with one left out', { localization: [undefined, { signIn: 'Go', errors: {} }] }, []],
  ['an icon', { siteIcon: 'A' }, []],
  [
    'parts, with one left out',
    { components: { Card: () => null, Input: { render: () => null }, Button: undefined } },
    [],
  ],
  ['parts that are none', { components: { Card: null } }, ['components']],
  ['null and false, which count as not given', { appearance: null, onDone: false }, ['appearance', 'onDone']],
  ['what is no function', { headers: {}, fetch: '/api', onRestart: true }, ['headers', 'fetch', 'onRestart']],
  ['words that there are not', { passwordManager: 'on', dir: 'auto' }, ['passwordManager', 'dir']],
  ['names of another object', { constructor: 1, toString: 2 }, ['constructor', 'toString']],
])('%s', (_, props, wrong) => {
  expect(checkProps({ connectionId: 'ma_1', ...props }).map(({ prop }) => prop)).toEqual(wrong);
});

test.each<[string, object, readonly string[]]>([
  ['a connection', { connectionId: 'ma_1' }, []],
  ['a domain', { domain: 'github.com', onConnection: () => {} }, []],
  ['a connection and the code for it', { connectionId: 'ma_1', handoffCode: 'c' }, []],
  ['an IPv6 address', { domain: '[::1]' }, []],
  ['nothing', {}, ['connectionId']],
  ['nothing that is defined', { connectionId: undefined, domain: undefined }, ['connectionId']],
  ['both', { connectionId: 'ma_1', domain: 'github.com' }, ['target']],
  ['a code for a domain', { domain: 'github.com', handoffCode: 'c' }, ['target']],
  ['a connection in place of a domain that is null', { connectionId: 'ma_1', domain: null }, ['prop']],
  ['a domain in place of an id that is null', { connectionId: null, domain: 'github.com' }, ['prop']],
  ['a code that is null', { domain: 'github.com', handoffCode: null }, ['prop']],
  ['nothing but null', { connectionId: null }, ['connectionId', 'prop']],
  ['an address with a protocol', { domain: 'https://github.com' }, ['domain']],
  ['an empty domain', { domain: '' }, ['domain']],
])('what is signed in to: %s', (_, props, faults) => {
  expect(checkProps(props).map(({ fault }) => fault)).toEqual(faults);
});
