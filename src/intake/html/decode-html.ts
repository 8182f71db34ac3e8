import type { Decoded } from '../decode/decode.ts';
import { decode } from '../decode/decode.ts';

/**
 * The markup of a web page. A page that is no UTF-8 is what its <meta charset> says, as browsers have it (WHATWG HTML,
 * 13.2.3.2): gb2312 and gbk are read as gb18030.
 */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes);
  if (!decoded.ok || decoded.encoding.startsWith('utf')) return decoded;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const said = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? '';
  const encoding = said.startsWith('gb') ? 'gb18030' : said.startsWith('big5') ? 'big5' : decoded.encoding;
  if (encoding === decoded.encoding) return decoded;
  const text = new TextDecoder(encoding).decode(bytes);
  return { ok: true, text, encoding, damaged: text.split('\uFFFD').length - 1 };
}
