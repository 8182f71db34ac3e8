import { rx } from '../../text/word-pattern.ts';
import type { Derivation, Derived } from './derivation.ts';
import { areAlike, partsOf } from './names-alike.ts';
import { judged, per } from './operation.ts';
import { isAloneBetween, isPartOfUnit } from './parts-and-wholes.ts';
import type { PlacedFigure } from './placed-figures.ts';
import { areNear, isCounted, isLevel } from './placed-figures.ts';

/** Rates by what was done of what there was to do. */
export const rates: readonly Derivation[] = [
  {
    kind: 'ratio',
    name: 'a rate by what was done, of which some stands as done before it',
    law: (of) => judged(per(100), of),
    figure: ['percent'],
    told: '{between}{2}率{reach}?⟦',
    one: (figure, stated) => figure.figure === 'amount' && isDone(figure, stated) && isLevel(figure),
    other: (figure) => figure.figure === 'amount' && isLevel(figure),
    may: isPartOfUnit,
    are: isRateOf,
    shared: [],
    example: '入园企业46家，投产21家，在建25家。完成基础设施投资1.2亿元，企业投产率为«54.7%»。',
    right: '45.7%',
  },
  {
    kind: 'completion',
    name: 'how much of an aim was reached, the aim and what was reached wherever these are told',
    law: (of) => judged(per(100), of),
    figure: ['percent'],
    told: '{planned}{between}{0,4}的⟦',
    far: 'both',
    one: (done, stated) => done.figure === 'amount' && isLevel(done) && done.metric.sentence !== stated.metric.sentence,
    other: (aim, stated) => aim.figure === 'amount' && isLevel(aim) && PLANNED.test(aim.lead) && isToldOf(aim, stated),
    may: ({ one, other }) => one.metric.unit === other.metric.unit && areNear(one, other, 1),
    are: ({ one, other, stated }, near) =>
      one.at === other.at + 1 &&
      !PLANNED.test(one.lead) &&
      !near.some((each) => each.at === stated.at - 1 && each.figure === 'amount' && areNear(each, stated, 0)),
    shared: [],
    example:
      '招商引资到位资金超额完成，达到年初目标的«116.5%»。\n年初确定的到位资金目标为20亿元，全年实际到位21.3亿元。',
    right: '106.5%',
  },
];

/** 完工·571户 is what 完工率 counts: both characters before 率 stand around it. */
function isDone({ lead, tail }: PlacedFigure, stated: PlacedFigure): boolean {
  const end = stated.lead.lastIndexOf('率');
  return Array.from(stated.lead.slice(end - STEM, end)).every((each) => lead.includes(each) || tail.includes(each));
}

/** In characters. */
const STEM = 2;

/** All that is called as what was done stands before that, or right behind it. */
function isRateOf({ one: part, other: whole, stated }: Derived, near: readonly PlacedFigure[]): boolean {
  return (
    stated.metric.aspect !== 'growth' &&
    part.at < stated.at &&
    ((whole.at < part.at && isAloneBetween(part, whole, near)) || whole.at === part.at + 1) &&
    (areAlike(part, whole) || isCountedBefore(whole, part))
  );
}

const PLANNED = rx`{planned}`;

/** 年初确定的·到位资金·目标 and 招商引资·到位资金·超额完成: what an aim is of is named where its share is told. */
function isToldOf(aim: PlacedFigure, { sentence }: PlacedFigure): boolean {
  return aim.names.some((name) => partsOf(name, CLEARLY).some((part) => sentence.includes(part)));
}

/** In characters. */
const CLEARLY = 4;

/** 签约项目50个，已有40个开工: things are counted by one word only where they are of one kind. */
function isCountedBefore(whole: PlacedFigure, part: PlacedFigure): boolean {
  return isCounted(part.metric.unit) && whole.at < part.at && areNear(whole, part, 1);
}
