import { decode } from './decode.ts';

/**
 * The text of a file that will be written anew: null where a single character would be lost or the encoding is a guess.
 * What is no UTF-8 and no other encoding without a doubt is better kept as it is.
 */
export function decodeStrictly(bytes: Uint8Array): string | null {
  const utf8 = exactly('utf-8', bytes);
  if (utf8 !== null) return utf8;
  const decoded = decode(bytes);
  if (!decoded.ok || decoded.damaged > 0 || decoded.encoding === 'utf-8') return null;
  // A store that has one bad byte reads as GB18030, too, and as nonsense.
  if (decoded.encoding !== 'utf-16le' && decoded.encoding !== 'utf-16be' && isMostlyUtf8(bytes)) return null;
  return exactly(decoded.encoding, bytes);
}

function exactly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Whether bytes hold as many characters of several bytes of UTF-8 as places that are none. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (const char of new TextDecoder().decode(bytes)) {
    if (char === '\uFFFD') bad++;
    else if (char > '\u007F') good++;
  }
  return good >= bad;
}
