import assert from 'node:assert/strict';
import type { AnalysisMetric } from '../../src/core/index.ts';
import { commitmentLabel } from '../../src/present/index.ts';
import { smallAnalysis } from './small-analysis.ts';

/** What the line of a «commitment» says of its figures. */
function check(marked: string, figures: readonly Partial<AnalysisMetric>[], label: string, told = true): void {
  it(`${marked} → ${label}`, () => {
    const { analysis } = smallAnalysis(
      marked,
      figures.map((figure) => ({ text: '', status: 'target', unit: '', ...figure })),
    );
    const [commitment] = analysis.commitments;
    assert.ok(commitment);
    assert.deepEqual(commitmentLabel(analysis, commitment), { label, told });
  });
}

const area = { indicator: '三大粮食作物面积', text: '不少于11.5万亩', unit: '亩', bound: 'atLeast' } as const;
const growth = {
  indicator: '服务业增加值',
  text: '6%以上',
  unit: '%',
  bound: 'atLeast',
  aspect: 'growth',
  direction: 'up',
} as const;

describe('the label of a commitment', () => {
  check('«新增城镇就业1300人»', [{ indicator: '城镇就业', text: '1300人', unit: '人' }], '新增城镇就业1300人');
  check('«确保东荣煤矿提能改造如期建成»', [], '东荣煤矿提能改造如期建成');
  check('«力争成行»', [], '力争成行');
  check(
    '«规上工业总产值力争达到8亿元»',
    [{ indicator: '规上工业总产值', text: '8亿元', unit: '元' }],
    '规上工业总产值 8亿元',
  );
  check('«确保全区三大粮食作物面积不少于11.5万亩»', [area], '三大粮食作物面积 ≥11.5万亩');
  check('«力争实现全区服务业增加值增长6%以上»', [growth], '服务业增加值 ≥+6%');
  check(
    '«加快推进全区服务业增加值增长6%以上、失业率控制在5%以内»',
    [growth, { indicator: '失业率', text: '5%以内', unit: '%', bound: 'atMost' }],
    '服务业增加值 ≥+6%，失业率 ≤5%',
  );
  check(
    '«推进众鑫大豆制品、四合村蔬菜等三个加工项目»',
    [{ indicator: '加工项目', text: '三个', unit: '个' }],
    '推进众鑫大豆制品、四合村蔬菜等三个加工项目',
  );
  check(
    `«${'持续推进全域国土绿化和'.repeat(8)}新造林3万亩»`,
    [{ indicator: '林地', text: '3万亩', unit: '亩' }],
    `${'持续推进全域国土绿化和'.repeat(8)}新造林3万亩`,
    false,
  );
  check(
    '«利用边角地建设一批小广场，实施6个村道路硬化»',
    [{ indicator: '村道路硬化', text: '6个', unit: '个' }],
    '利用边角地建设一批小广场，实施6个村道路硬化',
  );
});
