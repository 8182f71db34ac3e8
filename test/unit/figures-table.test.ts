import assert from 'node:assert/strict';
import { figuresFile } from '../../src/export/index.ts';
import { figureColumns, figureRows, shownColumns } from '../../src/present/index.ts';
import type { FiguresFilter, PageRow } from '../../src/vscode/figures/figures-messages.ts';
import { shownRows } from '../../src/vscode/page/shown-rows.ts';
import { smallAnalysis } from './small-analysis.ts';
import { en, zh } from './localizers.ts';
import { readTable } from '../tools/read-table.ts';

const { text, analysis } = smallAnalysis(
  '一、工作回顾\n开局良好。地区生产总值完成106亿元，增长6%。\n二、目标\n新建公园3座！\n',
  [
    {
      text: '106亿元',
      value: 106e8,
      unit: '元',
      indicator: '地区生产总值',
      concept: 'gdp',
      status: 'actual',
      period: '2023',
    },
    {
      text: '6%',
      indicator: '地区生产总值',
      concept: 'gdp',
      status: 'actual',
      period: '2023',
      aspect: 'growth',
      direction: 'up',
    },
    { text: '3座', indicator: '=公园' },
  ],
);
const rows = figureRows(analysis, text, '清河区2024.txt');

const about = { date: '2024-06-30', version: '0.1.0', filters: [] };

function cellsOf(row: number, ...ids: readonly string[]): readonly string[] {
  const found = rows[row];
  assert.ok(found);
  return ids.map((id) => figureColumns.find((column) => column.id === id)?.words(found, zh) ?? '?');
}

describe('the table of figures', () => {
  it('says of each what it measures, how much, when, and where it stands', () => {
    assert.deepEqual(cellsOf(0, 'indicator', 'concept', 'figure', 'value', 'unit', 'says', 'period', 'status'), [
      '地区生产总值',
      '地区生产总值',
      '106亿元',
      '10600000000',
      '元',
      '总量',
      '2023年',
      '完成数',
    ]);
    assert.deepEqual(cellsOf(1, 'sentence', 'section', 'line', 'start', 'end', 'file', 'district'), [
      '地区生产总值完成106亿元，增长6%。',
      '一、工作回顾',
      '2',
      String(text.indexOf('6%')),
      String(text.indexOf('6%') + 2),
      '清河区2024.txt',
      '某省某市清河区',
    ]);
    assert.deepEqual(cellsOf(2, 'sentence'), ['新建公园3座！']);
  });

  it('has each column once, and on the screen some of them', () => {
    const ids = figureColumns.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    assert.equal(shownColumns.length, 7);
    assert.equal(shownColumns[0]?.id, 'indicator');
  });

  it('leaves as CSV that Excel opens, with no formula in it', async () => {
    const [head = '', first = '', , last = ''] = String(await figuresFile('csv', rows, about, zh)).split('\r\n');
    assert.ok(head.startsWith('\uFEFF指标,规范指标,数字,'));
    assert.ok(first.startsWith('地区生产总值,地区生产总值,106亿元,10600000000,元,'));
    assert.ok(last.startsWith("'=公园,"), last);
    assert.ok(String(await figuresFile('csv', [], about, en)).startsWith('\uFEFFIndicator,Known indicator,'));
  });

  it('leaves as a workbook with the same words', async () => {
    const bytes = await figuresFile('xlsx', rows, about, zh);
    assert.ok(typeof bytes !== 'string');
    const [sheet] = readTable(bytes);
    assert.ok(sheet);
    const [, head, first] = sheet.rows;
    assert.deepEqual(head?.slice(0, 5), ['指标', '规范指标', '数字', '数值', '单位']);
    assert.deepEqual(first?.slice(0, 5), ['地区生产总值', '地区生产总值', '106亿元', '10600000000', '元']);
  });
});

describe('the rows of the page', () => {
  const page: readonly PageRow[] = [
    { cells: ['106亿元'], keys: [106e8], words: '地区生产总值\ngdp\n106亿元', period: '2023', status: 'actual' },
    { cells: ['6%'], keys: [6], words: '地区生产总值\ngdp\n6%', period: '2023', status: 'actual' },
    { cells: ['7%'], keys: [7], words: '地区生产总值\ngdp\n7%', period: '2024', status: 'target' },
    { cells: ['3座'], keys: [3], words: '公园\n3座', period: '2024', status: 'target' },
  ];

  function checkShown(filter: Partial<FiguresFilter>, expected: readonly number[]): void {
    assert.deepEqual(shownRows(page, { indicator: '', period: '', status: '', ...filter }, null), expected);
  }

  it('are filtered by words, period and status together', () => {
    checkShown({}, [0, 1, 2, 3]);
    checkShown({ indicator: 'gdp' }, [0, 1, 2]);
    checkShown({ indicator: ' 生产 %' }, [1, 2]);
    checkShown({ period: '2024' }, [2, 3]);
    checkShown({ status: 'target', indicator: '公园' }, [3]);
    checkShown({ status: 'reference' }, []);
  });

  it('are sorted by value or words, both ways', () => {
    const all = { indicator: '', period: '', status: '' };
    assert.deepEqual(shownRows(page, all, { column: 0, down: false }), [3, 1, 2, 0]);
    assert.deepEqual(shownRows(page, all, { column: 0, down: true }), [0, 2, 1, 3]);
  });
});
