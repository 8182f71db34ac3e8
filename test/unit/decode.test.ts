import assert from 'node:assert/strict';
import { TextDecoder } from 'node:util';
import { decode } from '../../src/intake/decode/decode.ts';
import type { Encoding } from '../../src/intake/decode/decode.ts';

const simplified = '一、2024年工作回顾\r\n　　全年地区生产总值增长6.1%，城镇新增就业1.2万人，各项事业取得新的进步。\n';
const traditional = '一、2024年工作回顧\n全年經濟總體平穩，新增就業一萬二千人，這個區的各項事業都有新的發展。\n';

/** The bytes of a text in an encoding that TextEncoder does not write, made by reading every pair of bytes back. */
function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return Uint8Array.from(Buffer.from(text, 'utf16le'));
  if (encoding === 'utf-16be') return Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
  const pairs = pairsOf(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((char) => pairs.get(char) ?? assert.fail(`${encoding} has no ${char}`)),
  );
}

function pairsOf(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, readonly number[]>();
  for (let byte = 0; byte < 128; byte++) pairs.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== '\uFFFD' && !pairs.has(char)) pairs.set(char, [lead, trail]);
    }
  }
  return pairs;
}

function check(bytes: Uint8Array, encoding: Encoding, text: string): void {
  assert.deepEqual(decode(bytes), { ok: true, text, encoding, damaged: 0 });
}

describe('decode', () => {
  for (const encoding of ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const) {
    it(`reads ${encoding} without a mark`, () => {
      check(encode(simplified, encoding), encoding, simplified);
    });
  }

  it('reads Big5', () => {
    check(encode(traditional, 'big5'), 'big5', traditional);
  });

  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
    it(`takes the byte-order mark of ${encoding} off`, () => {
      check(encode('\uFEFF' + simplified, encoding), encoding, simplified);
    });
  }

  it('reads a short GB18030 line', () => {
    check(encode('全年增长6%。', 'gb18030'), 'gb18030', '全年增长6%。');
  });

  it('reads UTF-16 of Chinese alone, where no byte is NUL', () => {
    check(encode('全年工作的主要目标', 'utf-16le'), 'utf-16le', '全年工作的主要目标');
  });

  it('reads a UTF-8 file with one broken byte as UTF-8 and counts the damage', () => {
    const bytes = encode(simplified.repeat(20), 'utf-8');
    bytes[200] = 0xff;
    const decoded = decode(bytes);
    assert(decoded.ok);
    assert.equal(decoded.encoding, 'utf-8');
    assert(decoded.damaged >= 1 && decoded.damaged <= 3);
  });

  it('keeps ASCII as UTF-8', () => {
    check(encode('GDP 6.1%\n', 'utf-8'), 'utf-8', 'GDP 6.1%\n');
  });

  const nothing = new Uint8Array(0);
  const others: readonly (readonly [string, Uint8Array])[] = [
    ['empty', nothing],
    ['empty', encode(' \r\n\u3000\n', 'utf-8')],
    ['pdf', encode('%PDF-1.7\n', 'utf-8')],
    ['docx', encode('PK\u0003\u0004\u0014\u0000…word/document.xml', 'utf-8')],
    ['zip', encode('PK\u0003\u0004\u0014\u0000…mimetype', 'utf-8')],
    ['doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
    ['binary', Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3)) & 255)],
  ];
  for (const [kind, bytes] of others) {
    it(`tells ${kind} apart (${bytes.length} bytes)`, () => {
      assert.deepEqual(decode(bytes), { ok: false, kind });
    });
  }
});
