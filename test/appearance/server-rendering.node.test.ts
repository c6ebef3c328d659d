import { createElement, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { type Appearance, ManagedAuthFlow } from '../../src';
import { terminal } from '../../src/presets';

it('renders on a server without styles in the markup, and without a complaint', () => {
  const complain = vi.spyOn(console, 'error');
  const markup = renderToString(
    createElement(
      StrictMode,
      null,
      createElement(ManagedAuthFlow, {
        connectionId: 'ma_1',
        appearance: {
          theme: 'dark',
          preset: terminal,
          variables: { colorPrimary: 'red' },
          elements: { card: { className: 'mine', style: { color: 'red', ':hover': { color: 'blue' } } } },
          layout: { density: 'compact', width: 'fill' },
        },
      }),
    ),
  );
  expect(markup).toContain('class="mine"');
  expect(markup).toContain('data-maf-theme="dark"');
  expect(markup).toContain('data-maf-density="compact"');
  expect(markup).not.toMatch(/<style|\sstyle=|data-maf-scope/);
  expect(complain).not.toHaveBeenCalled();
});

it.each([
  ['null', null],
  ['members of other types', { theme: 7, preset: null, variables: 'x', elements: [], layout: 'y' }],
  [
    'values that say more than one thing',
    { theme: 'dark"><script>', elements: { card: { style: { ':hover{}': {} } } } },
  ],
])('renders on a server whatever the appearance is: %s', (_name, appearance) => {
  const markup = renderToString(
    createElement(ManagedAuthFlow, { connectionId: 'ma_1', appearance: appearance as Appearance }),
  );
  expect(markup).toContain('data-maf-theme="auto"');
  expect(markup).not.toContain('<script');
});
