import assert from 'node:assert/strict';
import { crc32, deflateSync } from 'node:zlib';
import { shrinkPng } from '../tools/shrink-png.ts';

describe('a picture made smaller', () => {
  it('is as large in pixels, and the one green dot among hundreds of greys stays green', () => {
    const size = 32;
    const line = (y: number): readonly number[] =>
      Array.from({ length: size }, (_, x) => (x === 7 && y === 7 ? [0, 160, 0] : grey(x, y))).flat();
    const small = shrinkPng(picture(size, size, line));
    assert.deepEqual([small.readUInt32BE(16), small.readUInt32BE(20)], [size, size]);
    const at = small.indexOf('PLTE') + 4;
    const palette = small.subarray(at, at + small.readUInt32BE(at - 8));
    assert.ok(palette.length <= 256 * 3);
    const colours = Array.from({ length: palette.length / 3 }, (_, each) => palette.readUIntBE(each * 3, 3));
    assert.ok(colours.includes(0x00a000));
  });

  it('is not made of what is no such picture', () => {
    assert.throws(() => shrinkPng(Buffer.from('GIF89a')));
  });
});

/** One of a thousand shades. */
function grey(x: number, y: number): readonly number[] {
  return [100 + x, 100 + y, 100];
}

/** A PNG of three bytes a pixel, each line told by what differs from the one above. */
function picture(width: number, height: number, line: (y: number) => readonly number[]): Buffer {
  const lines = Array.from({ length: height }, (_, y) => {
    const above = y === 0 ? [] : line(y - 1);
    return [2, ...line(y).map((value, at) => (value - (above[at] ?? 0)) & 255)];
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(lines.flat()))), chunk('IEND', '')];
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), ...parts]);
}

function chunk(name: string, data: Uint8Array | string): Buffer {
  const body = Buffer.concat([Buffer.from(name), Buffer.from(data)]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length - 4, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
