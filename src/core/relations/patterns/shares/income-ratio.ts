import { isOfWholePlace } from '../../agreement.ts';
import type { Metric } from '../../../metrics/metric.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theOnly } from '../../elsewhere.ts';
import { meet, over, plus, printed, resulting, valueOf } from '../../interval.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** The ratio of incomes in town and country, and the two incomes, wherever they are told. */
export const incomeRatioPatterns: readonly Pattern[] = [
  pattern({
    kind: 'per-head',
    name: 'the ratio of two incomes that are told elsewhere',
    figures: { ratio: 'bare' },
    which: { ratio: { status: 'actual', bound: 'exact' } },
    words:
      '(?:(?:城乡{within}{0,8}|[，；])收入之?比值?|[二两]者之?比)[^，。；\\d\\n]{0,6}，?(?:{from}(?:{fullYear}年)?{within}{0,8}(?:{bare}|\\d\\.\\d{1,2}){within}{0,6}?)?(?:{down}[到至为]|{reach})了?{ratio}',
    elsewhere: {
      urban: incomeOf(['urban-resident-disposable-income']),
      rural: incomeOf(['rural-resident-disposable-income', 'rural-net-income']),
    },
    mixed: true,
    shared: [],
    law: ({ ratio, urban, rural }) => ratioOf(urban, rural, ratio),
    certainty: 'information',
    example: '城镇居民人均可支配收入32640元，农村居民人均可支配收入15820元。城乡居民收入比由2.31:1缩小到«2.26:1»。',
    right: '2.06:1',
  }),
];

function incomeOf(concept: readonly string[]): Elsewhere<{ readonly ratio: Metric }, Said> {
  return {
    is: { concept, aspect: 'level', bound: 'exact', span: null, subject: null },
    like: ['ratio', 'period', 'status'],
    where: isOfWholePlace,
    choose: theOnly,
  };
}

function ratioOf(urban: Metric, rural: Metric, ratio: Metric): Verdict | null {
  if (urban.unit !== rural.unit) return null;
  const real = over(printed(urban), printed(rural));
  return {
    holds: meet(plus(real, { low: -ROOM, high: ROOM }), resulting(ratio)),
    arithmetic: `${urban.text} ÷ ${rural.text} ≈ ${(valueOf(urban) / valueOf(rural)).toFixed(2)}`,
    stated: ratio,
  };
}

/** What estimates made at two times differ by. */
const ROOM = 0.02;
