import assert from 'node:assert/strict';
import type { AnalysisMetric } from '../../src/core/index.ts';
import { analyze } from '../../src/core/index.ts';

type Said = Partial<Pick<AnalysisMetric, 'subject' | 'scope' | 'stage' | 'basis' | 'span'>>;

/** The figure between «» in the review of a district's report, and what is said of whose it is; the rest is null. */
const cases: readonly (readonly [marked: string, said: Said])[] = [
  // scope
  ['全区地区生产总值增长«6%»。', { scope: 'district' }],
  ['地区生产总值增长«6%»。', {}],
  ['全市地区生产总值增长«6%»。', { scope: '全市' }],
  ['全国平均水平为«6.1%»。', { scope: '全国' }],
  ['总量居全国«第三»。', {}],
  ['服务业增加值增长«7%»。', { scope: '服务业' }],
  ['临江综合保税区进出口额达到«80亿元»。', { scope: '临江综合保税区' }],
  ['各项工作稳步推进。新区完成固定资产投资«82亿元»。', { scope: '新区' }],
  ['加快推进临江开发区建设，引进企业«12家»。', { scope: '临江开发区' }],
  ['临江开发区产值300亿元，税收«8亿元»。', { scope: '临江开发区' }],
  ['临江开发区产值300亿元，全区税收«8亿元»。', { scope: 'district' }],
  ['临江开发区产值300亿元；税收«8亿元»。', {}],
  ['新增国家级众创空间«3家»。', { scope: '国家级' }],
  ['新增«3家»省级众创空间。', { scope: '省级' }],
  ['跨境电商交易额«12亿元»、增长8%。', { scope: '跨境电商' }],
  ['跨境电商交易额12亿元、增长«8%»。', { scope: '跨境电商' }],
  // stage
  ['签约项目«14个»。', { stage: '签约' }],
  ['新开工项目«12个»，竣工8个。', { stage: '开工' }],
  ['新开工项目12个，竣工«8个»。', { stage: '竣工' }],
  ['«12个»重点项目开工。', { stage: '开工' }],
  ['«12个»签约项目全部落地。', { stage: '签约' }],
  ['入库项目«30个»。', { stage: '入库' }],
  // basis
  ['财政收入比上年增长«13%»。', { basis: { kind: 'previous-year' } }],
  ['财政收入较去年增加«1.2亿元»。', { basis: { kind: 'previous-year' } }],
  ['财政收入同比增长«13%»。', { basis: { kind: 'same-period' } }],
  ['财政收入较上年同期增长«13%»。', { basis: { kind: 'same-period' } }],
  ['财政收入比2019年增长«13%»。', { basis: { kind: 'year', year: 2019 } }],
  ['财政收入是2019年的«1.5倍»。', { basis: { kind: 'year', year: 2019 } }],
  ['财政收入比“十三五”末增长«63%»。', { basis: { kind: 'year', year: 2020 } }],
  ['财政收入是“十二五”时期末的«2.5倍»。', { basis: { kind: 'year', year: 2015 } }],
  ['存款余额比年初增加«12亿元»。', { basis: { kind: 'year-start' } }],
  ['存款余额比上年末增加«12亿元»。', { basis: { kind: 'year-start' } }],
  ['完成年度计划的«103%»。', { basis: { kind: 'plan' } }],
  ['财政收入比预算增长«3%»。', { basis: { kind: 'plan' } }],
  ['财政收入、税收收入比上年分别增长8%和«9%»。', { basis: { kind: 'previous-year' } }],
  ['财政收入增长«13%»。', {}],
  ['与2019年相比，财政收入增长«13%»。', { basis: { kind: 'year', year: 2019 } }],
  // span
  ['地区生产总值年均增长«8%»。', { span: 'yearly' }],
  ['五年累计投入«12亿元»。', { span: 'cumulative' }],
  ['地区生产总值比2015年累计增长«61%»。', { basis: { kind: 'year', year: 2015 }, span: 'cumulative' }],
  // subject
  ['环湖路项目总投资«12亿元»。', { subject: '环湖路项目' }],
  ['环湖路项目总投资12亿元，占地«300亩»。', { subject: '环湖路项目' }],
  ['实施重点项目«19个»。', {}],
];

describe('whose a figure is', () => {
  for (const [marked, said] of cases) {
    it(marked, () => {
      const metric = read(marked);
      const { subject, scope, stage, basis, span } = metric;
      const nothing = { subject: null, scope: null, stage: null, basis: null, span: null };
      assert.deepEqual({ subject, scope, stage, basis, span }, { ...nothing, ...said });
    });
  }

  it('is a zone under the heading that is about the zone', () => {
    const metric = read('（一）提升临江开发区能级。税收«8亿元»。');
    assert.equal(metric.scope, '临江开发区');
  });
});

function read(marked: string): AnalysisMetric {
  const head = '某某区政府工作报告\n\n各位代表：\n\n一、2024年工作回顾\n\n';
  const at = head.length + marked.indexOf('«');
  const found = analyze(head + marked.replace(/[«»]/g, '')).metrics.find(({ range }) => range[0] === at);
  assert.ok(found, marked);
  return found;
}
