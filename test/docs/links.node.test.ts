import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ELEMENT_KEYS } from '../../src/appearance/element-keys';

const PAGES = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync('examples', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `examples/${name}/README.md`),
];

/** As GitHub and npm make them of headings. */
function anchorsOf(page: string): string[] {
  const headings = readFileSync(page, 'utf8').matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function linksOf(page: string): string[] {
  const prose = readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  const links = prose.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g);
  return [...links].map(([, link, source]) => link ?? source ?? '').filter((link) => !/^https?:/.test(link));
}

describe.each(PAGES)('%s', (page) => {
  it('has links that lead somewhere, anchors included', () => {
    const broken = linksOf(page).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});

it('docs/README.md leads to every guide', () => {
  const guides = PAGES.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md');
  expect(guides.filter((guide) => !linksOf('docs/README.md').includes(guide.replace('docs/', '')))).toEqual([]);
});

it('docs/migrating.md names elements that there are', () => {
  const [, elements = ''] = readFileSync('docs/migrating.md', 'utf8').split(/Elements have other names|### Words/);
  const rows = elements.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) => {
    const [, theirs = '', here = ''] = row.split('|');
    return [...(here.includes('the same') ? theirs : here).matchAll(/`(\w+)`/g)].map(([, name]) => name);
  });
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !(ELEMENT_KEYS as readonly unknown[]).includes(name))).toEqual([]);
});

it('the README is under 200 lines', () => {
  expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThan(200);
});
