import type { Metric } from '../../../metrics/metric.ts';
import { sentenceAfter } from '../../../text/beside.ts';
import { sum } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { lastPlace, totalOf, valueOf } from '../../interval.ts';
import type { Certainty, Verdict } from '../../relation.ts';
import { halfSteps, isOneSlipAway } from '../../printed-digits.ts';
import { roundingOf } from '../../rounding.ts';
import type { PartList } from '../../part-list.ts';
import { isNet, partList, partListsOf } from '../../part-list.ts';
import { areOfLevels, nameEnd } from '../../parts-behind.ts';
import { placeAmong } from '../../place-among.ts';
import { areAllParts } from '../../all-parts.ts';
import { rx } from '../../../text/word-pattern.ts';
import { claimsAll } from './claims-all.ts';
import {
  areDivided,
  areExclusive,
  areKinds,
  areNamedBefore,
  arePlaces,
  isNot,
  KINDS,
  nameOf,
  shareName,
} from './part-names.ts';

/** Parts behind 其中 that divide their whole. */
export const dividedWholePatterns: readonly Pattern[] = [
  partList({
    kind: 'part-sum',
    name: 'parts behind 其中',
    law: sumOfParts,
    example: '推动«29项»反馈问题整改，其中已完成22项、按序时进度推进6项。',
    right: '28项',
  }),
  partList({
    kind: 'part-sum',
    name: 'what is so and what is not, among other parts',
    lists: opposites,
    law: ({ whole, parts }) => [sum(parts, whole)],
    example: '谋划项目«60个»。其中已开工45个、竣工28个，未开工项目25个。',
    right: '70个',
  }),
];

/** 已开工45个 and 未开工项目25个, wherever they stand among the parts. */
function* opposites(text: string, metrics: readonly Metric[]): Iterable<PartList> {
  for (const { whole, parts } of partListsOf(text, metrics)) {
    const names = parts.map((part, index) => nameOf(text, parts[index - 1] ?? whole, part));
    for (const [at, name] of names.entries()) {
      const so = parts[names.findIndex((other) => isNot(name, other))];
      const not = parts[at];
      if (so && not && valueOf(so) < valueOf(whole)) yield { whole, parts: [so, not] };
    }
  }
}

/** 其中开工46个、投产12个: what runs by now was begun before, and is counted among the first; so are 落地 and 开工 of what was signed. */
function areStagesOfOne({ whole, parts }: PartList): boolean {
  const isBegun = parts.some(({ stage }) => stage === '开工');
  return isBegun && (whole.stage === '签约' || parts.some(({ stage }) => stage === '投产' || stage === '竣工'));
}

function* sumOfParts(list: PartList, text: string, metrics: readonly Metric[]): Iterable<Verdict> {
  if (list.parts.length < 2) return;
  const verdict = sum(list.parts, list.whole);
  if (!verdict.holds && (areStagesOfOne(list) || areOfEarlier(list, metrics))) return;
  const certainty = verdict.holds ? 'warning' : doubtOf(list, text);
  if (certainty !== null) yield { ...verdict, certainty: verdict.certainty ?? certainty };
}

/** 签约62个。按规模分，…、亿元以下45个。按产业分，…: a second division of what stands before the first. */
function areOfEarlier({ whole, parts }: PartList, metrics: readonly Metric[]): boolean {
  const total = totalOf(parts);
  const at = placeAmong(metrics, whole);
  return metrics
    .slice(Math.max(0, at - EARLIER), at)
    .some((each) => each.unit === whole.unit && valueOf(each) === total && whole.sentence - each.sentence <= 1);
}

/** In figures: a whole, its first division and what is told of each part. */
const EARLIER = 8;

/** A rest smaller than this part of the whole, or than this many things, is more likely a slip than parts unnamed. */
const SMALL_REST = 0.1;
const FEW = 2;

/** How sure it is that parts which do not make the whole are wrong; null where they may be only some of them. */
function doubtOf({ whole, parts }: PartList, text: string): Certainty | null {
  const total = valueOf(whole);
  if (parts.length < 2 || parts.some((part) => valueOf(part) > total)) return null;
  const told = sentenceAfter(text, parts.at(-1)?.range[1] ?? 0, LONGEST_BEHIND, '。；\n');
  if ((overlap(parts, text) && !areAllParts(parts, text)) || COUNTED_TWICE.test(told)) return null;
  if (parts.some((part) => valueOf(part) === total) && !areExclusive(whole, parts, text)) return null;
  const sum = totalOf(parts);
  const rest = total - sum;
  if (rest < 0 && isNet(text, whole)) return null;
  if (Math.abs(rest) <= halfSteps([whole, ...parts]) && roundingOf(parts, whole) === 'fits') return null;
  if (someMake(whole, parts) || isNested(parts, whole, text)) return null;
  const sure = isDivision(whole, parts, text) || (rest < 0 && areExclusive(whole, parts, text));
  // 灌溉126万亩，其中节水62万亩、旱涝保收98万亩: one kind of name is no proof that they shut each other out.
  const mayDivide = shareName(parts, text) && -rest <= total * SMALL_REST;
  if (rest < 0 && !sure) return mayDivide ? 'information' : null;
  const isOpen = LEFT_OPEN.test(told) || areOfLevels(parts, whole, text);
  if (rest > 0 && (isOpen || !restIsSlip(rest, whole, parts, text))) return null;
  // 2860张，其中医院2140张、卫生院620张: 其中 need not name all, and what is left may look like a slip of the hand.
  return rest < 0 || (areDivided(whole, parts, text) && !areKinds(whole, parts, text)) ? 'warning' : 'information';
}

/** Whether some of the parts in a row make the whole: what stands before or after them divides it in another way. */
function someMake(whole: Metric, parts: readonly Metric[]): boolean {
  return parts.some((_, from) => {
    let sum = 0;
    return parts.slice(from).some((part, index, row) => {
      sum += valueOf(part);
      const some = row.slice(0, index + 1);
      const isNear = Math.abs(valueOf(whole) - sum) <= halfSteps([whole, ...some]);
      return index > 0 && isNear && roundingOf(some, whole) === 'fits';
    });
  });
}

/** Whether one part lies in another: 汽车6.8万辆、小型载客汽车5.9万辆; 税收13亿元，占一般公共预算收入的80%. */
function isNested(parts: readonly Metric[], whole: Metric, text: string): boolean {
  const names = parts.map((part, index) => nameOf(text, parts[index - 1] ?? whole, part));
  return parts.some((part, index) =>
    names.some(
      (name, other) =>
        other < index &&
        name.length > 1 &&
        (names[index]?.endsWith(name) === true ||
          SHARE_OF.exec(text.slice(part.range[1], part.range[1] + 16))?.[0].includes(name) === true),
    ),
  );
}

const SHARE_OF = rx`^，{shareVerb}[^，。；、\d]*`;

/** Whether the parts shut each other out by their names, or one slip of the hand parts their sum from the whole. */
function isDivision(whole: Metric, parts: readonly Metric[], text: string): boolean {
  return isOneSlipAway(whole, parts) || areDivided(whole, parts, text) || areNamedBefore(whole, parts, text);
}

/**
 * What is left beside the parts is most likely what nobody named, 其中小学1500人、初中1000人、高中650人, unless their names or the words
 * before them tell that they are all.
 */
function restIsSlip(rest: number, whole: Metric, parts: readonly Metric[], text: string): boolean {
  if (isOneSlipAway(whole, parts)) return true;
  const [first] = parts;
  const told = text.slice(whole.range[1], first?.range[0]);
  const isClaimed = first && claimsAll(told) && !arePlaces(parts);
  if (isClaimed === true || areAllParts(parts, text) || areNamedBefore(whole, parts, text))
    return !isRounded(whole, parts, rest);
  // 招商类, 资金类: kinds divide the whole; two of many are only named.
  const areMost = parts.length > 2 || rest * 2 < valueOf(whole);
  if (whole.step === 1 && areMost && parts.every((part) => nameEnd(text, part) === KINDS[0])) return true;
  return whole.step === 1 && areDivided(whole, parts, text) && rest <= Math.max(valueOf(whole) * SMALL_REST, FEW);
}

/** 培训500人次，其中线上240人次、线下255人次: a round number, and those that it stands for; 10件 are ten. */
function isRounded(whole: Metric, parts: readonly Metric[], rest: number): boolean {
  const place = lastPlace(whole);
  return valueOf(whole) >= LEAST_ROUND && rest * 2 <= place && parts.some((part) => lastPlace(part) < place);
}

const LEAST_ROUND = 30;

/** Parts told by age, sex, size or kind of person may overlap. */
function overlap(parts: readonly Metric[], text: string): boolean {
  return parts.some((part) => OTHER_DIVISION.test(text.slice(part.range[0] - 10, part.range[0])));
}

const LONGEST_BEHIND = 24;
/** （部分地块与封山育林重合）, ，扣除重复计算2万亩 */
const COUNTED_TWICE = rx`{countedTwice}`;
/** 家事98件·等, ，其余为幼龄园; 小泵站26处·、小水渠18条: the list goes on in another unit. */
const LEFT_OPEN = rx`^(?:{within}{0,4}{openList}|[，、]{rest}|、{within}{1,10}[\d.]+(?![\d.%]))`;
const OTHER_DIVISION = rx`{crossKind}`;
