import { answer } from '../import/answer.ts';
import type { ImportLimits } from '../import/limits.ts';
import type { Answer } from '../import/run-importer.ts';
import { ImportTrouble } from '../import/trouble.ts';
import { readHtml } from './read-html.ts';
import type { Decoded } from '../decode/decode.ts';
import { decode } from '../decode/decode.ts';

/** A web page as an importer answers it. */
export function importHtml(bytes: Uint8Array, limits: ImportLimits): Promise<Answer> {
  return answer(() => {
    const decoded = decodeHtml(bytes);
    if (!decoded.ok) throw new ImportTrouble(decoded.kind === 'empty' ? 'empty' : 'binary');
    const { text, encoding, damaged } = decoded;
    const extracted = readHtml(text, limits);
    const notes = damaged > 0 ? [...extracted.notes, { code: 'unreadable', count: damaged } as const] : extracted.notes;
    return Promise.resolve({ extracted: { ...extracted, notes }, encoding });
  });
}

/**
 * The markup of a web page. A page that is no UTF-8 is what its <meta charset> says, as browsers have it (WHATWG HTML,
 * 13.2.3.2): gb2312 and gbk are read as gb18030.
 */
function decodeHtml(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes);
  if (!decoded.ok || decoded.encoding.startsWith('utf')) return decoded;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const said = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? '';
  const encoding = said.startsWith('gb') ? 'gb18030' : said.startsWith('big5') ? 'big5' : decoded.encoding;
  if (encoding === decoded.encoding) return decoded;
  const text = new TextDecoder(encoding).decode(bytes);
  return { ok: true, text, encoding, damaged: text.split('\uFFFD').length - 1 };
}
