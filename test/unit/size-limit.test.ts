import assert from 'node:assert/strict';
import { encodeGb18030 } from '../tools/wrappings/encode-gb18030.ts';
import { isFileTooLarge, isTooLarge, MOST_BYTES, MOST_MEGABYTES } from '../../src/vscode/reports/size-limit.ts';

describe('the size of what is read as a report', () => {
  it('is what is said', () => {
    assert.equal(MOST_MEGABYTES * 1024 * 1024, MOST_BYTES);
    assert.equal(MOST_MEGABYTES, 5);
  });

  for (const [letters, most] of [
    ['a', MOST_BYTES],
    ['é', MOST_BYTES / 2],
    ['报', MOST_BYTES / 3],
  ] as const) {
    const just = letters.repeat(Math.floor(most));
    it(`is one for the text of a document and for a file in any encoding: ${letters}`, () => {
      assert.ok(!isTooLarge(just));
      assert.ok(isTooLarge(just + letters));
      // Of no text that is read the file is left out for its size.
      const files = [Buffer.from(just), Buffer.from(`\ufeff${just}`, 'utf16le'), encodeGb18030(just)];
      for (const { length } of files) assert.ok(!isFileTooLarge(length), `${length} bytes`);
    });
  }

  it('leaves a file alone without reading it where its text would be too large in any encoding', () => {
    assert.ok(isFileTooLarge(2 * MOST_BYTES + 3));
  });
});
