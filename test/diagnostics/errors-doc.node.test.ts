import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type BrowserFault, docsOf, ENDPOINT_CODES, PAGE_CODES, SERVER_CODES } from '../../src/diagnostics/codes';
import { MESSAGES } from '../../src/diagnostics/messages';

const BROWSER_CODES = { ...ENDPOINT_CODES, ...PAGE_CODES };

/** The paragraphs of docs/errors.md by their heading. */
function sections(): Map<string, string> {
  const [, ...parts] = readFileSync('docs/errors.md', 'utf8').split(/^## /m);
  return new Map(
    parts.map((part) => {
      const [heading = '', ...text] = part.split('\n');
      return [heading, text.join('\n').split(/^# /m)[0]?.trim() ?? ''];
    }),
  );
}

/** The codes that the server's sources name, by their key. */
function usedOnServer(): string {
  const files = readdirSync('src/server').filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
  return files.map((name) => readFileSync(`src/server/${name}`, 'utf8')).join('\n');
}

describe('docs/errors.md', () => {
  it('has one paragraph for each code, in their order, and none for anything else', () => {
    const codes = [...Object.values(BROWSER_CODES), ...Object.values(SERVER_CODES)];
    expect([...sections().keys()]).toEqual(codes);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it.each(Object.entries(BROWSER_CODES))(
    'says of %s (%s) what the console says, and then what follows from it',
    (fault, code) => {
      const [quote = '', blank, ...rest] = (sections().get(code) ?? '').split('\n');
      expect(quote).toBe(`> ${MESSAGES[fault as BrowserFault]}`);
      expect(blank).toBe('');
      expect(rest.join(' ')).toMatch(/\w+ .*\.$/);
    },
  );

  it.each(Object.entries(SERVER_CODES))('%s (%s) is used by the server and explained in a paragraph', (fault, code) => {
    expect(usedOnServer()).toContain(`'${fault}'`);
    expect(sections().get(code)).toMatch(/\w+ .*\.$/);
  });

  it('is where the links lead to', () => {
    const [path = '', anchor] = docsOf('MAF-101').split('#');
    expect(existsSync(path)).toBe(true);
    expect(anchor).toBe('maf-101');
    expect(readFileSync(path, 'utf8')).toMatch(/^## MAF-101$/m);
  });

  it('names each code that onError may get from the endpoint or the integration', () => {
    const source = readFileSync('src/flow/outcome.ts', 'utf8');
    const codes = [...source.matchAll(/'(endpoint_not_found|invalid_response|request_failed|not_found)'/g)];
    const doc = readFileSync('docs/errors.md', 'utf8');
    expect(codes.length).toBeGreaterThan(3);
    for (const [, code] of codes) expect(doc).toContain(`\`${code}\``);
  });
});
