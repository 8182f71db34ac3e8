import { decodeXml } from '../xml/parse-xml.ts';
import type { Parts } from '../zip/unzip.ts';
import { unzip } from '../zip/unzip.ts';

/**
 * All parts of a Word file that an importer has read, pictures among them, for a copy of it. XML that is not UTF-8, or
 * has a byte-order mark, comes as UTF-8 without one: its offsets are those that the importer tells.
 *
 * @throws ImportTrouble as unzip does
 */
export function unpackWord(bytes: Uint8Array): Parts {
  const parts = unzip(bytes, () => true, MOST_UNPACKED);
  return new Map([...parts].map(([name, part]) => [name, isMarked(part) ? inUtf8(part) : part]));
}

/** A file of 50 MB full of pictures unpacks to little more. */
const MOST_UNPACKED = 256 * 1024 * 1024;

/** Whether a part begins with the byte-order mark of UTF-8 or UTF-16. */
function isMarked([first, second]: Uint8Array): boolean {
  return (
    (first === 0xef && second === 0xbb) || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  );
}

function inUtf8(part: Uint8Array): Uint8Array {
  return new TextEncoder().encode(decodeXml(part).replace(ENCODING, '$1"UTF-8"'));
}

const ENCODING = /^(<\?xml[^>]*\bencoding=)(["'])[^"']*\2/;
