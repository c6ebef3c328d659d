import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { customProperty } from '../../src/appearance/variables';
import * as presets from '../../src/presets';

const styles = readFileSync('src/appearance/styles.css', 'utf8').replaceAll(/\(\s+/g, '(');
const declared =
  /interface Variables \{(.*?)\n\}/s.exec(readFileSync('src/appearance/variables.ts', 'utf8'))?.[1] ?? '';
const documentation = readFileSync('docs/theming.md', 'utf8');

const tokens = [...declared.matchAll(/^ {2}(\w+)\?:/gm)].flatMap(([, name]) => name ?? []);

describe('tokens', () => {
  it('are all used by the stylesheet', () => {
    expect(tokens.length).toBeGreaterThan(30);
    expect(tokens.filter((token) => !styles.includes(`var(${customProperty(token)},`))).toEqual([]);
  });

  it('are all that the stylesheet reads', () => {
    const known = new Set(tokens.map(customProperty));
    const read = [...styles.matchAll(/var\((--maf-[\w-]+)/g)].map(([, name]) => name ?? '');
    expect(read.filter((name) => !known.has(name))).toEqual([]);
  });

  it('are all documented, where they are declared and in the guide', () => {
    const documented = [...declared.matchAll(/\*\/\n {2}(\w+)\?:/g)].flatMap(([, name]) => name ?? []);
    expect(documented).toEqual(tokens);
    expect(tokens.filter((token) => !documentation.includes(`| \`${token}\` |`))).toEqual([]);
  });

  it.each(Object.entries(presets))('%s is made of tokens alone', (_name, preset) => {
    expect(Object.keys(preset).filter((token) => !tokens.includes(token))).toEqual([]);
    expect(Object.values(preset).every((value) => ['string', 'number'].includes(typeof value))).toBe(true);
  });
});

it('the recipe that takes the classes out of an appearance takes them all, and nothing else', async () => {
  const [recipe = ''] = /export function withoutClasses.*?\n\}\n/s.exec(documentation) ?? [];
  const code = ts.transpile(recipe, { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext });
  const { withoutClasses } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const style = { color: 'red' };
  const given = { theme: 'dark', elements: { root: 'fixed', card: { className: 'inset-0', style }, title: { style } } };
  expect(withoutClasses(given)).toEqual({ theme: 'dark', elements: { root: {}, card: { style }, title: { style } } });
  expect(withoutClasses({})).toEqual({ elements: {} });
});

const SIDES = /\b(margin|padding|border|inset)-(left|right|top|bottom)\b|[\s{](left|right|top|bottom|width|height):/;

describe('the stylesheet', () => {
  const rules = styles.replaceAll(/\/\*.*?\*\//gs, '');

  it('is in one layer, and weighs nothing', () => {
    expect(rules.trim()).toMatch(/^@layer managed-auth \{.*\}$/s);
    const selectors = [...rules.matchAll(/^ +(:where[^{]*|[^@\s:}][^{:;]*)\{/gms)].map(
      ([, selector]) => selector ?? '',
    );
    const heavy = selectors.filter((selector) => {
      const rest = withoutWhere(selector)
        .replaceAll(/::?(before|after|placeholder|backdrop)/g, '')
        .replaceAll(/[\s>,]/g, '');
      return rest !== '' && !/^(from|to)$/.test(rest);
    });
    expect(selectors.length).toBeGreaterThan(80);
    expect(heavy).toEqual([]);
  });

  it('names no side, no viewport height, no address, and forces nothing', () => {
    // The room for the reveal button is on the button's side, whichever way the text in the field runs.
    const sided = rules.split('}').filter((rule) => SIDES.test(rule) && !rule.includes('revealButton'));
    expect(sided).toEqual([]);
    expect(rules).not.toMatch(/\d(vh|dvh|svh|lvh|vmax|vmin)\b|!important|url\(|@import/);
    expect(rules).not.toMatch(/@media[^{]*(width|height)/);
  });
});

/** A selector without what is inside `:where()`, which weighs nothing. */
function withoutWhere(selector: string): string {
  let depth = 0;
  let rest = '';
  for (let index = 0; index < selector.length; index += 1) {
    if (depth === 0 && selector.startsWith(':where(', index)) {
      depth = 1;
      index += ':where('.length - 1;
    } else if (depth > 0) depth += selector[index] === '(' ? 1 : selector[index] === ')' ? -1 : 0;
    else rest += selector[index];
  }
  return rest;
}
