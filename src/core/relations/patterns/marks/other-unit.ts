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
];

/** 微克/平方米 */
function isByArea({ unit }: Metric): boolean {
  const [, each = ''] = unit.split('/');
  return unitNamed(each)?.kind === 'area';
}

const AREAS = new Set(['亩', '公顷']);

function ofOther(figure: Metric, name: string): Verdict {
  return disproved(figure, figure.text, {
    zh: `${name}为${figure.text}，单位不是它的，请核对`,
    en: `${figure.text} is of another unit than ${name}: check`,
  });
}
