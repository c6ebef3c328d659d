import { describe, expect, it } from 'vitest';
import { pathOf } from './lean-icons';

describe('a shape of an icon, as part of one path', () => {
  it.each([
    ['a line', 'line', { x1: '12', y1: '8', x2: '12', y2: '12' }, 'M12 8L12 12'],
    ['a circle', 'circle', { cx: '12', cy: '12', r: '10' }, 'M2 12a10 10 0 0 1 20 0a10 10 0 0 1 -20 0z'],
    ['an ellipse', 'ellipse', { cx: '12', cy: '5', rx: '9', ry: '3' }, 'M3 5a9 3 0 0 1 18 0a9 3 0 0 1 -18 0z'],
    ['a rectangle', 'rect', { x: '3', y: '11', width: '18', height: '11' }, 'M3 11h18v11h-18v-11z'],
    [
      'a rectangle with round corners',
      'rect',
      { x: '3', y: '11', width: '18', height: '11', rx: '2' },
      'M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-7a2 2 0 0 1 2 -2z',
    ],
    ['corners in a row', 'polyline', { points: '22 4 12 14 9 11' }, 'M22 4 12 14 9 11'],
    ['corners around', 'polygon', { points: '5 3 19 12 5 21' }, 'M5 3 19 12 5 21z'],
    ['a path', 'path', { d: 'M12 16v-4' }, 'M12 16v-4'],
  ])('is the same line: %s', (_what, tag, shape, path) => {
    expect(pathOf(tag, shape)).toBe(path);
  });

  it('begins where it did, whatever stands before it: a small letter is a place of its own only at the beginning', () => {
    expect(pathOf('path', { d: 'm9 12 2 2 4-4' })).toBe('M9 12l2 2 4-4');
    expect(pathOf('path', { d: 'm16 13 5.2 3.4a.5.5 0 0 0 .7-.4V7' })).toBe('M16 13l5.2 3.4a.5.5 0 0 0 .7-.4V7');
    expect(pathOf('path', { d: 'm6 6h12' })).toBe('M6 6h12');
  });

  it('is never left out unseen', () => {
    expect(() => pathOf('text', {})).toThrow('<text>');
  });
});
