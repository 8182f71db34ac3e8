import type { Metric } from '../../../metrics/metric.ts';
import { isMoney } from '../../commensurable.ts';
import { totalOf, valueOf } from '../../interval.ts';
import { share, within } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { isExact } from '../../printed-digits.ts';
import type { Verdict } from '../../relation.ts';
import { markOf } from '../marks/marks.ts';

/** Things among those that pass a lower mark, among those that are listed, or among those that are worked on. */
export const nestedPartPatterns: readonly Pattern[] = [
  pattern({
    kind: 'part-of-whole',
    name: 'more projects above a higher sum than above a lower one',
    figures: { low: 'amount', whole: 'amount', high: 'amount', part: 'amount' },
    words:
      '(?:{low}|(?<![\\d十百千万])(?<mark>[十百千]?[万亿])元及?以上)的?(?<noun>{within}{0,8}?)(?:{up}?{reach})?{whole}[、，](?:其中)?达?到?(?:{high}|(?<higher>[十百千]?[万亿])元及?以上)的?(?:\\k<noun>)?(?:{up}?{reach})?{part}(?=[，。；、）\\n])',
    mixed: true,
    law: ({ low, whole, high, part }, said) => aboveSums(low, whole, high, part, said),
    // 超亿元12栋、超5000万元9栋 may be bands.
    certainty: 'information',
    example: '投资亿元以上项目86个，5亿元以上«124个»，均有增加。',
    right: '24个',
  }),
  pattern({
    kind: 'ratio',
    name: 'those among things of a kind, and their share',
    figures: { whole: 'amount', part: 'amount', percent: 'percent' },
    words: '{whole}{between}{1,8}中{within}{2,14}有{part}[，、]占比(?:达到?|为|约)?{percent}(?=[，。；、）\\n])',
    law: ({ whole, part, percent }) => (whole.unit === part.unit ? share(part, whole, percent) : null),
    example: '14个市级重点项目中新能源项目有5个，占比达«45.7%»。',
    right: '35.7%',
  }),
];

/** 超过5%, 10%以上: open upwards, and each higher than the one before. */
function areOpen(...marks: readonly Metric[]): boolean {
  const isRising = marks.every((mark, index) => {
    const before = marks[index - 1];
    return before === undefined || valueOf(mark) > valueOf(before);
  });
  return isRising && marks.every(({ bound }) => bound === 'moreThan' || bound === 'atLeast');
}

/** 亿元以上 has no figure of its own. */
function aboveSums(
  low: Metric | undefined,
  whole: Metric,
  high: Metric | undefined,
  part: Metric,
  said: Said,
): Verdict | null {
  const marks = [low, high].filter((mark) => mark !== undefined);
  const [from, to] = [
    low ? valueOf(low) : markOf(said.word('mark')),
    high ? valueOf(high) : markOf(said.word('higher')),
  ];
  if (!marks.every((mark) => isMoney(mark) && areOpen(mark)) || from === to) return null;
  if (areBands(part, said)) return null;
  return to > from ? ofOneUnit(part, whole) : ofOneUnit(whole, part);
}

/** 项目31家，其中超千万的4家，500万元以上的15家，300万元以上的12家: where all of them make what the sentence began with, none is among another. */
function areBands({ unit, sentence }: Metric, { report: { metrics } }: Said): boolean {
  const [all, ...bands] = metrics.filter((each) => each.sentence === sentence && each.unit === unit);
  return all !== undefined && bands.length > 1 && totalOf(bands) === valueOf(all);
}

/** Counts of one unit; money is told of money. */
function ofOneUnit(part: Metric, whole: Metric): Verdict | null {
  if (whole.unit !== part.unit || isMoney(whole) || ![part, whole].every(isExact)) return null;
  return { ...within(part, whole), of: [whole, part] };
}
