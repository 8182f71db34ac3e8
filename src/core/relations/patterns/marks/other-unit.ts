import { unitNamed } from '../../../figures/unit-at.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { disproved } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** What is told in the unit of another thing, most often of the one beside it in a row. */
export const otherUnitPatterns: readonly Pattern[] = [
  pattern({
    kind: 'from-to-change',
    name: 'goods that pass counted in boxes or people, and people by weight',
    figures: { passed: 'amount' },
    words:
      '(?<![、和与及])(?<what>货[物运]|[旅乘]客(?![、和与及])){within}{0,2}?{throughput}(?:{respectively}|{between}{0,4}?){passed}',
    mixed: true,
    law: ({ passed }, said) => {
      const isGoods = said.word('what').startsWith('货');
      return (isGoods ? NO_GOODS : NO_PEOPLE).has(passed.unit) ? ofOther(passed, said.word('what')) : null;
    },
    example: '港口货物吞吐量达到«124万标箱»。',
    right: '124万吨',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'boxes through a port told by weight',
    figures: { boxes: 'amount' },
    words: '(?<![、和与])集装箱吞吐量(?!分)(?:{reach}|{completion})?了?{boxes}(?!货)',
    law: ({ boxes }) => (boxes.unit === '吨' ? ofOther(boxes, '集装箱吞吐量') : null),
    certainty: 'information',
    example: '港口集装箱吞吐量达到«3600万吨»。',
    right: '36万标箱',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'visitors in yuan and income in visits, one value each',
    figures: { one: 'amount', two: 'amount' },
    words: '(?:游客|人[次数])[、和与]{within}{0,5}?收入{respectively}{between}{0,4}?{one}[、和与]{two}',
    mixed: true,
    shared: [],
    law: ({ one, two }) => (one.unit === '元' && two.unit.startsWith('人') ? ofOther(one, '前一项') : null),
    example: '接待游客、旅游收入分别达到«32亿元»、460万人次。',
    right: '460万人次、32亿元，此前为430万人次',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'goods in boxes and boxes by weight, one value each',
    figures: { one: 'amount', two: 'amount' },
    words: '货物(?:吞吐量)?[、和与]集装箱吞吐量{respectively}{between}{0,4}?{one}[、和与]{two}',
    mixed: true,
    shared: [],
    law: ({ one, two }) => (one.unit === BOXES && two.unit === '吨' ? ofOther(one, '货物吞吐量') : null),
    example: '港口货物、集装箱吞吐量分别达到«36万标箱»、2400万吨。',
    right: '36万吨',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a harvest told by its area',
    figures: { harvest: 'amount' },
    words: '{yielded}(?:{respectively}?{reach}?(?:{amount}[、和与])?){harvest}(?=[，。；])',
    mixed: true,
    shared: [],
    law: ({ harvest }) => (AREAS.has(harvest.unit) ? ofOther(harvest, '产量') : null),
    example: '粮食、肉类产量分别达到42万吨、«8.6万亩»。',
    right: '8.6万吨',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'what is weighed by the cubic metre, told by an area',
    figures: { dirt: 'amount' },
    words: '{dirtInAir}{between}{0,8}?{dirt}',
    law: ({ dirt }) => (isByArea(dirt) ? ofOther(dirt, '浓度') : null),
    example: 'PM10平均浓度«51微克/平方米»，同比下降3.8%。',
    right: '51微克/立方米',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'the area that each one has, in per cent',
    figures: { area: 'percent' },
    words:
      '人均{within}{0,10}面积(?:{respectively}{reach}?(?:{percent}、){0,3}(?:{percent}{and})?|{reach}){area}(?=[，。；])',
    law: ({ area }) => ofOther(area, '人均面积'),
    example: '绿地率、绿化覆盖率和人均公园绿地面积分别达到38.2%、42.1%和«15.6%»。',
    right: '15.6平方米',
  }),
];

/** 微克/平方米 */
function isByArea({ unit }: Metric): boolean {
  const [, each = ''] = unit.split('/');
  return unitNamed(each)?.kind === 'area';
}

const AREAS = new Set(['亩', '公顷']);
const BOXES = '标箱';
const NO_GOODS = new Set([BOXES, '人次', '人']);
const NO_PEOPLE = new Set([BOXES, '吨']);

function ofOther(figure: Metric, name: string): Verdict {
  return disproved(figure, figure.text, {
    zh: `${name}为${figure.text}，单位不是它的，请核对`,
    en: `${figure.text} is of another unit than ${name}: check`,
  });
}
