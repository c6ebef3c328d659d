import type { SnapshotInput } from './snapshot';

const FEWEST = 4;
const MOST = 10;

function isOneCharacterBox(input: SnapshotInput): boolean {
  if (/checkbox|radio|select/.test(input.type)) return false;
  return input.maxLength === 1 || (input.box.width <= 72 && /numeric|decimal/.test(input.inputMode));
}

/** The inputs of a group that make up one code, a character each: four to ten small boxes in a row. Empty if there are none. */
export function codeBoxes(inputs: readonly SnapshotInput[]): readonly SnapshotInput[] {
  const boxes = inputs.filter(isOneCharacterBox);
  const [first] = boxes;
  if (first === undefined || boxes.length < FEWEST || boxes.length > MOST) return [];
  return boxes.every((each) => Math.abs(each.box.y - first.box.y) < each.box.height) ? boxes : [];
}
