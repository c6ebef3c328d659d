import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ConnectionSettings, Connections } from '../../src';

/** Nothing may be read where there is no person yet. */
const never: typeof fetch = () => {
  throw new Error('A server must not ask.');
};

it('the list is rendered on a server as one that loads, without asking for anything or an inline style', () => {
  const html = renderToString(createElement(Connections, { fetch: never }));
  expect(html).toContain('Loading your accounts…');
  expect(html).not.toMatch(/\sstyle=|<style/);
});

it('the settings are rendered on a server as ones that load, without asking for anything or an inline style', () => {
  const html = renderToString(
    createElement(ConnectionSettings, { connectionId: 'ma_1', fields: ['auto_reauth'], fetch: never }),
  );
  expect(html).toContain('Loading the settings…');
  expect(html).not.toMatch(/\sstyle=|<style/);
});
