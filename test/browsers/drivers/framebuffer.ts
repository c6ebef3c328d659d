import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The words of the header of an X Window Dump that are of use here (XWDFile.h); each has four bytes. */
const HEADER_SIZE = 0;
const WIDTH = 4;
const HEIGHT = 5;
const BITS_PER_PIXEL = 11;
const BYTES_PER_LINE = 12;
const COLORS = 19;
const BYTES_PER_COLOR = 12;

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Eight bits a channel; red, green and blue (PNG, section 11.2.1). */
const PNG_FORMAT = [8, 2, 0, 0, 0];

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/**
 * An area of what an X server draws, as a PNG.
 *
 * @param path of the file in which the server keeps its screen: `Xvfb -fbdir`.
 * @throws Error where a pixel has other than 32 bits.
 */
export function pictureOf(path: string, area: Area): Uint8Array {
  const dump = readFileSync(path);
  const word = (index: number) => dump.readUInt32BE(index * 4);
  if (word(BITS_PER_PIXEL) !== 32) throw new Error('Only a screen of 32 bits a pixel can be read.');
  const start = word(HEADER_SIZE) + word(COLORS) * BYTES_PER_COLOR;
  const width = Math.min(area.width, word(WIDTH) - area.left);
  const height = Math.min(area.height, word(HEIGHT) - area.top);
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  // A byte before each line says that it is not filtered.
  const pixels = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = start + (area.top + y) * word(BYTES_PER_LINE) + (area.left + x) * 4;
      const to = y * (1 + width * 3) + 1 + x * 3;
      // Blue comes first.
      for (const channel of [0, 1, 2]) pixels[to + channel] = dump[from + 2 - channel] ?? 0;
    }
  }
  return Buffer.concat([
    PNG_SIGNATURE,
    chunk('IHDR', Buffer.concat([size, Buffer.from(PNG_FORMAT)])),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
