import type { Box } from './page/boxes-of';

/** Edges that are as near as this are at the same place: engines round differently. CSS pixels. */
const TOUCH = 2;

const endOf = ({ left, width }: Box) => left + width;
const bottomOf = ({ top, height }: Box) => top + height;

const isBeside = (one: Box, other: Box): boolean =>
  Math.min(bottomOf(one), bottomOf(other)) - Math.max(one.top, other.top) > Math.min(one.height, other.height) / 2;

/** What is beside each other, in the reading direction; row by row. */
function rowsOf(boxes: readonly Box[], isRightToLeft: boolean): readonly (readonly Box[])[] {
  const rows: Box[][] = [];
  for (const box of [...boxes].sort((one, other) => one.top - other.top)) {
    const row = rows.find(([first]) => first !== undefined && isBeside(first, box));
    if (row === undefined) rows.push([box]);
    else row.push(box);
  }
  // By their middles, which also tells at which end of a field the button in it is.
  const place = ({ left, width }: Box) => (left + width / 2) * (isRightToLeft ? -1 : 1);
  return rows.map((row) => row.sort((one, other) => place(one) - place(other)));
}

/** The same thing several times is one line; in a list that scrolls, how often it is seen differs by a line's height. */
function fold(parts: readonly (readonly string[])[], scrolls: boolean): string[] {
  const folded: string[] = [];
  for (let index = 0; index < parts.length; ) {
    const [first = '', ...rest] = parts[index] ?? [];
    const same = parts.slice(index).findIndex((each) => each.join('\n') !== [first, ...rest].join('\n'));
    const count = same === -1 ? parts.length - index : same;
    folded.push(count === 1 ? first : `${first} × ${scrolls ? 'many' : count}`, ...rest);
    index += count;
  }
  return folded;
}

/**
 * The layout of a screen as an outline: what is in what, above what, and beside what (`|`), from the start of a line to
 * its end. Where letters end and lines break is not in it: that is not the same in every engine.
 */
export function describeLayout(boxes: readonly Box[], isRightToLeft: boolean): string {
  const parts = boxes.filter(({ part }) => part !== null);
  const linesOf = (group: number | null): string[] => {
    const rows = rowsOf(
      parts.filter((box) => box.group === group),
      isRightToLeft,
    );
    const blocks = rows.map((row) =>
      row.flatMap((box, index) => {
        const inner = linesOf(boxes.indexOf(box)).map((line) => `  ${line}`);
        return [`${index === 0 ? '' : '| '}${box.part}${box.isWide ? ', full width' : ''}`, ...inner];
      }),
    );
    return fold(blocks, group !== null && boxes[group]?.scrolls === true);
  };
  return `${linesOf(null).join('\n')}\n`;
}

function overlap(one: Box, other: Box): boolean {
  const width = Math.min(endOf(one), endOf(other)) - Math.max(one.left, other.left);
  const height = Math.min(bottomOf(one), bottomOf(other)) - Math.max(one.top, other.top);
  return width > TOUCH && height > TOUCH;
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left + TOUCH &&
    outer.top <= inner.top + TOUCH &&
    endOf(outer) >= endOf(inner) - TOUCH &&
    bottomOf(outer) >= bottomOf(inner) - TOUCH
  );
}

/**
 * What a person sees that covers something else, or reaches out of what it is in: a sentence each. A button within a
 * field, such as the one that shows a password, is meant to be there.
 *
 * @param width the widget's, in CSS pixels.
 */
export function layoutFaults(boxes: readonly Box[], width: number): string[] {
  const faults: string[] = [];
  const seen = boxes.filter(({ kind }) => kind !== 'group');
  for (const [index, box] of seen.entries()) {
    const around = box.inside === null ? undefined : boxes[box.inside];
    if (around !== undefined && !holds(around, box)) faults.push(`"${box.name}" reaches out of "${around.name}"`);
    if (box.left < -TOUCH || endOf(box) > width + TOUCH) faults.push(`"${box.name}" reaches out of the widget`);
    for (const other of seen.slice(index + 1)) {
      const isMeant = box.inside !== other.inside || (box.kind === 'field' && holds(box, other));
      if (!isMeant && overlap(box, other)) faults.push(`"${box.name}" and "${other.name}" cover each other`);
    }
  }
  return faults;
}
