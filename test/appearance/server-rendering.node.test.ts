import { createElement, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { ManagedAuthFlow } from '../../src';
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
