import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factKinds, lineTable } from '../../src/core/index.ts';
import type { ExportRow } from '../../src/export/index.ts';
import { chooseColumns, columns, columnSets, exportAs, exportFormats, exportRows } from '../../src/export/index.ts';
import { measureWords } from '../../src/present/index.ts';
import { applyMarks, emptyStore, tag } from '../../src/tags/index.ts';
import { smallAnalysis } from './small-analysis.ts';
import { en, zh } from './localizers.ts';

const { text, analysis } = smallAnalysis(
  '一、工作安排\r\n（一）稳就业\r\n«新增城镇就业1300人以上，失业率控制在5%以内»，«办好“春风”招聘会»。\r\n（二）惠民生\r\n«=SUM(A1)，新建公园3个»。',
  [
    { text: '1300人以上', value: 1300, unit: '人', bound: 'atLeast', indicator: '新增城镇就业' },
    { text: '5%以内', value: 5, unit: '%', bound: 'atMost', indicator: '失业率' },
    { text: '3个', indicator: '公园' },
  ],
  '报告/2024.txt',
);
const tagged = tag(emptyStore('a'), text, { range: analysis.commitments[0]?.range ?? [0, 0], mark: null }, '重点督办');
const report = applyMarks(analysis, text, tagged);
const lines = lineTable(text);
const rows = exportRows({ file: '报告/2024.txt', report, lineOf: (at) => lines.lineAt(at), text }, report.commitments);

/** RFC 4180, as a spreadsheet reads it: cells by row. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const cells = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  const read: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    read.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') read.push([]);
  }
  return read.slice(0, -1);
}

describe('an export', () => {
  it('holds the exact words, their place and what they promise', () => {
    const level = { aspect: 'level', direction: null, from: null } as const;
    const expected: ExportRow = {
      id: rows[0]?.id ?? '',
      number: '1.1',
      parent: null,
      text: '新增城镇就业1300人以上，失业率控制在5%以内',
      subject: null,
      sentence: '新增城镇就业1300人以上，失业率控制在5%以内，办好“春风”招聘会。',
      kind: 'quantified',
      hardness: null,
      targets: [
        { ...level, indicator: '新增城镇就业', text: '1300人以上', value: 1300, unit: '人', bound: 'atLeast' },
        { ...level, indicator: '失业率', text: '5%以内', value: 5, unit: '%', bound: 'atMost' },
      ],
      namedUnits: [],
      projects: [],
      deadline: '2024',
      topic: null,
      tags: ['重点督办'],
      status: null,
      owner: null,
      unit: null,
      due: null,
      note: null,
      evidence: [],
      district: '某省某市清河区',
      year: 2024,
      sections: ['一、工作安排', '（一）稳就业'],
      file: '报告/2024.txt',
      line: 3,
      start: 16,
      end: 40,
      manual: false,
      state: 'exact',
    };
    assert.deepEqual(rows[0], expected);
    assert(expected.id.startsWith(`${tagged.marks[0]?.id ?? '-'}.`));
    for (const row of rows) assert.equal(text.slice(row.start, row.end), row.text);
  });

  it('is offered in five formats, each with an ending of its own', () => {
    assert.deepEqual(
      exportFormats.map(({ id, extension }) => `${id}.${extension}`),
      ['xlsx.xlsx', 'csv.csv', 'json.json', 'markdown.md', 'jsonld.jsonld'],
    );
  });

  it('has columns with ids and titles of their own', () => {
    for (const of of [({ id }: (typeof columns)[number]) => id, ({ title }: (typeof columns)[number]) => title.zh])
      assert.equal(new Set(columns.map(of)).size, columns.length);
  });
});

describe('an export as CSV', () => {
  const words = columns.findIndex(({ id }) => id === 'text');
  const csv = exportAs('csv', rows, zh);

  it('begins with a byte-order mark and the titles, and ends every line as RFC 4180 says', () => {
    assert(csv.startsWith('\uFEFF序号,上级任务,目标任务,类型,力度,量化指标,口径,目标值,数值,单位,界限,'));
    assert(csv.endsWith('\r\n'));
    assert(
      exportAs('csv', [], en).startsWith(
        '\uFEFFNo.,Part of,Task,Kind,Firmness,Indicator,Measured as,Target,Value,Unit,Bound,',
      ),
    );
  });

  it('reads back as the rows', () => {
    const [head, ...body] = readCsv(csv.slice(1));
    assert.deepEqual(
      head,
      columns.map(({ title }) => title.zh),
    );
    const first = Object.fromEntries(columns.map(({ id }, at) => [id, body[0]?.[at]]));
    assert.deepEqual(first, {
      number: '1.1',
      parent: '',
      text: '新增城镇就业1300人以上，失业率控制在5%以内',
      kind: '量化目标',
      hardness: '',
      indicator: '新增城镇就业；失业率',
      aspect: '总量；比率',
      target: '1300人以上；5%以内',
      value: '1300；5',
      measure: '人；%',
      bound: '不少于；不超过',
      baseline: '',
      owner: '',
      unit: '',
      namedUnits: '',
      projects: '',
      due: '2024年',
      status: '',
      note: '',
      evidence: '',
      topic: '',
      tags: '重点督办',
      sentence: '新增城镇就业1300人以上，失业率控制在5%以内，办好“春风”招聘会。',
      source: '报告/2024.txt 第3行\n（一）稳就业',
      district: '某省某市清河区',
      year: '2024',
      section: '一、工作安排 › （一）稳就业',
      file: '报告/2024.txt',
      line: '3',
      start: '16',
      end: '40',
      state: '位置未变',
      id: rows[0]?.id,
    });
    assert.equal(body.length, rows.length);
  });

  it('makes a cell that a spreadsheet would run harmless', () => {
    assert.equal(readCsv(csv.slice(1))[3]?.[words], "'=SUM(A1)，新建公园3个");
    const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    const blanks = ['', ' ', '\u3000', '\u00A0', '\u200B', '\u2060', '\uFEFF', '\u202E', ' \u3000\u200B\t'];
    for (const sign of ['\t', '\r', ...blanks.flatMap((blank) => signs.map((each) => blank + each))]) {
      const [row] = rows;
      assert(row);
      const [, body] = readCsv(exportAs('csv', [{ ...row, text: `${sign}1+1` }], zh).slice(1));
      assert.equal(body?.[words], `'${sign}1+1`);
    }
  });

  it('reads back whatever stands in a cell', () => {
    const [row] = rows;
    assert(row);
    const awkward = fc.string({
      unit: fc.constantFrom('"', ',', '\r', '\n', '=', ' ', '；', '数', "'", '\uFEFF', '𠀀'),
    });
    fc.assert(
      fc.property(awkward, awkward, (said, tag) => {
        const [, body] = readCsv(exportAs('csv', [{ ...row, text: said, tags: [tag] }], zh).slice(1));
        const safe = (cell: string): string => (/^'*(?:[ \uFEFF\r\n]*=|[\r\n])/.test(cell) ? `'${cell}` : cell);
        assert.equal(body?.[words], safe(said));
        assert.equal(body[columns.findIndex(({ id }) => id === 'tags')], safe(tag));
        assert.equal(body.length, columns.length);
      }),
    );
  });

  it('keeps commas, quotes and line ends inside a cell', () => {
    const [row] = rows;
    assert(row);
    const said = ' 一, "二"\r\n三 ';
    const [, body] = readCsv(exportAs('csv', [{ ...row, text: said }], zh).slice(1));
    assert.equal(body?.[words], said);
    assert.equal(body.length, columns.length);
  });
});

describe('an export as JSON', () => {
  it('reads back as the rows', () => {
    assert.deepEqual(JSON.parse(exportAs('json', rows, zh)), rows);
  });
});

describe('an export as Markdown', () => {
  it('is a numbered list that says all that a row says', () => {
    const [first] = rows;
    assert(first);
    assert.equal(
      exportAs('markdown', [first], zh),
      `# 承诺事项

1项承诺

1. 新增城镇就业1300人以上，失业率控制在5%以内
   - 类型: 量化目标 · 量化指标: 新增城镇就业；失业率 · 口径: 总量；比率 · 目标值: 1300人以上；5%以内 · 数值: 1300；5 · 单位: 人；% · 界限: 不少于；不超过 · 完成时限: 2024年 · 标签: 重点督办 · 原文: 新增城镇就业1300人以上，失业率控制在5%以内，办好“春风”招聘会。 · 出处: 报告/2024\\.txt 第3行 （一）稳就业 · 地区: 某省某市清河区 · 年度: 2024 · 章节: 一、工作安排 › （一）稳就业 · 文件: 报告/2024\\.txt · 行: 3 · 起点: 16 · 终点: 40 · 标记状态: 位置未变
`,
    );
  });

  it('takes nothing of a report for markup', () => {
    const [row] = rows;
    assert(row);
    assert.match(exportAs('markdown', [{ ...row, text: '<b>[x](y)' }], en), /1\. \\<b\\>\\\[x\\\]\\\(y\\\)\n/);
  });
});

describe('the columns of an export', () => {
  const ids = (names: readonly string[]): readonly string[] | string => {
    const chosen = chooseColumns(names);
    return chosen.ok ? chosen.columns.map(({ id }) => id) : chosen.unknown;
  };

  it('are chosen by their ids and by sets, each once and in the order asked for', () => {
    assert.deepEqual(ids(['tags', 'text', 'tags']), ['tags', 'text']);
    assert.deepEqual(ids(['tasks', 'tags']), [...columnSets.tasks, 'tags']);
    assert.deepEqual(
      ids(['all']),
      columns.map(({ id }) => id),
    );
    assert.equal(ids(['text', 'colour']), 'colour');
  });

  it('are all that a table has', () => {
    const chosen = chooseColumns(['text', 'status']);
    assert(chosen.ok);
    assert(exportAs('csv', rows, zh, { columns: chosen.columns }).startsWith('\uFEFF目标任务,进度\r\n'));
    assert.match(
      exportAs('markdown', rows.slice(0, 1), zh, { columns: chosen.columns }),
      /1\. .+人以上，失业率控制在5%以内\n$/,
    );
  });
});

describe('an export as Web Annotations', () => {
  const about = { date: '2024-06-30', version: '0.1.0', filters: ['#重点督办'] };
  const page = JSON.parse(exportAs('jsonld', rows, zh, { about })) as {
    readonly '@context': string;
    readonly type: string;
    readonly summary: string;
    readonly items: readonly object[];
  };

  it('points to words by what stands around them and says what people said of them', () => {
    assert.deepEqual(
      [page['@context'], page.type, page.summary],
      ['http://www.w3.org/ns/anno.jsonld', 'AnnotationPage', '#重点督办'],
    );
    assert.deepEqual(page.items[0], {
      id: `urn:report-review:${rows[0]?.id ?? ''}`,
      type: 'Annotation',
      motivation: ['classifying', 'tagging'],
      generated: '2024-06-30T00:00:00Z',
      generator: { type: 'Software', name: 'Report Review 0.1.0' },
      body: [
        { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: '量化目标' },
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: '重点督办' },
      ],
      target: {
        source: encodeURI('报告/2024.txt'),
        selector: {
          type: 'TextQuoteSelector',
          exact: '新增城镇就业1300人以上，失业率控制在5%以内',
          prefix: '',
          suffix: '，办好“春风”招聘会。',
        },
      },
    });
  });

  it('carries the record and its evidence', () => {
    const [row] = rows;
    assert(row);
    const full: ExportRow = {
      ...row,
      status: 'done',
      unit: '区人社局',
      due: '2024-06-30',
      note: '已核实',
      evidence: [{ kind: 'link', text: 'https://example.org/a' }],
    };
    const { items } = JSON.parse(exportAs('jsonld', [full], zh)) as { items: readonly { body: readonly object[] }[] };
    assert.deepEqual(items[0]?.body.slice(2), [
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        value: '进度: 已完成\n责任单位: 区人社局\n完成时限: 2024年6月30日',
      },
      { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: '已核实' },
      { id: 'https://example.org/a', purpose: 'linking' },
    ]);
  });
});

describe('what a number of an export means', () => {
  /** Indicator and 口径 of every target of a report. */
  const told = (marked: string, metrics: Parameters<typeof smallAnalysis>[1]): readonly string[] => {
    const small = smallAnalysis(marked, metrics);
    const source = { file: 'a.txt', report: applyMarks(small.analysis, small.text, emptyStore('a')) };
    const all = exportRows({ ...source, lineOf: () => 1, text: small.text }, source.report.commitments);
    const cell = (id: string): (typeof columns)[number]['words'] =>
      columns.find((each) => each.id === id)?.words ?? (() => '');
    return all.map((row) => ['text', 'indicator', 'aspect'].map((id) => cell(id)(row, zh)).join(' | '));
  };

  it('stands in its indicator and beside it', () => {
    const up = { direction: 'up' } as const;
    const down = { direction: 'down' } as const;
    assert.deepEqual(
      told(
        '«地区生产总值增长6%»。«净增规上工业企业2家»。«能耗强度下降3.5%»。«失业率降低0.2个百分点»。«税收占比达到80%»。«非公经济占70%»。«综合排名进入前50»。«出口翻一番»。«出口增幅提高到9%»。«参保率稳定在95%»。«压减超采8万立方米»。',
        [
          { text: '6%', unit: '%', indicator: '地区生产总值', aspect: 'growth', ...up },
          { text: '2家', unit: '家', indicator: '规上工业企业', aspect: 'change', ...up },
          { text: '3.5%', unit: '%', indicator: '能耗强度', aspect: 'growth', ...down },
          { text: '0.2个百分点', unit: '个百分点', indicator: '失业率', aspect: 'change', ...down },
          { text: '80%', unit: '%', indicator: '税收占比', aspect: 'share' },
          { text: '70%', unit: '%', indicator: '非公经济', aspect: 'share' },
          { text: '前50', unit: '', indicator: '综合', aspect: 'rank' },
          { text: '一番', unit: '番', indicator: '出口', aspect: 'multiple' },
          { text: '9%', unit: '%', indicator: '出口增幅', aspect: 'growth', ...up },
          { text: '95%', unit: '%', indicator: '参保率' },
          { text: '8万立方米', unit: '立方米', indicator: '超采', aspect: 'change', ...down },
        ],
      ),
      [
        '地区生产总值增长6% | 地区生产总值增速 | 增长',
        '净增规上工业企业2家 | 规上工业企业新增数 | 净增',
        '能耗强度下降3.5% | 能耗强度降幅 | 下降',
        '失业率降低0.2个百分点 | 失业率降幅 | 净减',
        '税收占比达到80% | 税收占比 | 占比',
        '非公经济占70% | 非公经济占比 | 占比',
        '综合排名进入前50 | 综合位次 | 位次',
        '出口翻一番 | 出口倍数 | 倍数',
        '出口增幅提高到9% | 出口增幅 | 增长',
        '参保率稳定在95% | 参保率 | 比率',
        '压减超采8万立方米 | 超采减少数 | 净减',
      ],
    );
  });

  it('has its subject where a clause leaves that to the one before', () => {
    const named = { indicator: '地区生产总值', concept: 'grp' };
    assert.deepEqual(
      told('地区生产总值«达到282亿元»，«同比增长21%»，«分别增长9%»；«计划签约4.2万户»，«地区生产总值增长7%»。', [
        { text: '282亿元', unit: '元', ...named },
        { text: '21%', unit: '%', ...named, aspect: 'growth', direction: 'up' },
        { text: '9%', unit: '%', indicator: '旅游收入', aspect: 'growth', direction: 'up' },
        { text: '4.2万户', unit: '户', indicator: '商家' },
        { text: '7%', unit: '%', ...named, aspect: 'growth', direction: 'up' },
      ]).map((each) => each.split(' | ')[0]),
      [
        '地区生产总值达到282亿元',
        '地区生产总值同比增长21%',
        '旅游收入分别增长9%',
        '计划签约4.2万户',
        '地区生产总值增长7%',
      ],
    );
  });

  it('is told in words that a table of facts is read by', () => {
    const aspects = ['level', 'growth', 'change', 'share', 'multiple', 'rank'] as const;
    for (const aspect of aspects)
      for (const direction of ['up', 'down', null] as const)
        for (const unit of ['家', '%']) {
          const kind = factKinds.find(({ words }) =>
            words.split(' ').includes(measureWords(zh, { aspect, direction, unit })),
          );
          assert.equal(kind?.aspect, aspect, `${aspect} ${direction ?? ''} ${unit}`);
        }
  });
});
