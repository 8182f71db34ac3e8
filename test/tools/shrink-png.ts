import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * The same picture with at most 256 colours, a fraction as large: what a window shows has few, and the shades at the edges
 * of letters give way to the nearest of those that are kept.
 *
 * @param png one with 8 bits a colour, with or without transparency, not interlaced, as browsers and Poppler make them
 * @throws where it is another kind of file
 */
export function shrinkPng(png: Uint8Array): Buffer {
  const { width, height, colours } = readColours(Buffer.from(png));
  const kept = keptOf(colours);
  const places = new Map(kept.map((colour, place) => [colour, place]));
  const lines = Buffer.alloc(height * (width + 1));
  colours.forEach((colour, at) => {
    const place = places.get(colour) ?? nearest(colour, kept);
    places.set(colour, place);
    lines[at + Math.floor(at / width) + 1] = place;
  });
  const header = Buffer.from([...uint32(width), ...uint32(height), 8, INDEXED, 0, 0, 0]);
  const palette = Buffer.from(kept.flatMap(partsOf));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** Kinds of colour, and how many bytes one has. */
const INDEXED = 3;
const BYTES: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

interface Colours {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB, line by line; a window has nothing that shows through. */
  readonly colours: readonly number[];
}

function readColours(png: Buffer): Colours {
  const bytes = BYTES[png[25] ?? 0];
  if (!png.subarray(0, 8).equals(SIGNATURE) || png[24] !== 8 || bytes === undefined || png[28] !== 0)
    throw new Error('This is no picture that can be made smaller.');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const plain = withoutFilters(inflateSync(Buffer.concat(data)), width * bytes, bytes);
  const colours = Array.from({ length: width * height }, (_, at) => plain.readUIntBE(at * bytes, 3));
  return { width, height, colours };
}

/** The lines as they are, of lines that each tell only how they differ from what is left of them and above (PNG, 9.2). */
function withoutFilters(lines: Buffer, length: number, bytes: number): Buffer {
  const plain = Buffer.alloc((lines.length / (length + 1)) * length);
  for (let line = 0; line * (length + 1) < lines.length; line++) {
    const filter = lines[line * (length + 1)] ?? 0;
    for (let x = 0; x < length; x++) {
      const at = line * length + x;
      const left = x < bytes ? 0 : (plain[at - bytes] ?? 0);
      const above = line === 0 ? 0 : (plain[at - length] ?? 0);
      const corner = x < bytes || line === 0 ? 0 : (plain[at - length - bytes] ?? 0);
      plain[at] = (lines[line * (length + 1) + 1 + x] ?? 0) + foretold(filter, left, above, corner);
    }
  }
  return plain;
}

function foretold(filter: number, left: number, above: number, corner: number): number {
  if (filter === 4) {
    const guess = left + above - corner;
    return [left, above, corner].reduce((best, each) =>
      Math.abs(guess - each) < Math.abs(guess - best) ? each : best,
    );
  }
  return [0, left, above, (left + above) >> 1][filter] ?? 0;
}

/**
 * At most 256 colours: those that most of the picture has, and of the others those that are least like any of them, so that
 * the one green sign of a window stays green.
 */
function keptOf(colours: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const all = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const kept = all.slice(0, COMMON);
  const far = all.map((colour) => Math.min(...kept.map((each) => distance(each, colour))));
  while (kept.length < Math.min(MOST, all.length)) {
    const farthest = all[far.indexOf(far.reduce((most, each) => Math.max(most, each)))] ?? 0;
    kept.push(farthest);
    all.forEach((colour, at) => (far[at] = Math.min(far[at] ?? 0, distance(farthest, colour))));
  }
  return kept;
}

const MOST = 256;
const COMMON = 144;

function nearest(colour: number, kept: readonly number[]): number {
  const far = kept.map((each) => distance(each, colour));
  return far.indexOf(Math.min(...far));
}

function distance(one: number, other: number): number {
  const parts = partsOf(other);
  return partsOf(one).reduce((sum, part, at) => sum + (part - (parts[at] ?? 0)) ** 2, 0);
}

function partsOf(colour: number): readonly number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
