import { inProportion } from '../../../knowledge/known-wholes.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { theLast } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { valueOf } from '../../interval.ts';
import { isOfEach } from '../../is-of-each.ts';
import { disproved } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { isOfPlace } from '../../restatements/is-of-place.ts';
import { whatToCheck } from '../../what-to-check.ts';

const LEVEL: FigureTest = {
  aspect: 'level',
  bound: ['exact', 'moreThan'],
  subject: null,
  concept: inProportion.flatMap(({ of, to }) => [...of, ...to]),
};

/** Amounts that a place has in proportion to others of its own: 贷款余额1940万元 beside 存款余额2860亿元. */
export const inProportionPatterns: readonly Pattern[] = [
  pattern({
    kind: 'magnitude',
    name: 'an amount that no place has beside another one of its own',
    figures: { own: 'amount' },
    which: { own: LEVEL },
    words: '{own}',
    elsewhere: {
      other: {
        is: LEVEL,
        stands: 'before',
        like: ['own', 'period', 'status', 'span'],
        where: (other, { own }, { report }) =>
          proportionOf(own, other) !== undefined &&
          [own, other].every((each) => isOfPlace(each, report) && !isOfEach(each)),
        choose: theLast,
      },
    },
    mixed: true,
    shared: [],
    law: ({ own, other }) => outOfProportion(own, other),
    example: '各项存款余额2860亿元，增长8%，贷款余额«1940万元»。',
    right: '1940亿元',
  }),
];

type Proportion = (typeof inProportion)[number];

function proportionOf(own: Metric, other: Metric): Proportion | undefined {
  return inProportion.find((each) => areOf(each, own, other) || areOf(each, other, own));
}

function areOf({ of, to }: Proportion, a: Metric, b: Metric): boolean {
  return of.includes(a.concept ?? '') && to.includes(b.concept ?? '');
}

function outOfProportion(own: Metric, other: Metric): Verdict | null {
  const row = proportionOf(own, other);
  if (!row) return null;
  const [part, whole] = areOf(row, own, other) ? [own, other] : [other, own];
  const times = valueOf(part) / valueOf(whole);
  if (!(times > 0) || (times >= row.least && times <= row.most)) return null;
  const asked = whatToCheck(own.text, other.text);
  return disproved(own, `${other.text}，${own.text}`, {
    zh: `“${own.indicator}”${own.text}，“${other.indicator}”${other.text}，相差过大，${asked.zh}`,
    en: `${own.indicator} of ${own.text} and ${other.indicator} of ${other.text} lie too far apart: ${asked.en}`,
  });
}
