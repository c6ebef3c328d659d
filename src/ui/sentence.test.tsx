import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Sentence, SiteProvider } from './sentence';

function shown(site: string, sentence: string): HTMLElement {
  const { container } = render(
    <SiteProvider value={site}>
      <Sentence>{sentence}</Sentence>
    </SiteProvider>,
  );
  return container;
}

const kept = (place: HTMLElement) => [...place.querySelectorAll('bdi')].map(({ textContent }) => textContent);

it.each([
  ['my-bank.example', 'Sign in to my-bank.example', 1],
  ['my-bank.example', 'my-bank.example asks; my-bank.example waits.', 2],
  ['日本.example', '日本.example で続けます', 1],
  ['my-bank.example', 'You’re connected', 0],
])('%s is kept together in "%s"', (site, sentence, times) => {
  const place = shown(site, sentence);
  expect(kept(place)).toEqual(Array(times).fill(site));
  expect(place).toHaveTextContent(sentence);
});

it.each(['bank.example', ''])('nothing has to be kept together in %j', (site) => {
  const place = shown(site, 'Sign in to bank.example');
  expect(kept(place)).toEqual([]);
  expect(place).toHaveTextContent('Sign in to bank.example');
});
