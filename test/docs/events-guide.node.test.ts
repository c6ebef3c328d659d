import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EVENT_NAMES } from '../storm/event-words';

test('docs/events.md has each event, in the order of the union', () => {
  const guide = readFileSync('docs/events.md', 'utf8');
  const rows = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(rows).toEqual(Object.keys(EVENT_NAMES));
});
