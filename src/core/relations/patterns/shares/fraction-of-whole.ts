import type { Metric } from '../../../metrics/metric.ts';
import { commensurable } from '../../commensurable.ts';
import { valueOf } from '../../interval.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** 128个村·中·收入50万元以上的达到64个，占比: the part may stand behind a mark of its own. */
const AMONG =
  '{whole}(?:[^。；，、\\d\\n]{0,12}[，（；]?{among}[，：]?|{within}{1,10}(?<![其集初高])中，?)(?:{within}{1,10}(?<mark>{amount})的?)?{within}{0,16}?{part}{within}{0,12}[，、（]?约?占(?:比|(?:{allOf})的?)?{comesTo}';

/** Parts whose share of the whole just named is told as a fraction: 占三分之一, 占一半, 占比超四成. */
export const fractionOfWholePatterns: readonly Pattern[] = [
  pattern({
    kind: 'ratio',
    name: 'a whole, a part among it and the fraction that it is',
    figures: { whole: 'amount', part: 'amount', fraction: ['bare', 'percent'] },
    rows: { mark: 'amount' },
    which: { whole: { bound: 'exact' }, part: { bound: 'exact' }, fraction: { aspect: 'share', unit: ['', '成'] } },
    words: `${AMONG}{fraction}(?=[，。；、）\\n左])`,
    mixed: true,
    shared: [],
    law: ({ whole, part, fraction, mark }) =>
      isAmong(part, whole, mark) ? fractionOf(part, whole, valueOf(fraction) / tenths(fraction), fraction) : null,
    example: '发放补贴6000万元，其中家电类3000万元，占«三分之一»。',
    right: '二分之一',
  }),
  pattern({
    kind: 'ratio',
    name: 'a whole, a part among it that is said to be half of it',
    figures: { whole: 'amount', part: 'amount' },
    rows: { mark: 'amount' },
    mixed: true,
    shared: [],
    which: { whole: { bound: 'exact' }, part: { bound: 'exact' } },
    words: `${AMONG}(?:{half})(?=[，。；、）\\n左])`,
    law: ({ whole, part, mark }) => (isAmong(part, whole, mark) ? fractionOf(part, whole, 1 / 2, part) : null),
    example: '发放补贴6000万元，其中家电类«2000万元»，占一半。',
    right: '3000万元',
  }),
];

function isAmong(part: Metric, whole: Metric, mark: readonly Metric[]): boolean {
  return commensurable([whole, part]) && mark.every(({ unit }) => unit !== part.unit);
}

/** 四成 is 4 of ten. */
function tenths({ unit }: Metric): number {
  return unit === '' ? 1 : 10;
}

/** 3000万元 ÷ 6000万元 = 50%: fractions are told roughly. */
function fractionOf(part: Metric, whole: Metric, fraction: number, stated: Metric): Verdict | null {
  const real = valueOf(part) / valueOf(whole);
  if (!(real > 0 && real <= 1 && fraction > 0 && fraction < 1)) return null;
  const isBelow = real < fraction - ROUGH;
  const isAbove = real > fraction + ROUGH;
  const { bound } = stated;
  const isOff = bound === 'moreThan' || bound === 'atLeast' ? isBelow : isBelow || isAbove;
  return {
    holds: !isOff,
    arithmetic: `${part.text} ÷ ${whole.text} ≈ ${(real * 100).toFixed(1)}%`,
    stated,
    ...(stated === part && {
      says: {
        zh: `${part.text} ÷ ${whole.text} ≈ ${(real * 100).toFixed(1)}%，文中说占一半`,
        en: `${part.text} ÷ ${whole.text} is ${(real * 100).toFixed(1)}%, which is not half`,
      },
    }),
  };
}

const ROUGH = 0.07;
