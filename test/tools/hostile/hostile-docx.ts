import { strToU8, zipSync } from 'fflate';
import { numbered, paragraph, run, writeDocx } from '../wrappings/write-docx.ts';
import type { HostileFile } from './hostile-file.ts';

/** Word files made to break or to exhaust what reads them. */
export function hostileDocx(): readonly HostileFile[] {
  const files: readonly (readonly [string, Uint8Array])[] = [
    ...DOCUMENTS.map(([what, xml]) => [what, packed({ 'word/document.xml': strToU8(xml()) })] as const),
    ...BODIES.map(([what, body]) => [what, writeDocx(body())] as const),
    ...LISTS.map(([what, numbering, body]) => [what, writeDocx(body(), { numbering: numbering() })] as const),
    ['no document', packed({ 'word/styles.xml': strToU8('<w:styles/>') })],
    [
      'document elsewhere',
      packed({ '_rels/.rels': strToU8(relation('../../etc/passwd')), 'word/x.xml': strToU8('<x/>') }),
    ],
    [
      'document outside',
      packed({ '_rels/.rels': strToU8(relation('http://localhost/a.xml')), 'word/x.xml': strToU8('<x/>') }),
    ],
    ['encrypted', packed({ EncryptedPackage: strToU8('x'), 'word/x.xml': strToU8('') })],
    ['bomb', packed({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) })],
    [
      'bomb of parts',
      packed(
        Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`word/p${at}.xml`, new Uint8Array(6 * 1024 * 1024)])),
      ),
    ],
    ['bomb that lies', lying(packed({ 'word/document.xml': new Uint8Array(8 * 1024 * 1024) }))],
    [
      'six thousand parts',
      packed(Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`word/${at}.bin`, strToU8('')]))),
    ],
    [
      'circle of styles',
      writeDocx(paragraph('一', '<w:pStyle w:val="A"/>'), {
        styles:
          '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      }),
    ],
    [
      'footnote in itself',
      writeDocx(`<w:p>${NOTE}</w:p>`, { footnotes: `<w:footnote w:id="1"><w:p>${run('x')}${NOTE}</w:p></w:footnote>` }),
    ],
  ];
  return files.map(([what, bytes]) => ({ name: `${what}.docx`, bytes }));
}

const NOTE = '<w:r><w:footnoteReference w:id="1"/></w:r>';

/** What stands in word/document.xml. */
const DOCUMENTS: readonly (readonly [string, () => string])[] = [
  ['empty part', () => ''],
  ['no XML', () => 'plain words'],
  ['no body', () => '<w:document/>'],
  ['empty body', () => '<w:document><w:body/></w:document>'],
  [
    'laughs',
    () =>
      `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(99)}"><!ENTITY c "${'&b;'.repeat(99)}">]><w:document><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>`,
  ],
  [
    'outside entity',
    () =>
      '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>',
  ],
  ['outside type', () => '<!DOCTYPE d SYSTEM "http://localhost/d.dtd"><w:document/>'],
  ['deep', () => '<a>'.repeat(100_000)],
  [
    'deep and closed',
    () => '<w:document><w:body>' + '<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000) + '</w:body></w:document>',
  ],
  ['wide', () => `<w:document><w:body>${'<w:p/>'.repeat(700_000)}</w:body></w:document>`],
  ['unclosed', () => '<w:document><w:body><w:p>'],
  ['crossed', () => '<w:document><w:body><w:p></w:body></w:p></w:document>'],
  ['two roots', () => '<a/><w:document/>'],
  ['comment without end', () => '<!-- '],
  ['section without end', () => '<w:document><![CDATA[ '],
  ['attribute without end', () => `<w:document a="${'x'.repeat(1_000_000)}`],
  ['a million blanks in a tag', () => `<w:document${' '.repeat(1_000_000)}`],
  ['many attributes', () => `<w:document ${Array.from({ length: 50_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`],
  ['many signs', () => '<'.repeat(500_000)],
  ['NUL', () => '<w:document>\0<w:body>\0</w:body></w:document>'],
  [
    'numbers out of range',
    () =>
      '<w:document><w:body><w:p><w:r><w:t>&#0;&#x110000;&#xD800;&#99999999;好</w:t></w:r></w:p></w:body></w:document>',
  ],
  ['prototype', () => '<__proto__ constructor="1"><w:body/></__proto__>'],
];

/** What stands in a body. */
const BODIES: readonly (readonly [string, () => string])[] = [
  ['tables in tables', () => '<w:tbl><w:tr><w:tc>'.repeat(60) + paragraph('好') + '</w:tc></w:tr></w:tbl>'.repeat(60)],
  ['rows without cells', () => '<w:tbl>' + '<w:tr/>'.repeat(20_000) + '</w:tbl>'],
  [
    'boxes in boxes',
    () =>
      `<w:p>${'<w:r><w:pict><w:txbxContent><w:p>'.repeat(30)}${run('好')}${'</w:p></w:txbxContent></w:pict></w:r>'.repeat(30)}</w:p>`,
  ],
  ['a paragraph of a million runs of nothing', () => `<w:p>${'<w:r/>'.repeat(300_000)}${run('好')}</w:p>`],
  [
    'ends deleted for ever',
    () => '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>好</w:t></w:r></w:p>'.repeat(20_000),
  ],
  ['a word of a million characters', () => paragraph('好'.repeat(1_000_000))],
  ['only pictures', () => '<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>'],
  ['only deleted text', () => '<w:p><w:del><w:r><w:delText>好</w:delText></w:r></w:del></w:p>'],
  ['notes that lead nowhere', () => `<w:p>${NOTE.repeat(1000)}${run('好')}</w:p>`],
];

const LISTS: readonly (readonly [string, numbering: () => string, body: () => string])[] = [
  [
    'label of a megabyte',
    () => level('decimal', '%1'.repeat(500_000)),
    () => paragraph('好', numbered(1, 0)).repeat(2000),
  ],
  ['level ninety-nine', () => level('decimal', '%1'), () => paragraph('好', numbered(1, 99))],
  ['list that is not there', () => level('decimal', '%1'), () => paragraph('好', numbered(77, 0))],
  ['start of a billion', () => level('chineseCounting', '%1、', '999999999'), () => paragraph('好', numbered(1, 0))],
  ['start below nothing', () => level('upperRoman', '%1', '-5'), () => paragraph('好', numbered(1, 0)).repeat(9)],
  [
    'link to itself',
    () => '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>' + NUM,
    () => paragraph('好', numbered(1, 0)),
  ],
  [
    'fifty thousand lists',
    () => level('decimal', '%1') + NUM.repeat(50_000),
    () => paragraph('好', numbered(1, 0)).repeat(2000),
  ],
  [
    'fifty thousand levels',
    () => `<w:abstractNum w:abstractNumId="0">${'<w:lvl w:ilvl="0"/>'.repeat(50_000)}</w:abstractNum>${NUM}`,
    () => paragraph('好', numbered(1, 0)).repeat(2000),
  ],
  ['unknown format', () => level('../../x', '%1'), () => paragraph('好', numbered(1, 0))],
  ['format of the prototype', () => level('constructor', '%1'), () => paragraph('好', numbered(1, 0))],
];

const NUM = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

function level(format: string, text: string, start = '1'): string {
  return (
    `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>` +
    `<w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>${NUM}`
  );
}

function packed(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(files, { mtime: '1980-01-01', level: 1 });
}

function relation(target: string): string {
  return `<Relationships><Relationship Type="x/officeDocument" Target="${target}"/></Relationships>`;
}

/** Says in its directory that the part has ten bytes. */
function lying(zip: Uint8Array): Uint8Array {
  const lied = zip.slice();
  const view = new DataView(lied.buffer);
  for (let at = 0; at + 30 < lied.length; at++) {
    const sign = view.getUint32(at, true);
    if (sign === 0x02014b50) view.setUint32(at + 24, 10, true);
    if (sign === 0x04034b50) view.setUint32(at + 22, 10, true);
  }
  return lied;
}
