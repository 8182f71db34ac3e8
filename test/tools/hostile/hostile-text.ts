import type { HostileFile } from './hostile-file.ts';
import type { Random } from './random.ts';

/** Text files that are none, or none of a sane size. */
export function hostileText(random: Random): readonly HostileFile[] {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['nothing', new Uint8Array(0)],
    ['one byte', Uint8Array.of(0xe4)],
    ['only a mark', Uint8Array.of(0xef, 0xbb, 0xbf)],
    ['half a mark', Uint8Array.of(0xff, 0xfe, 0x00)],
    ['only NUL', new Uint8Array(100_000)],
    ['only 0xff', new Uint8Array(100_000).fill(0xff)],
    ['only blanks', utf8('\u3000'.repeat(100_000))],
    ['only line ends', utf8('\n'.repeat(500_000))],
    ['one line of a million', utf8('增'.repeat(1_000_000))],
    ['lone surrogates', Uint8Array.from(Buffer.from('\ud800好\udc00'.repeat(999), 'utf16le'))],
    ['every control character', Uint8Array.from({ length: 32_000 }, (_, at) => at % 32)],
    ['every byte', Uint8Array.from({ length: 65_536 }, (_, at) => at % 256)],
    ['question marks', utf8('?'.repeat(300_000))],
    ['backslashes', utf8('\\'.repeat(300_000))],
    ['entities', utf8('&nbsp'.repeat(60_000))],
    ['quotes', utf8('"'.repeat(200_000))],
    ['headings without end', utf8('一、\n'.repeat(20_000))],
    ['numbers without end', utf8('9'.repeat(200_000))],
    ['brackets', utf8('（'.repeat(100_000))],
  ];
  const noise = Array.from({ length: 40 }, (_, at) => [`noise ${at}`, random.bytes(random.below(5000))] as const);
  return [...files, ...noise].map(([what, bytes]) => ({ name: `${what}.txt`, bytes }));
}
