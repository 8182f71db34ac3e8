import { likeness } from './likeness.ts';
import type { FileKind } from './file-kind.ts';
import { fileKind } from './file-kind.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

export type Decoded =
  | {
      readonly ok: true;
      /** Without a byte-order mark; line ends as in the file. */
      readonly text: string;
      readonly encoding: Encoding;
      /** How many characters could not be read and stand as U+FFFD. */
      readonly damaged: number;
    }
  | { readonly ok: false; readonly kind: Exclude<FileKind, 'text'> | 'empty' };

/**
 * The text of a file. A byte-order mark decides (WHATWG Encoding, 6); else bytes that are strictly UTF-8 are UTF-8; else
 * the encoding whose reading looks most like Chinese prose is taken. Without any that does, the file is binary.
 */
export function decode(bytes: Uint8Array): Decoded {
  const kind = fileKind(bytes);
  if (kind !== 'text') return { ok: false, kind };
  const mark = markOf(bytes);
  const wide = mark === null && bytes.includes(0);
  const strict = mark === null && !wide ? strictlyUtf8(bytes) : null;
  const encoding = mark ?? (strict === null ? best(bytes, wide ? WIDE : ANY) : 'utf-8');
  if (encoding === null) return { ok: false, kind: 'binary' };
  const text = strict ?? new TextDecoder(encoding).decode(bytes);
  if (!/\S/.test(text)) return { ok: false, kind: 'empty' };
  return { ok: true, text, encoding, damaged: text.split('\uFFFD').length - 1 };
}

/** A NUL byte stands in no text but one of two bytes a unit. */
const WIDE: readonly Encoding[] = ['utf-16le', 'utf-16be'];
const ANY: readonly Encoding[] = ['gb18030', 'big5', 'utf-8', 'utf-16le', 'utf-16be'];
/** Enough of a file to know its encoding by. */
const SAMPLE = 8192;
/** At least this share of the characters of a reading must be usual ones. */
const ENOUGH = 0.3;

function markOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** The text of bytes that are UTF-8 throughout, or null. */
function strictlyUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function best(bytes: Uint8Array, encodings: readonly Encoding[]): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  const read = (encoding: Encoding): string => new TextDecoder(encoding).decode(sample, { stream: true });
  const judged = encodings.map((encoding) => ({ encoding, share: likeness(read(encoding)) }));
  const [first] = judged.sort((a, b) => b.share - a.share);
  return first && first.share >= ENOUGH ? first.encoding : null;
}
