import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';
import { grammar } from '../../syntaxes/grammar.ts';
import { unmark } from './marked-text.ts';

const path = fileURLToPath(new URL('../../syntaxes/govreport.tmLanguage.json', import.meta.url));
const registry = createRegistry([{ path, scopeName: 'text.govreport' }]);

const scopes = {
  title: 'markup.heading.title',
  heading1: 'markup.heading.1',
  heading2: 'markup.heading.2',
  heading3: 'markup.heading.3',
  heading4: 'markup.heading.4',
  heading5: 'markup.heading.5',
  dash: 'markup.heading.dash',
  ordinal: 'markup.heading.ordinal',
  number: 'constant.numeric',
  unit: 'keyword.other.unit',
  bound: 'keyword.operator.bound',
  period: 'support.type.period',
  slogan: 'string.quoted.double.slogan',
  document: 'string.quoted.other.document',
  furniture: 'comment',
} as const;

/** Exactly the «marked» stretches of one line carry the scope. */
function check(kind: keyof typeof scopes, marked: string): void {
  it(`${kind}: ${marked}`, async () => {
    const { text, ranges } = unmark(marked);
    const loaded = await registry.loadGrammar('text.govreport');
    assert.ok(loaded);
    const found: [number, number][] = [];
    for (const token of loaded.tokenizeLine(text, null).tokens) {
      if (!token.scopes.some((scope) => scope.startsWith(`${scopes[kind]}.`))) continue;
      const last = found.at(-1);
      const end = Math.min(token.endIndex, text.length);
      if (last?.[1] === token.startIndex) last[1] = end;
      else found.push([token.startIndex, end]);
    }
    assert.deepEqual(
      found.map(([start, end]) => text.slice(start, end)),
      ranges.map(([start, end]) => text.slice(start, end)),
    );
    assert.deepEqual(found, ranges);
  });
}

describe('grammar', () => {
  it('is what its source says', () => {
    const written = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
    assert.ok(written === JSON.stringify(grammar()), 'npm run generate -- grammar writes it anew');
  });

  describe('headings', () => {
    check('title', '«政 府 工 作 报 告»');
    check('title', '«2024年临江县政府工作报告»');
    check('title', '会议听取了政府工作报告，并作出决议。');
    check('heading1', '«一、2023年工作回顾»');
    check('heading1', '«第二部分　今年工作安排»');
    check('heading1', '　　«三、全力稳增长。»坚持项目为王，完成投资60亿元。');
    check('heading1', '全区划分一、二、三类网格');
    check('heading2', '«（一）抓好春耕生产。»落实播种面积12万亩。');
    check('heading2', '«(十二) 守住安全底线»');
    check('heading3', '«1.做优特色农业。»新建大棚30栋。');
    check('heading3', '«2、夯实民生保障»');
    check('heading3', '«3.四好农村路：»把农村公路建好、管好。');
    check('heading3', '1.15亿斤粮食颗粒归仓');
    check('heading4', '«（1）老旧小区改造。»改造12个小区。');
    check('heading5', '«①中心城区供水管网»');
    check('dash', '«——经济运行稳中有进。»地区生产总值增长6%。');
    check('dash', '——2024年1月12日在区第八届人民代表大会第三次会议上');
    check('dash', '会议——按惯例——听取报告');
    check('ordinal', '«一是»加强组织领导，压实责任。');
    check('ordinal', '«第二，»坚持稳字当头。');
  });

  describe('figures are the analysis’s', () => {
    check('number', '地区生产总值达到126.5亿元，增长6.2%左右，新建两座大桥');
    check('number', '12345热线、PM2.5浓度、500强企业、第七次会议、三大攻坚战');
    check('number', '　　（一）抓好春耕生产。落实播种面积12万亩。');
    check('unit', '提高2.3个百分点，其中工业项目45个');
    check('bound', '受理近3万余辆次，办结率超过30%，新增2万人以上');
  });

  describe('periods and quotes', () => {
    check('period', '«2021年1月23日»在区人民代表大会上');
    check('period', '—— «2021年1月23日»在区第八届人民代表大会上');
    check('period', '发布于«2024-1-18 09:42»，来源于《临江日报》第13版');
    check('period', '到«2025年»，“一县一品”成型，«“十四五”时期»年均增长6%');
    check('period', '«今年»，«1至6月份»增收，«年底前»完成');
    check('period', '«2016—2020年»累计投入80亿元，«过去五年»成绩显著');
    check('slogan', '深化«“放管服”»改革，推行«“一网通办”»');
    check('document', '审议«《政府工作报告》»，请提出意见');
    check('furniture', '«[bookmark: _GoBack]»（一）强经济');
    check('furniture', '落实播种«[bookmark: _Toc12]»面积12万亩');
    check('furniture', '«— 12 —»');
  });
});
