import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/engine/reading/read-page';
import { LANGUAGES } from '../../src/engine/reading/vocabulary';
import { summaryOf } from './corpus';
import { LANGUAGE_PAGES, languagePage } from './language-pages';
import { PHRASES } from './languages';
import { useReader } from './open-browser';

describe.each(Object.entries(LANGUAGE_PAGES))('%s', (_, { html, expected }) => {
  const reader = useReader();

  it.each(Object.entries(PHRASES))('is read in %s', async (tag, say) => {
    await reader.page().setContent(languagePage(tag, html(say)));
    const { snapshot } = await reader.look();
    expect(summaryOf(readPage(snapshot), snapshot)).toEqual(expected(say));
  });
});

it('every language has its phrases', () => {
  expect(Object.keys(PHRASES).sort()).toEqual(Object.keys(LANGUAGES).sort());
});
