import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { splitAtMarks } from '../../scripts/between-marks';
import { type ApiItem, readApi, splitDefault } from '../../scripts/docs-api/read-api';
import { componentsGuide, isExplainedHere } from '../../scripts/docs-api/render-api';
import * as entry from '../../src';

const guide = readFileSync('docs/components.md', 'utf8');
let items: ApiItem[] = [];

beforeAll(() => {
  items = readApi('src/index.ts');
}, 120_000);

describe('docs/components.md', () => {
  it('says what the doc comments say: `npm run docs:api` writes it', () => {
    const [, written] = splitAtMarks(guide, 'api');
    expect(written.trim()).toBe(componentsGuide(items));
  });

  it.each(Object.keys(entry))('has a paragraph on %s', (name) => {
    expect(guide).toContain(`\n### ${name}\n`);
  });

  it('says of every export, prop and member what it is for', () => {
    const silent = items.filter(isExplainedHere).flatMap(({ name, text, takes, has }) => [
      ...(text === '' ? [name] : []),
      // A `kind` says what it is by its value.
      ...[...takes, ...has]
        .filter((member) => member.text === '' && member.name !== 'kind')
        .map((member) => `${name}.${member.name}`),
    ]);
    expect(silent).toEqual([]);
  });
});

describe('what is read', () => {
  it('the members of a union have the comments before them', () => {
    const state = items.find(({ name }) => name === 'ConnectionState');
    expect(state?.variants[0]).toEqual({ type: "{ kind: 'notConnected' }", text: 'Nobody has signed in yet.' });
  });

  it('a dialog has the props of the flow without listing them again', () => {
    const dialog = items.find(({ name }) => name === 'ManagedAuthDialog');
    expect(dialog?.base).toBe('ManagedAuthFlow');
    expect(dialog?.takes.map(({ name }) => name)).toEqual(['open', 'onClose']);
  });

  it.each([
    ['What it is. Default `x`.', { text: 'What it is.', standard: '`x`' }],
    ['What it is. Default true. And more.', { text: 'What it is. And more.', standard: '`true`' }],
    ['Default `a`; `b` for others.', { text: '`b` for others.', standard: '`a`' }],
    ['`a` (default) is one, `b` another.', { text: '`a` (default) is one, `b` another.', standard: '`a`' }],
    ['What it is.', { text: 'What it is.', standard: '' }],
  ])('the default of %j', (doc, split) => {
    expect(splitDefault(doc)).toEqual(split);
  });
});
