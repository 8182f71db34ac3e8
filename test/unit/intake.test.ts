import assert from 'node:assert/strict';
import { defaultLimits, importDocument, ImportTrouble, noteWords } from '../../src/intake/index.ts';
import type { Imported } from '../../src/intake/index.ts';
import { troubles } from '../../src/intake/import/trouble.ts';
import { numberWords } from '../../src/intake/docx/number-words.ts';
import { readInPlace } from '../tools/read-in-place.ts';
import { encodeGb18030 } from '../tools/wrappings/encode-gb18030.ts';
import { reportPage } from '../tools/wrappings/report-page.ts';
import { reportPdf, writePdf } from '../tools/wrappings/report-pdf.ts';
import { numbered, paragraph, run, section, writeDocx } from '../tools/wrappings/write-docx.ts';
import type { WordParts } from '../tools/wrappings/write-docx.ts';

/** Notes as «revisions 2». */
async function read(bytes: Uint8Array, name: string): Promise<Imported & { readonly said: readonly string[] }> {
  const imported = await importDocument(bytes, name, readInPlace);
  return { ...imported, said: imported.notes.map(({ code, count }) => `${code} ${count}`) };
}

async function checkWord(body: string, lines: readonly string[], said: readonly string[] = [], parts: WordParts = {}) {
  const found = await read(writeDocx(body, parts), 'a.docx');
  assert.deepEqual({ lines: found.text.split('\n').slice(0, -1), said: found.said }, { lines, said });
}

/** Rejects with that trouble. */
async function refuses(bytes: Uint8Array, name: string, code: string): Promise<void> {
  await assert.rejects(read(bytes, name), (error) => error instanceof ImportTrouble && error.code === code);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function list(id: number, levels: readonly (readonly [format: string, text: string, more?: string])[]): string {
  const inner = levels.map(
    ([format, text, more = ''], index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum>`;
}

function use(id: number, abstract: number, inner = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${inner}</w:num>`;
}

describe('what is said of a file that cannot be read', () => {
  for (const [code, { zh, en }] of Object.entries(troubles).filter(([code]) => code !== 'stopped'))
    it(`says what is to be done: ${code}`, () => {
      assert.match(zh, /^[^。]+请[^。]+$/u);
      assert.match(en, /[,;] .*\b(?:check|download|export|get|open|run|save|see|take)\b/u);
    });
});

describe('numbers of Word', () => {
  const cases: readonly (readonly [format: string, values: readonly number[], words: string])[] = [
    ['decimal', [1, 12], '1 12'],
    ['decimalZero', [3, 12], '03 12'],
    ['decimalFullWidth', [12], '１２'],
    ['chineseCounting', [1, 10, 11, 20, 99, 100], '一 十 十一 二十 九十九 一〇〇'],
    ['chineseCountingThousand', [10, 15, 100, 101, 110, 1005], '十 十五 一百 一百零一 一百一十 一千零五'],
    ['japaneseCounting', [3, 21], '三 二十一'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
    ['ideographZodiac', [1, 12], '子 亥'],
    ['ideographDigital', [20], '二〇'],
    ['chineseLegalSimplified', [12, 105], '壹拾贰 壹佰零伍'],
    ['decimalEnclosedCircle', [1, 20, 21, 50, 51], '① ⑳ ㉑ ㊿ 51'],
    ['decimalEnclosedParen', [4], '⑷'],
    ['upperRoman', [4, 1999], 'IV MCMXCIX'],
    ['lowerLetter', [1, 26, 27], 'a z aa'],
    ['ordinal', [1, 2, 11, 23], '1st 2nd 11th 23rd'],
  ];
  for (const [format, values, words] of cases) {
    it(`are words in ${format}`, () => {
      assert.equal(values.map((value) => numberWords(format, value)).join(' '), words);
    });
  }

  it('of an unknown format are not guessed', () => {
    assert.equal(numberWords('hebrew1', 1), null);
  });
});

describe('a Word file', () => {
  it('is read paragraph by paragraph', () =>
    checkWord(paragraph('政府工作报告') + paragraph('') + paragraph('各位代表：A&B<C'), [
      '政府工作报告',
      '各位代表：A&B<C',
    ]));

  it('shows the numbers that Word counts: levels, restarts, a number of two levels', () =>
    checkWord(
      [
        paragraph('回顾', numbered(1, 0)),
        paragraph('经济', numbered(1, 1)),
        paragraph('民生', numbered(1, 1)),
        paragraph('安排', numbered(1, 0)),
        paragraph('工业', numbered(1, 1)),
        paragraph('项目', numbered(1, 2)),
        paragraph('项目', numbered(1, 3)),
      ].join(''),
      ['一、回顾', '（一）经济', '（二）民生', '二、安排', '（一）工业', '1. 项目', '1.1项目'].map((line) =>
        line.replace('1. ', '1.').replace('1.1项', '1.1 项'),
      ),
      ['numbers 7'],
      {
        numbering:
          list(0, [
            ['chineseCounting', '%1、'],
            ['chineseCountingThousand', '（%2）'],
            ['decimal', '%3.'],
            ['decimal', '%3.%4'],
          ]) + use(1, 0),
      },
    ));

  it('counts on in a list of the same kind, and begins where an override says', () =>
    checkWord(
      [1, 1, 2, 3, 3].map((id) => paragraph('项', numbered(id, 0))).join(''),
      ['1、项', '2、项', '3、项', '8、项', '9、项'],
      ['numbers 5'],
      {
        numbering:
          list(0, [['decimal', '%1、']]) +
          use(1, 0) +
          use(2, 0) +
          use(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="8"/></w:lvlOverride>'),
      },
    ));

  it('takes numbers from styles, and from the level that names a style; list 0 takes them off', () =>
    checkWord(
      [
        paragraph('部分', '<w:pStyle w:val="H1"/>'),
        paragraph('条', '<w:pStyle w:val="H2"/>'),
        paragraph('条', '<w:pStyle w:val="H3"/>'),
        paragraph('无号', `<w:pStyle w:val="H2"/>${numbered(0, 0)}`),
      ].join(''),
      ['第一部分 部分', '（一）条', '（二）条', '无号'],
      ['numbers 3'],
      {
        styles:
          '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="H3"><w:name w:val="x"/><w:basedOn w:val="H2"/></w:style>',
        numbering:
          list(0, [
            ['chineseCounting', '第%1部分', '<w:pStyle w:val="H1"/>'],
            ['chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>'],
          ]) + use(1, 0),
      },
    ));

  it('prints legal numbers in digits, never restarts where told so, and says which it cannot tell', () =>
    checkWord(
      [
        paragraph('章', numbered(1, 0)),
        paragraph('条', numbered(1, 1)),
        paragraph('章', numbered(1, 0)),
        paragraph('条', numbered(1, 1)),
        paragraph('乙', numbered(2, 0)),
      ].join(''),
      ['一、章', '1.1 条', '二、章', '2.2 条', '乙'],
      ['numbers 4', 'numbers-lost 1'],
      {
        numbering:
          list(0, [
            ['chineseCounting', '%1、'],
            ['chineseCounting', '%1.%2', '<w:lvlRestart w:val="0"/><w:isLgl/>'],
          ]) +
          list(1, [['hebrew1', '%1.']]) +
          use(1, 0) +
          use(2, 1),
      },
    ));

  it('leaves signs of bullets out and keeps dashes', () =>
    checkWord(paragraph('一', numbered(1, 0)) + paragraph('二', numbered(2, 0)), ['一', '——二'], ['numbers 1'], {
      numbering: list(0, [['bullet', '\uF06C']]) + list(1, [['bullet', '——']]) + use(1, 0) + use(2, 1),
    }));

  it('has all revisions accepted', () =>
    checkWord(
      `<w:p>${run('增长')}<w:del><w:r><w:delText>5%</w:delText></w:r></w:del><w:ins>${run('6%')}</w:ins></w:p>` +
        `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('前半，')}</w:p>${paragraph('后半。')}`,
      ['增长6%', '前半，后半。'],
      ['revisions 2'],
    ));

  it('writes a row of a table as a line, and takes a frame for what it holds', () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    return checkWord(
      `<w:tbl><w:tr>${cell('指标')}${cell('目标')}</w:tr><w:tr>${cell('生产总值')}${cell('增长6%')}</w:tr></w:tbl>` +
        `<w:tbl><w:tr><w:tc>${paragraph('文件')}${paragraph('通知')}</w:tc></w:tr></w:tbl>`,
      ['指标\u3000目标', '生产总值\u3000增长6%', '文件', '通知'],
      ['tables 1'],
    );
  });

  it('keeps the place of an empty cell between others, and of the columns that a cell reaches over', () => {
    const cell = (text: string, span = ''): string => `<w:tc>${span}${paragraph(text)}</w:tc>`;
    const two = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>';
    return checkWord(
      `<w:tbl><w:tr>${cell('道路')}${cell('')}${cell('6.2')}${cell('')}</w:tr><w:tr>${cell('合计', two)}${cell('6.2')}</w:tr></w:tbl>`,
      ['道路\u3000\u30006.2', '合计\u3000\u30006.2'],
      ['tables 1'],
    );
  });

  it('keeps footnotes apart, at the end', () =>
    checkWord(
      `<w:p>${run('双减')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('落地。')}</w:p>`,
      ['双减[1]落地。', '附注', '[1] 减轻负担。'],
      ['footnotes 1'],
      {
        footnotes:
          `<w:footnote w:type="separator" w:id="0">${paragraph('')}</w:footnote>` +
          `<w:footnote w:id="2">${paragraph('减轻负担。')}</w:footnote>`,
      },
    ));

  it('leaves out contents, hidden text and comments, and says so', () =>
    checkWord(
      paragraph('一、回顾 1', '<w:pStyle w:val="T"/>') +
        `<w:p>${run('正文')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></w:p>`,
      ['正文'],
      ['contents 1', 'hidden 1', 'comments 1'],
      {
        styles: '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>',
        comments: `<w:comment>${paragraph('改')}</w:comment>`,
      },
    ));

  it('puts what is printed on every page at the end once, without page numbers and what the text says itself', () =>
    checkWord(
      `${paragraph('前进区政府工作报告', section('header', 'footer'))}${paragraph('一、回顾')}${section('header')}`,
      [
        '前进区政府工作报告',
        '一、回顾',
        '页眉页脚',
        '页眉：前进区2025年政府工作报告（送审稿）',
        '页脚：内部资料 注意保存',
      ],
      ['furniture 2', 'headers 2'],
      {
        header: paragraph('前进区2025年政府工作报告（送审稿）') + paragraph('前进区政府工作报告'),
        footer:
          paragraph('内部资料 注意保存') +
          '<w:p><w:r><w:t>— </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t> —</w:t></w:r></w:p>',
      },
    ));

  it('reads text boxes once, line breaks, tabs, symbols and ruby', () =>
    checkWord(
      '<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>' +
        `${paragraph('框')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('框')}` +
        '</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>' +
        `${run('上')}<w:r><w:br/><w:t>下</w:t><w:tab/><w:sym w:char="2460"/><w:sym w:char="F0FC"/><w:br w:type="page"/></w:r>` +
        `<w:r><w:ruby><w:rt>${run('pin')}</w:rt><w:rubyBase>${run('字')}</w:rubyBase></w:ruby></w:r></w:p>`,
      ['上', '下\t①字', '框'],
    ));
});

describe('a PDF', () => {
  const lines = [
    '政府工作报告',
    '各位代表：',
    '现在，我代表区人民政府向大会报告工作，请予审议，并请各位政协委员和列席人员提出意见。',
    '一、2022年工作回顾',
    `全年地区生产总值增长6.1%，${'城镇新增就业1.2万人，'.repeat(90)}各项事业取得新的进步。`,
    '（一）做强工业。新增规上工业企业12家。',
  ];

  it('is read in paragraphs, without page numbers and running headers', async () => {
    const { text, pages, said } = await read(reportPdf(lines, '区十八届人大三次会议文件'), 'a.pdf');
    assert.deepEqual(text.split('\n').slice(0, -1), lines);
    assert.deepEqual({ pages, said }, { pages: 2, said: ['furniture 4'] });
  });

  it('is read in columns', async () => {
    const show = (text: string, x: number, y: number): string =>
      `BT /F1 12 Tf 1 0 0 1 ${x} ${y} Tm <${Buffer.from(encodeGb18030(text)).toString('hex')}> Tj ET`;
    const column = (char: string, x: number): string[] =>
      Array.from({ length: 12 }, (_, index) => show(`${char}全年各项工作有序推进经济持续发展`, x, 680 - index * 20));
    // The right column stands first in the file.
    const { text } = await read(
      writePdf([[show('政府工作报告', 250, 720), ...column('右', 320), ...column('左', 60)].join('\n')]),
      'a.pdf',
    );
    assert.match(text, /^政府工作报告\n(?:左[^右]+)+(?:右[^左]+)+$/);
  });

  it('without text is told apart', () => refuses(writePdf(['0 0 m 9 9 l S', '']), 'a.pdf', 'pdf-scanned'));

  it('that only repeats the name of its scanner has no text', () => {
    const mark = `BT /F1 8 Tf 1 0 0 1 400 20 Tm <${Buffer.from(encodeGb18030('扫描全能王创建')).toString('hex')}> Tj ET`;
    return refuses(writePdf([mark, mark, mark]), 'a.pdf', 'pdf-scanned');
  });
});

describe('a web page', () => {
  const lines = [
    '政府工作报告',
    ...Array.from({ length: 8 }, (_, at) => `（${at}）全年完成投资${at + 3}亿元，各项工作有序推进。`),
  ];

  it('is its article', async () => {
    const { text, kind, encoding, said } = await read(utf8(reportPage(lines)), 'a.html');
    assert.equal(text, lines.map((line) => `${line}\n`).join(''));
    assert.deepEqual({ kind, encoding, said }, { kind: 'html', encoding: 'utf-8', said: ['surroundings 111'] });
  });

  it('in GBK is read by what it says of itself', async () => {
    const { text, encoding } = await read(encodeGb18030(reportPage(lines, 'gb2312')), 'a.txt');
    assert.deepEqual({ first: text.split('\n')[0], encoding }, { first: lines[0], encoding: 'gb18030' });
  });

  it('whose article stands in many parts loses no sentence', async () => {
    const parts = lines.map(
      (line) => `<div><div><p>${line.repeat(4)}</p></div><ul><li><a href="#">更多</a></li></ul></div>`,
    );
    const { text } = await read(utf8(`<html><body>${parts.join('')}</body></html>`), 'a.html');
    for (const line of lines) assert(text.includes(line));
  });

  it('keeps line breaks, cells and what is not hidden', async () => {
    const { text } = await read(
      utf8(
        '<body>一<br>二<p style="display:none">藏</p><table><tr><td>三</td><td>四</td></tr></table><pre>五\n六</pre></body>',
      ),
      'a.htm',
    );
    assert.equal(text, '一\n二\n三\u3000四\n五\n六\n');
  });
});

describe('what is no report', () => {
  const zip = (name: string): Uint8Array => utf8(`PK\u0003\u0004\u0014\u0000…${name}`);
  const cases: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
    ['a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), 'doc'],
    ['a.wps', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), 'doc'],
    [
      'locked.docx',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'docx-locked',
    ],
    ['a.rtf', utf8('{\\rtf1 x}'), 'rtf'],
    ['a.ofd', zip('OFD.xml'), 'ofd'],
    ['a.xlsx', zip('xl/workbook.xml'), 'office'],
    ['a.zip', zip('report.txt'), 'zip'],
    ['a.mht', utf8('From: <Saved>\nMIME-Version: 1.0\n'), 'mht'],
    ['a.txt', utf8(' \n'), 'empty'],
    ['a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2), 'binary'],
    ['a.docx', zip('word/document.xml'), 'docx-broken'],
    ['a.pdf', utf8('%PDF-1.7\nnothing'), 'pdf-broken'],
  ];
  for (const [name, bytes, code] of cases) it(`${name} gets «${code}»`, () => refuses(bytes, name, code));

  it('is said in both languages', () => {
    const { words, message } = new ImportTrouble('doc');
    assert.match(words.zh, /另存为 \.docx/);
    assert.equal(message, words.en);
    assert.deepEqual(noteWords({ code: 'revisions', count: 3 }), {
      zh: '修订 3 处，按已接受处理',
      en: '3 tracked changes were taken as accepted',
    });
  });

  it('is what is too large', async () => {
    const limits = { ...defaultLimits, bytes: 10 };
    await assert.rejects(importDocument(utf8('各位代表各位代表'), 'a.txt', readInPlace, { limits }), {
      code: 'too-large',
    });
  });
});
