import { zlibSync } from 'fflate';
import type { HostileFile } from './hostile-file.ts';

/** PDF files made to break or to exhaust what reads them. */
export function hostilePdf(): readonly HostileFile[] {
  return FILES.map(([what, objects]) => ({ name: `${what}.pdf`, bytes: pdf(objects()) }));
}

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const PAGES = '<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]>>';
const FONT = '<</Type/Font/Subtype/Type0/BaseFont/F/Encoding/GBK-EUC-H/DescendantFonts[6 0 R]>>';
const DESCENDANT =
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/F/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>';

function page(content: string | Uint8Array, filter = ''): readonly (string | Uint8Array)[] {
  const body = typeof content === 'string' ? Buffer.from(content, 'latin1') : Buffer.from(content);
  const stream = Buffer.concat([
    Buffer.from(`<</Length ${body.length}${filter}>>\nstream\n`, 'latin1'),
    body,
    Buffer.from('\nendstream', 'latin1'),
  ]);
  return [
    CATALOG,
    PAGES,
    '<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 7 0 R>>>>/Contents 4 0 R>>',
    stream,
    FONT,
    DESCENDANT,
  ];
}

const SHOW = 'BT /F1 16 Tf 1 0 0 1 74 700 Tm <b8f7cebbb4fab1ed> Tj ET\n';

const FILES: readonly (readonly [string, () => readonly (string | Uint8Array)[]])[] = [
  ['no objects', () => []],
  ['no catalog', () => ['<</Type/Nothing>>']],
  ['pages in a circle', () => [CATALOG, '<</Type/Pages/Kids[2 0 R]/Count 1>>']],
  ['a billion pages', () => [CATALOG, '<</Type/Pages/Kids[3 0 R]/Count 1000000000>>', '<</Type/Page/Parent 2 0 R>>']],
  ['pages below nothing', () => [CATALOG, '<</Type/Pages/Kids[]/Count -1>>']],
  ['page is a number', () => [CATALOG, PAGES, '42']],
  ['page points to itself', () => [CATALOG, PAGES, '3 0 R']],
  [
    'length points to itself',
    () => [CATALOG, PAGES, '<</Type/Page/Contents 4 0 R>>', '<</Length 4 0 R>>\nstream\nx\nendstream'],
  ],
  ['deep arrays', () => [CATALOG, PAGES, '['.repeat(50_000)]],
  ['deep dictionaries', () => [CATALOG, PAGES, '<</A'.repeat(20_000)]],
  ['text without font', () => page('BT <b8f7> Tj ET')],
  ['half a hex string', () => page('BT /F1 16 Tf <b8f')],
  ['brackets without end', () => page('('.repeat(100_000))],
  ['operators without operands', () => page('Tj TJ Tm Td cm Do '.repeat(5_000))],
  [
    'numbers beyond numbers',
    () => page(`BT /F1 1e999 Tf 1e308 0 0 1e308 1e308 -1e308 Tm <b8f7> Tj ET ${'9'.repeat(5000)} Tc`),
  ],
  ['size nothing', () => page('BT /F1 0 Tf 0 0 0 0 0 0 Tm <b8f7cebb> Tj ET')],
  ['one character a thousand times in one place', () => page(SHOW.repeat(3_000))],
  ['saved for ever', () => page('q '.repeat(5_000) + SHOW)],
  [
    'form in itself',
    () => [
      ...page('/X Do '.repeat(20) + SHOW),
      '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 7 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream',
    ],
  ],
  [
    'unpacks to much',
    () => page(zlibSync(new Uint8Array(24 * 1024 * 1024).fill(32), { level: 9 }), '/Filter/FlateDecode'),
  ],
  ['filter unknown', () => page('x', '/Filter/Nothing')],
  ['filters without number', () => page('x', `/Filter[${'/ASCIIHexDecode'.repeat(300)}]`)],
  ['broken stream', () => page('no zlib', '/Filter/FlateDecode')],
  ['encrypted', () => [...page(SHOW), '<</Filter/Standard/V 1/R 2/O(x)/U(y)/P -1>>']],
  ['font of nothing', () => [...page(SHOW).slice(0, 4), '<</Type/Font>>', '<<>>']],
  ['table unknown', () => [...page(SHOW).slice(0, 4), FONT.replace('GBK-EUC-H', 'No-Such-H'), DESCENDANT]],
  [
    'table in itself',
    () => [
      ...page(SHOW).slice(0, 4),
      FONT.replace('/GBK-EUC-H', ' 7 0 R'),
      DESCENDANT,
      '<</Type/CMap/UseCMap 7 0 R/Length 0>>\nstream\n\nendstream',
    ],
  ],
  [
    'script at opening',
    () => [CATALOG.replace('>>', '/OpenAction<</S/JavaScript/JS(while(1){})>>>>'), ...page(SHOW).slice(1)],
  ],
  ['page without end', () => [CATALOG, PAGES.replace('595 842', '1e9 1e9'), ...page(SHOW).slice(2)]],
  [
    'signs without meaning',
    () => [
      ...page('BT /F1 9 Tf ' + '<0001000200030004> Tj '.repeat(200) + 'ET').slice(0, 4),
      FONT.replace('GBK-EUC-H', 'Identity-H'),
      DESCENDANT.replace('GB1', 'Identity'),
    ],
  ],
];

function pdf(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n', 'latin1')];
  objects.forEach((object, index) => {
    parts.push(Buffer.from(`${index + 1} 0 obj\n`, 'latin1'));
    parts.push(typeof object === 'string' ? Buffer.from(object, 'latin1') : Buffer.from(object));
    parts.push(Buffer.from('\nendobj\n', 'latin1'));
  });
  const encrypt = objects.some((object) => typeof object === 'string' && object.includes('/Standard'))
    ? '/Encrypt 7 0 R/ID[(a)(b)]'
    : '';
  parts.push(
    Buffer.from(
      `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${encrypt}/Prev 9>>\nstartxref\n9\n%%EOF\n`,
      'latin1',
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
