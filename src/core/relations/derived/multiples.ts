import { rx } from '../../text/word-pattern.ts';
import type { Derivation, Derived } from './derivation.ts';
import { areAlike } from './names-alike.ts';
import { judged, per } from './operation.ts';
import type { PlacedFigure } from './placed-figures.ts';
import { areNear, isLevel } from './placed-figures.ts';

/** To how many times a level grew over that of another year, which is told with its year near it. */
export const multiples: readonly Derivation[] = [
  {
    kind: 'growth-from-levels',
    name: 'how many times as much as in a year, both told near it',
    law: (of) => judged(per(1), of),
    figure: ['times'],
    told: '{isAs}{writtenYear}的⟦',
    one: isGrown,
    other: (figure) => figure.figure === 'amount' && isLevel(figure),
    may: areOfTwoYears,
    are: (of) => areOfTwoYears(of) && of.stated.lead.includes(of.other.metric.period ?? of.stated.lead),
    shared: [],
    example: '2002年全县财政总收入仅有1.5亿元。2024年财政总收入达到4.5亿元，是2002年的«3.5倍»。',
    right: '3倍',
  },
];

/** What grew stands right before. */
function isGrown(figure: PlacedFigure, stated: PlacedFigure): boolean {
  return figure.at === stated.at - 1 && figure.figure === 'amount' && isLevel(figure) && areNear(figure, stated, 0);
}

/** Two levels of one thing that grows at no constant prices, the earlier one told before. */
function areOfTwoYears({ one, other }: Derived): boolean {
  return (
    other.at < one.at &&
    other.metric.unit === one.metric.unit &&
    other.metric.period !== one.metric.period &&
    !OUTPUT.test(one.metric.indicator) &&
    areNear(one, other) &&
    areAlike(one, other)
  );
}

const OUTPUT = rx`{constantPrices}`;
