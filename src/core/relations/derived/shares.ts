import { conceptOf } from '../../text/lookup/concepts.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import { valueOf } from '../interval.ts';
import type { Derivation, Derived, Judged } from './derivation.ts';
import { areAlike } from './names-alike.ts';
import { judged, per } from './operation.ts';
import { isAloneBetween, isPartOfUnit } from './parts-and-wholes.ts';
import type { PlacedFigure } from './placed-figures.ts';
import { areNear, isLevel } from './placed-figures.ts';

/** Shares of a whole that is called as the part is, or as the share is said to be of. */
export const shares: readonly Derivation[] = [
  {
    kind: 'ratio',
    name: 'a share of what is called as its part is',
    law: (of) => judged(per(100), of),
    figure: ['percent'],
    told: '(?:(?<!{respectively})占(?!{between}{0,4}(?:{planned}|预算))比?{between}{0,14}?的?|比重|比例){shareNoun}?{reach}?⟦',
    one: isPartOf,
    other: (figure) => figure.figure === 'amount' && isLevel(figure),
    may: isPartOfUnit,
    are: (of, near) => of.stated.metric.bound === 'exact' && isShareOf(of, near),
    shared: [],
    example: '全县240个行政村都建立了经济组织。收入在10万元以上的行政村达到180个，占比«72%»。',
    right: '75%',
  },
  {
    kind: 'ratio',
    name: 'a fraction of what is called as its part is',
    law: fraction,
    figure: ['bare', 'percent'],
    told: '(?<!{respectively})占(?!{between}{0,4}(?:{planned}|预算))比?{between}{0,14}?的?⟦',
    one: (part, stated) => (stated.metric.unit === '' || stated.metric.unit === '成') && isPartOf(part, stated),
    other: (figure) => figure.figure === 'amount' && isLevel(figure),
    may: isPartOfUnit,
    are: (of, near) => isShareOf(of, near),
    shared: [],
    example: '全县230个行政村全部通邮。有76个行政村开通客车，占行政村总数的«三分之二»。',
    right: '三分之一',
  },
  {
    kind: 'ratio',
    name: 'a share of a whole by its name, wherever that is told',
    law: (of) => judged(per(100), of),
    figure: ['percent'],
    told: '(?<!{respectively})占(?!{between}{0,4}(?:{planned}|预算)){between}{3,14}的?{shareNoun}?{reach}?⟦',
    far: 'other',
    one: (part, stated) => isPartOf(part, stated) && part.at === stated.at - 1 && isSubject(part, stated.lead),
    other: (whole, stated) => isLevel(whole) && isOfThing(whole, stated),
    may: ({ one, other }) => one.metric.unit === other.metric.unit && valueOf(one.metric) < valueOf(other.metric),
    are: ({ one, other, stated }) =>
      stated.metric.aspect === 'share' &&
      stated.metric.bound === 'exact' &&
      one.metric.status === other.metric.status &&
      (one.metric.period === other.metric.period || stated.metric.period === other.metric.period),
    shared: [],
    example:
      '固定资产投资完成20.8亿元。\n社会保持稳定，群众安居乐业。\n工业强县成效明显，工业投资完成15.7亿元，占固定资产投资的«85.5%»。',
    right: '75.5%',
  },
];

/** 76个 ÷ 230个 ≈ 33%: fractions are told roughly, and no slip of a digit makes one of another. */
function fraction({ one, other, stated }: Derived): Judged {
  const real = valueOf(one.metric) / valueOf(other.metric);
  const told = Number(stated.metric.value) / (stated.metric.unit === '' ? 1 : TENTHS);
  const { bound } = stated.metric;
  const isBelow = real < told - ROUGH;
  const isOff = bound === 'moreThan' || bound === 'atLeast' ? isBelow : isBelow || real > told + ROUGH;
  const arithmetic = `${one.metric.text} ÷ ${other.metric.text} ≈ ${(real * 100).toFixed(1)}%`;
  return { holds: !isOff, arithmetic, stated: stated.metric, isSlip: isOff };
}

const TENTHS = 10;
const ROUGH = 0.07;

/** A known indicator by any of its names; what is none by its own, in this line or the one before. */
function isOfThing({ metric: { concept }, names, line }: PlacedFigure, stated: PlacedFigure): boolean {
  if (concept === null && (line < stated.line - 1 || line > stated.line)) return false;
  const thing = (SHARE.exec(stated.lead)?.groups?.thing ?? '').replace(ALL, '');
  return concept === null ? names.includes(thing) : conceptOf(thing) === concept;
}

/** The amount before a share, with what it grew by between at most. */
function isPartOf(part: PlacedFigure, stated: PlacedFigure): boolean {
  return part.figure === 'amount' && isLevel(part) && part.at < stated.at && areNear(part, stated, 0);
}

/** The amount before a share is its part; its whole is called as that is, or as what the share is said to be of. */
function isShareOf({ one: part, other: whole, stated }: Derived, near: readonly PlacedFigure[]): boolean {
  const between = near.filter(({ at }) => part.at < at && at < stated.at);
  if (stated.metric.aspect === 'growth') return false;
  if (between.some(({ metric }) => metric.aspect !== 'growth' && metric.aspect !== 'change')) return false;
  return isAloneBetween(part, whole, near) && isSaidOf(stated.lead, part, whole);
}

/** Whether a share is said to be of a part and a whole: 占行政村的 of what is called so. */
function isSaidOf(words: string, part: PlacedFigure, whole: PlacedFigure): boolean {
  const { thing = '' } = SHARE.exec(words)?.groups ?? {};
  // 占全市的35%: of more than is told here.
  if (!isSubject(part, words) || (thing !== '' && thing.replace(PLACE, '') === '')) return false;
  const name = thing.replace(ALL, '');
  const isNamed =
    name !== '' && whole.names.some((each) => each.includes(name) || (each.length > 1 && name.includes(each)));
  return isNamed || (whole.at < part.at && areAlike(part, whole));
}

/** 税收·占财政收入的: what a share is said to be of before its verb is called as the part is. */
function isSubject(part: PlacedFigure, words: string): boolean {
  const { of = '' } = SHARE.exec(words)?.groups ?? {};
  return of === '' || part.names.some((name) => name.includes(of) || of.includes(name));
}

const ALL = wordPattern('^{ownPlace}|{total}$', 'g');
const PLACE = rx`^{placeScope}的?`;
const SHARE = rx`^(?<of>[^占]*?)(?:占比?(?<thing>{between}{0,14}?)的?|比重|比例){shareNoun}?{reach}?$`;
