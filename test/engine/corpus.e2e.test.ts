import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/engine/reading/read-page';
import { CORPUS, summaryOf } from './corpus';
import { useReader } from './open-browser';

const PAGES = new URL('./pages/', import.meta.url);

describe('a page is read as a person would read it', () => {
  const reader = useReader();

  it.each(Object.entries(CORPUS))('%s', async (name, expected) => {
    await reader.page().goto(new URL(`${name}.html`, PAGES).href);
    const { snapshot } = await reader.look();
    expect(summaryOf(readPage(snapshot), snapshot)).toEqual(expected);
  });

  it('every page of the corpus has its answer', () => {
    const files = readdirSync(PAGES).map((file) => file.replace('.html', ''));
    expect([...files].sort()).toEqual(Object.keys(CORPUS).sort());
  });
});
