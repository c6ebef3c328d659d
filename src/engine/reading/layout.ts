import type { Box, FrameSnapshot, SnapshotInput } from './snapshot';

/** Pixels between the edges of two boxes; 0 when they touch or overlap. */
export function distance(a: Box, b: Box): number {
  const x = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width));
  const y = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height));
  return Math.hypot(x, y);
}

/** The smallest box around all of them. */
export function boxAround(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** How far from an input its label may stand, in pixels. */
const LABEL_DISTANCE = { above: 40, beside: 260 } as const;

/** The text that people take for an input's label: right above it, or before it on the same line. A mark, such as `*`, is none. */
export function textBefore(frame: FrameSnapshot, input: SnapshotInput): string {
  const { box } = input;
  let found = '';
  let nearest = Number.POSITIVE_INFINITY;
  for (const text of frame.texts) {
    const overlapsY = text.box.y < box.y + box.height && text.box.y + text.box.height > box.y;
    const beside = Math.max(box.x - (text.box.x + text.box.width), text.box.x - (box.x + box.width));
    const above = box.y - (text.box.y + text.box.height);
    const overlapsX = text.box.x < box.x + box.width && text.box.x + text.box.width > box.x;
    const gap =
      overlapsY && beside >= -2 && beside <= LABEL_DISTANCE.beside
        ? beside / 4
        : overlapsX && above >= -4 && above <= LABEL_DISTANCE.above
          ? Math.max(0, above)
          : Number.POSITIVE_INFINITY;
    if (gap < nearest && text.text.length <= 80 && /[\p{L}\p{N}]/u.test(text.text)) [found, nearest] = [text.text, gap];
  }
  return found;
}
