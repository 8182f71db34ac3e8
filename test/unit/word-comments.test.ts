import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { AnalysisFinding } from '../../src/core/index.ts';
import { analyze } from '../../src/core/index.ts';
import type { WordComment } from '../../src/export/index.ts';
import { findingComments, writeComments } from '../../src/export/index.ts';
import type { Imported } from '../../src/intake/index.ts';
import { importDocument, unpackWord } from '../../src/intake/index.ts';
import { localizerOf } from '../../src/cli/localizer-of.ts';
import { places } from '../tools/places.ts';
import { readInPlace } from '../tools/read-in-place.ts';
import { numbered, paragraph, run, writeDocx } from '../tools/wrappings/write-docx.ts';

const about = { author: '审阅人', date: '2024-06-30T09:30:00Z', done: false, replies: [], suggestion: null };

function comment(text: string, words: string, more: Partial<WordComment> = {}): WordComment {
  const start = text.indexOf(words);
  assert(start >= 0, `«${words}» is not in the text`);
  return { ...about, range: [start, start + words.length], lines: [`看看“${words}”`], ...more };
}

const read = (bytes: Uint8Array): Promise<Imported> => importDocument(bytes, 'a.docx', readInPlace);

async function commented(bytes: Uint8Array, of: (text: string) => readonly WordComment[]): Promise<Uint8Array> {
  const { text, trace = [] } = await read(bytes);
  return writeComments({ parts: unpackWord(bytes), places: trace }, of(text));
}

/** Puts a comment on each of the words and reads the copy: its text is the original's, each comment stands on its words. */
async function check(bytes: Uint8Array, words: readonly string[]): Promise<Record<string, Uint8Array>> {
  const before = await read(bytes);
  const copy = await commented(bytes, (text) => words.map((each) => comment(text, each)));
  const after = await read(copy);
  assert.equal(after.text, before.text);
  const own = (after.comments ?? []).filter(({ author }) => author === about.author);
  assert.deepEqual(
    own.map(({ text, range }) => [text, after.text.slice(...range)]).toSorted(),
    words.map((each) => [`看看“${each}”`, each]).toSorted(),
  );
  return unzipSync(copy);
}

const inserted = (text: string): string =>
  `<w:ins w:id="7" w:author="甲" w:date="2024-01-01T00:00:00Z">${run(text)}</w:ins>`;

/** The document once a person has refused our changes: what they put in is gone, what they took out is there. */
function refused(xml: string): string {
  const ours = `<w:ins [^>]*w:author="${about.author}"[^>]*>.*?</w:ins>`;
  return xml
    .replace(new RegExp(ours, 'g'), '')
    .replace(/<\/?w:del( [^>]*)?>/g, '')
    .replace(/w:delText/g, 'w:t');
}

function bodyOf(xml: string): string {
  return /<w:body>(.*)<\/w:body>/s.exec(xml)?.[1] ?? '';
}

const styled = (text: string): string => `<w:r><w:rPr><w:b/><w:sz w:val="32"/></w:rPr><w:t>${text}</w:t></w:r>`;

describe('comments in a copy of a Word file', () => {
  it('stand on words inside one run, which keeps its style on either side', async () => {
    const body = `<w:p>${styled('一般公共预算收入12.6亿元，增长5%。')}</w:p>`;
    const parts = await check(writeDocx(body), ['12.6亿元', '5%']);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    assert.equal(xml.match(/<w:b\/>/g)?.length, 5);
    assert.match(xml, /<w:t xml:space="preserve">12\.6亿元<\/w:t>/);
  });

  it('stand on words that begin and end in several runs', async () => {
    await check(writeDocx(`<w:p>${run('增长')}${styled('1')}${run('3.5')}${styled('%左右')}</w:p>`), [
      '13.5%',
      '增长1',
    ]);
  });

  it('stand on words across a link, a field, an insertion, a move and a content control', async () => {
    const body =
      `<w:p><w:hyperlink w:anchor="a">${run('完成投资')}</w:hyperlink><w:fldSimple w:instr="X">${run('3.2')}</w:fldSimple>` +
      `<w:ins w:id="7" w:author="甲" w:date="2024-01-01T00:00:00Z">${run('亿元')}</w:ins>` +
      `<w:del w:id="8" w:author="甲" w:date="2024-01-01T00:00:00Z"><w:r><w:delText>万元</w:delText></w:r></w:del>` +
      `<w:sdt><w:sdtContent>${run('，增长6%')}</w:sdtContent></w:sdt></w:p>`;
    await check(writeDocx(body), ['投资3.2亿', '元，增', '6%']);
  });

  it('stand on words in cells of a table and across two paragraphs', async () => {
    const cell = (words: string): string => `<w:tc>${paragraph(words)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('税收收入')}${cell('8.5亿元')}</w:tr></w:tbl>`;
    await check(writeDocx(`${table}${paragraph('工业投资增长。')}${paragraph('民间投资下降。')}`), [
      '8.5亿元',
      '增长。\n民间',
    ]);
  });

  it('stand on the mark of a footnote for words in it', async () => {
    const note = '<w:footnote w:id="2"><w:p><w:r><w:t>新口径为15项。</w:t></w:r></w:p></w:footnote>';
    const body = `<w:p>${run('办好实事。')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const bytes = writeDocx(body, { footnotes: note });
    const copy = unzipSync(await commented(bytes, (text) => [comment(text, '15项')]));
    const [xml, notes] = ['document', 'footnotes'].map((part) =>
      strFromU8(copy[`word/${part}.xml`] ?? new Uint8Array()),
    );
    assert.match(
      xml ?? '',
      /<w:commentRangeStart w:id="0"\/><w:r><w:footnoteReference w:id="2"\/><\/w:r><w:commentRangeEnd/,
    );
    assert.doesNotMatch(notes ?? '', /comment/);
  });

  it('stand on the first run of a paragraph where only its automatic number is meant', async () => {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/><w:suff w:val="nothing"/></w:lvl>';
    const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const bytes = writeDocx(paragraph('工作回顾', numbered(1, 0)), { numbering });
    const { text } = await read(bytes);
    assert.equal(text, '一、工作回顾\n');
    const after = await read(await commented(bytes, () => [comment(text, '一')]));
    assert.deepEqual(
      after.comments?.map(({ range }) => after.text.slice(...range)),
      ['工作回顾'],
    );
  });

  it('stand once, on the run that carries it, for a text box that stands twice in the file', async () => {
    const box = `<w:txbxContent>${paragraph('合计12项')}</w:txbxContent>`;
    const twice = `<mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const bytes = writeDocx(`<w:p>${run('见下图')}<w:r>${twice}</w:r></w:p>`);
    const copy = unzipSync(await commented(bytes, (text) => [comment(text, '12项')]));
    const xml = strFromU8(copy['word/document.xml'] ?? new Uint8Array());
    assert.equal(xml.match(/commentRangeStart/g)?.length, 1);
    assert.match(xml, /<w:commentRangeStart w:id="0"\/><w:r><mc:AlternateContent/);
  });

  it('are added to those that are there, with ids of their own', async () => {
    const body = `<w:p><w:commentRangeStart w:id="4"/>${run('增长6%')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>`;
    const comments = `<w:comment w:id="4" w:author="甲" w:date="2024-01-01T00:00:00Z"><w:p>${run('对吗？')}</w:p></w:comment>`;
    const after = await read(await commented(writeDocx(body, { comments }), (text) => [comment(text, '6%')]));
    assert.deepEqual(
      after.comments?.map(({ id, author, range }) => [id, author, after.text.slice(...range)]),
      [
        ['4', '甲', '增长6%'],
        ['5', '审阅人', '6%'],
      ],
    );
  });

  it('count entities as the characters that they are', async () => {
    await check(writeDocx(paragraph('R&D投入<0.5%>增长12%')), ['0.5%', '12%', '&D']);
  });

  it('keep blanks at the edges of what is cut', async () => {
    await check(writeDocx('<w:p><w:r><w:t>增长 6% 左右</w:t></w:r></w:p>'), ['6%']);
  });

  it('overlap and begin at one place', async () => {
    await check(writeDocx(paragraph('新增城镇就业1300人以上')), ['新增城镇就业', '就业1300人', '1300人以上', '1300人']);
  });

  it('carry answers and say that they are settled', async () => {
    const bytes = writeDocx(paragraph('增长6%'));
    const replies = [{ author: '财政局', date: '2024-07-01T00:00:00Z', lines: ['已核实'] }];
    const after = await read(await commented(bytes, (text) => [comment(text, '6%', { replies, done: true })]));
    assert.deepEqual(
      after.comments?.map(({ author, done, parent, text }) => [author, done, parent, text]),
      [
        ['审阅人', true, null, '看看“6%”'],
        ['财政局', true, '0', '已核实'],
      ],
    );
  });

  const suggested: readonly (readonly [where: string, body: string, from: string, to: string])[] = [
    ['one run', styled('建成学校、医院、公园四个项目。'), '四', '三'],
    ['the whole of a run', run('建成') + styled('四个') + run('项目。'), '四个', '三个'],
    ['two runs of two styles', `${run('收入')}${styled('12.6')}${run('亿元，增长5%。')}`, '12.6亿元', '12.9亿元'],
    [
      'runs split inside a number, with marks of spelling between',
      `${run('收入1')}<w:proofErr w:type="spellStart"/>${styled('2')}${run('.')}<w:bookmarkEnd w:id="3"/>${run('6亿元。')}`,
      '12.6',
      '12.9',
    ],
    [
      'two text elements of one run',
      '<w:r><w:rPr><w:b/></w:rPr><w:t>收入12</w:t><w:t>.6亿</w:t></w:r>',
      '12.6',
      '12.9',
    ],
    ['an insertion that is not accepted yet', `${run('收入1')}${inserted('2.6')}${run('亿元。')}`, '12.6亿', '12.9亿'],
    [
      'a link and what follows it',
      `<w:hyperlink w:anchor="a">${run('收入12')}</w:hyperlink>${run('.6亿元')}`,
      '12.6',
      '9',
    ],
    ['a content control', `<w:sdt><w:sdtContent>${run('收入12.6亿')}</w:sdtContent></w:sdt>`, '12.6', '12.9'],
  ];
  for (const [where, body, from, to] of suggested)
    it(`may suggest the repair as a tracked change: ${where}`, async () => {
      const before = await read(writeDocx(`<w:p>${body}</w:p>`));
      const copy = await commented(writeDocx(`<w:p>${body}</w:p>`), (text) => {
        const start = text.indexOf(from);
        return [comment(text, from, { suggestion: { range: [start, start + from.length], text: to } })];
      });
      const xml = strFromU8(unzipSync(copy)['word/document.xml'] ?? new Uint8Array());
      assert.equal((await read(copy)).text, before.text.replace(from, to));
      assert.equal((await read(writeDocx(bodyOf(refused(xml))))).text, before.text);
      const ids = [...xml.matchAll(/<w:(?:ins|del)\b[^>]*w:id="(\d+)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
    });

  it('leave a repair to the words of the comment where no text can be changed', async () => {
    const numberedParagraph = `<w:p><w:r><w:t>合计</w:t><w:tab/><w:t>四个</w:t></w:r></w:p>`;
    const copy = await commented(writeDocx(numberedParagraph), (text) => [
      comment(text, '四个', { suggestion: { range: [text.indexOf('计'), text.indexOf('个')], text: '计三' } }),
    ]);
    assert.equal((await read(copy)).text, '合计\t四个\n');
  });

  it('name their part in the types and the relations, once', async () => {
    const parts = await check(writeDocx(paragraph('增长6%')), ['6%']);
    const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
    const relations = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
    assert.equal(types.match(/comments\+xml/g)?.length, 1);
    assert.equal(relations.match(/relationships\/comments"/g)?.length, 1);
  });
});

describe('the comment of a finding', () => {
  it('quotes the places of its own report, and only names those of another paper', () => {
    const text = '全年收入12.9亿元，上年12亿元。';
    const finding: AnalysisFinding = {
      rule: 'against',
      severity: 'warning',
      range: [4, 10],
      message: '本文为12.9亿元，《公报》为12.6亿元',
      related: [
        { range: [13, 17], message: '上年' },
        { range: [2, 8], message: '公报.txt 第7行', file: '公报.txt' },
      ],
    };
    const [made] = findingComments([finding], text, localizerOf('zh'), { date: about.date, suggest: false });
    assert.deepEqual(made?.lines.slice(1, 3), ['相关：“12亿元” 上年', '相关：公报.txt 第7行']);
  });
});

const shared = existsSync(places.sharedCorpus) ? readdirSync(places.sharedCorpus) : [];
const words = shared.filter((name) => name.endsWith('.docx'));

describe('comments in real Word files', () => {
  it(
    words.length > 0
      ? 'leave every other part as it is, byte for byte'
      : 'were not tried: no real files beside the repository',
    async () => {
      for (const name of words) {
        const bytes = readFileSync(join(places.sharedCorpus, name));
        const { text, trace = [], comments: there = [] } = await read(bytes);
        const findings = findingComments(analyze(text, { language: 'zh' }).findings, text, localizerOf('zh'), {
          date: about.date,
          suggest: false,
        });
        const figures = analyze(text)
          .metrics.slice(0, 200)
          .map(({ range }): WordComment => ({ ...about, range, lines: ['数字'] }));
        const copy = writeComments({ parts: unpackWord(bytes), places: trace }, [...findings, ...figures]);
        const after = await read(copy);
        assert.equal(after.text, text);
        assert.equal(after.comments?.length, there.length + findings.length + figures.length);
        const marked = after.comments
          .filter((each) => each.text === '数字')
          .map(({ range }) => after.text.slice(...range));
        assert.deepEqual(
          marked,
          figures.map(({ range }) => text.slice(...range)),
        );
        const [old, now] = [unzipSync(bytes), unzipSync(copy)];
        const changed = Object.keys(now).filter(
          (part) => Buffer.compare(now[part] ?? new Uint8Array(), old[part] ?? new Uint8Array()) !== 0,
        );
        assert.deepEqual(
          changed.filter(
            (part) =>
              !/^(?:word\/(?:document|comments|footnotes)\.xml|word\/_rels\/document\.xml\.rels|\[Content_Types\]\.xml)$/.test(
                part,
              ),
          ),
          [],
        );
      }
    },
  );
});
