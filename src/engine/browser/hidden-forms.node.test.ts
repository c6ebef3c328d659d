import { describe, expect, it } from 'vitest';
import { type DomNode, mayAskInHiding } from './hidden-forms';

const node = (localName: string, attributes: Record<string, string> = {}, more: Partial<DomNode> = {}): DomNode => ({
  localName,
  attributes: Object.entries(attributes).flat(),
  ...more,
});
const PASSWORD = node('input', { type: 'password' });
const within = (...children: DomNode[]) => node('html', {}, { children });
const shadow = (shadowRootType: string, ...children: DomNode[]) =>
  node('div', {}, { shadowRoots: [{ shadowRootType, children }] });
const frame = (attributes: Record<string, string>, ...children: DomNode[]) =>
  node('iframe', attributes, children.length > 0 ? { contentDocument: within(...children) } : {});

describe('a password that is asked for where nothing is read', () => {
  it.each<[string, boolean, DomNode]>([
    ['in plain sight is read anyway', false, PASSWORD],
    ['in an open shadow root is read anyway', false, shadow('open', PASSWORD)],
    ['in a closed one', true, shadow('closed', node('form', {}, { children: [PASSWORD] }))],
    ['in an open one within a closed one', true, shadow('closed', shadow('open', PASSWORD))],
    ['in what the browser draws of a field', false, shadow('user-agent', node('div'))],
    ['another field in a closed one', false, shadow('closed', node('input', { type: 'text' }))],
    ['in a frame of no site', true, frame({ srcdoc: '', sandbox: 'allow-forms' }, PASSWORD)],
    ['in a frame of no site that is another process', true, frame({ srcdoc: '', sandbox: '' })],
    ['in a frame of data', true, frame({ src: 'data:text/html,x' }, PASSWORD)],
    ['nowhere in a frame of no site', false, frame({ srcdoc: '', sandbox: '' }, node('p'))],
    ['in a frame that is read anyway', false, frame({ srcdoc: '' }, PASSWORD)],
    ['in a frame that may be of this site', false, frame({ srcdoc: '', sandbox: 'allow-same-origin' }, PASSWORD)],
    ['in a frame of another site', false, frame({ src: 'https://example.org/' })],
  ])('%s: %s', (_, expected, each) => expect(mayAskInHiding(within(each))).toBe(expected));
});
