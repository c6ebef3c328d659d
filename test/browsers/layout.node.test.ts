import { describe, expect, it } from 'vitest';
import { describeLayout, layoutFaults } from './layout';
import type { Box } from './page/boxes-of';

const PLAIN = { kind: 'button', left: 24, top: 0, width: 350, height: 40, inside: null } as const;

function box(name: string, at: Partial<Box> = {}): Box {
  return { ...PLAIN, name, part: name, group: null, isWide: false, scrolls: false, ...at };
}

const FORM = [
  box('title', { kind: 'heading', top: 24, height: 26 }),
  box('control', { kind: 'group', top: 74 }),
  box('input', { kind: 'field', top: 74, group: 1, isWide: true }),
  box('revealButton', { left: 340, top: 78, width: 32, height: 32, group: 1 }),
  box('buttonPrimary', { top: 130, isWide: true }),
];

describe('describeLayout', () => {
  it('says what is in what, below what and beside what', () => {
    expect(describeLayout(FORM, false)).toBe(`title
control
  input, full width
  | revealButton
buttonPrimary, full width
`);
  });

  it('is the same from right to left, mirrored', () => {
    const mirrored = FORM.map((each) => ({ ...each, left: 400 - each.left - each.width }));
    expect(describeLayout(mirrored, true)).toBe(describeLayout(FORM, false));
    expect(describeLayout(mirrored, false)).not.toBe(describeLayout(FORM, false));
  });

  it('is the same where a line more moves what follows', () => {
    const lower = FORM.map((each, index) => (index === 0 ? { ...each, height: 52 } : { ...each, top: each.top + 26 }));
    expect(describeLayout(lower, false)).toBe(describeLayout(FORM, false));
  });

  it('sees what changes places, what is no longer beside, and what no longer fills its line', () => {
    const change = (name: string, to: Partial<Box>) =>
      describeLayout(
        FORM.map((each) => (each.name === name ? { ...each, ...to } : each)),
        false,
      );
    for (const [name, to] of [
      ['buttonPrimary', { top: 50, height: 20 }],
      ['revealButton', { left: 10 }],
      ['revealButton', { top: 116 }],
      ['input', { isWide: false }],
    ] as const) {
      expect(change(name, to)).not.toBe(describeLayout(FORM, false));
    }
  });

  it('counts what is repeated, unless some of it is scrolled away', () => {
    const list = (scrolls: boolean) => [
      box('list', { kind: 'group', height: 400, scrolls }),
      ...[0, 50, 100].map((top) => box('choice', { top, group: 0 })),
    ];
    expect(describeLayout(list(false), false)).toBe('list\n  choice × 3\n');
    expect(describeLayout(list(true), false)).toBe('list\n  choice × many\n');
  });

  it('leaves out what has no name', () => {
    expect(describeLayout([...FORM, box('icon', { part: null, top: 200 })], false)).toBe(describeLayout(FORM, false));
  });
});

describe('layoutFaults', () => {
  it('finds none in a form, whose password field holds a button', () => {
    expect(layoutFaults(FORM, 400)).toEqual([]);
  });

  it('sees boxes that cover each other', () => {
    expect(layoutFaults([...FORM, box('cancel', { top: 160 })], 400)).toEqual([
      '"buttonPrimary" and "cancel" cover each other',
    ]);
  });

  it('sees what reaches out of the widget', () => {
    expect(layoutFaults([box('wide', { width: 380 }), box('left', { left: -3, top: 50 })], 400)).toEqual([
      '"wide" reaches out of the widget',
      '"left" reaches out of the widget',
    ]);
  });

  it('sees a label that is too long for its button', () => {
    const label = box('a very long name', { kind: 'text', top: 140, height: 60, inside: 4 });
    expect(layoutFaults([...FORM, label], 400)).toEqual(['"a very long name" reaches out of "buttonPrimary"']);
  });
});
