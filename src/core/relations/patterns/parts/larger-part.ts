import type { Metric } from '../../../metrics/metric.ts';
import { hasAny, justBefore } from '../../../text/beside.ts';
import { isHan } from '../../../text/characters.ts';
import { rx, wordPattern } from '../../../text/word-pattern.ts';
import { isMoney } from '../../commensurable.ts';
import { formatQuantity } from '../../format-quantity.ts';
import { numberOf, stepOf, totalOf, valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { PartList } from '../../part-list.ts';
import { isNet, isPerHead, isSince, movesApart, partList, partListsOf, wholesOf } from '../../part-list.ts';
import { nameEnd } from '../../parts-behind.ts';
import type { Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { placeAmong } from '../../place-among.ts';
import { halfSteps, isOneSlipAway } from '../../printed-digits.ts';
import { isOfAnother } from './of-another-whole.ts';
import type { Verdict } from '../../relation.ts';
import { isLastOfRow, otherWhole } from './other-wholes.ts';

/** Parts that are more than their whole, behind 其中 or taken from it in other words. */
export const largerPartPatterns: readonly Pattern[] = [
  partList({
    kind: 'part-of-whole',
    name: 'a part behind 其中 that is more than the whole',
    law: largerParts,
    example: '财政支出36亿元，其中«民生支出54亿元»。',
    right: '民生支出24亿元',
  }),
  taken({
    name: 'the first part behind 其中, whatever bounds the two have',
    words: '{whole}(?<between>[^。\\n]{0,40}?)(?<!；)其中(?<skipped>[^。；\\d\\n]{0,40}){part}',
    isOf: ({ whole, part }) => whole.aspect === part.aspect && whole.status !== 'reference',
    example: '培训职工2300多人，其中«农民工2560人»。',
    right: '农民工1560人',
  }),
  taken({
    name: 'more of the things just told than there are',
    words: '{whole}(?<between>)(?<name>[^，。；、\\d]{1,14}?[^，。；、\\d]{0,8}{amongThem})(?<skipped>){part}',
    isOf: ({ part }, said) => isCount(part) && tellsOfThem(said),
    example: '24个计划新开工项目中有«29个»开工建设。',
    right: '19个',
  }),
];

type Row = PatternRow<'whole' | 'part', 'between' | 'skipped'>;

interface Taken extends Pick<Row, 'name' | 'words' | 'example' | 'right'>, Partial<Pick<Row, 'figures'>> {
  readonly isOf: (of: Readonly<Record<'whole' | 'part', Metric>>, said: Said) => boolean;
}

/** A part and the nearest figure of its unit before 其中. */
function taken({ isOf, ...row }: Taken): Pattern {
  return pattern({
    figures: { whole: 'amount', part: 'amount' },
    ...row,
    kind: 'part-of-whole',
    rows: { between: 'amount', skipped: 'amount' },
    which: { part: { aspect: ['level', 'change'] } },
    mixed: true,
    shared: [],
    law: ({ whole, part, between }, said) => {
      const isNearest = between.length < FEW && between.every(({ unit }) => unit !== part.unit);
      if (!isNearest || (whole.unit !== '' && whole.unit !== part.unit) || !isOf({ whole, part }, said)) return null;
      const { source, metrics } = said.report;
      const first = placeAmong(metrics, part);
      const isOfOther = wholesOf(part, source, metrics).some((each) => each !== whole);
      if (isOfOther || isLastOfRow(whole, source, metrics) || otherWhole([part], whole, source, metrics)) return null;
      if (!exceeds(part, whole) || movesApart(whole, metrics.slice(first, first + FEW))) return null;
      return isPerHead(source, whole) || isSince(source, whole) || isNet(source, whole)
        ? null
        : beyond(part, whole, source);
    },
  });
}

/** Figures between a whole and 其中 that are passed over. */
const FEW = 4;

/** Whether a part is more than its whole by any reading of their bounds. */
function exceeds(part: Metric, whole: Metric): boolean {
  const isOpen = part.bound === 'atMost' || part.bound === 'lessThan';
  return !isOpen && numberOf(part) / (part.bound === 'about' ? ABOUT : 1) > mostOf(whole);
}

/** The most that a whole can be, as printed: 2300多人 stays below 2400人. Infinity where its bound is open. */
function mostOf({ bound, step, text, value }: Metric): number {
  if (typeof value !== 'number') return Infinity;
  if (bound === 'about') return value * ABOUT;
  if (bound === 'atLeast' || bound === 'moreThan') return hasAny(text, '多余') ? value + lastPlace(value) : Infinity;
  return bound === 'exact' ? value + (step === 1 ? 0 : step / 2) : value;
}

const ABOUT = 1.1;

/** The place of the last digit that is no zero: 2300 → 100. */
function lastPlace(value: number): number {
  let place = 1;
  while (value >= place * 10 && value % (place * 10) === 0) place *= 10;
  return place;
}

/** 24个计划新开工项目中有29个开工: the things before 中, or what was done to them; 6个园区中有36个项目 counts another thing. */
function tellsOfThem({ word, after }: Said): boolean {
  const next = after.slice(0, 2);
  return word('name').includes(next) || DOES.test(next);
}

const DOES = rx`^(?:[，。；、）]|{partDoes})`;

function isCount({ unit, step, bound, aspect }: Metric): boolean {
  return step === 1 && bound === 'exact' && !unit.endsWith('元') && aspect !== 'rank';
}

/** What is named as the whole is, or is an increase as the whole is, is on its basis. */
function beyond(part: Metric, whole: Metric, source: string): Verdict | null {
  if (isOfOneThing(whole, source)) return null;
  const start = nameStart(source, whole.range[1], part.range[0]);
  const name = source.slice(start, part.range[0]);
  const basis = OTHER_BASIS.exec(name)?.[0];
  const before = justBefore(source, whole.range[0], 10);
  const isAmong = AMONG_THEM.test(name);
  if (basis !== undefined && !isAmong && !before.includes(basis)) return null;
  return larger(part, whole, isAmong ? part.range[0] : start);
}

const AMONG_THEM = rx`{amongHave}$`;

const ANOTHER = rx`^[，、；]?{another}`;

function* largerParts({ whole, parts }: PartList, source: string, metrics: readonly Metric[]): Iterable<Verdict> {
  const [first] = parts;
  // 生师比19.4：1（其中：城市20.1：1）: a ratio is no sum.
  if (!first || RATIO.test(whole.text) || isOfOneThing(whole, source) || isLastOfRow(whole, source, metrics)) return;
  if (isNet(source, whole)) return;
  const other = otherWhole(parts, whole, source, metrics);
  if (other && (parts.length > 1 || other === 'nearer')) return;
  for (const [index, part] of parts.entries()) {
    if (valueOf(part) <= valueOf(whole) + (whole.step === 1 ? 0 : stepOf(whole) / 2)) continue;
    if (isOfAnother(part, [whole, first], metrics, source) || hasOwnWhole(part, whole, metrics)) continue;
    // 教师3517人，其中小学1635人，在校学生4.8万人，其中: what is divided itself stands beside the whole.
    if (index > 0 && partListsOf(source, metrics).some((list) => list.whole === part)) continue;
    const sameName = index === 0 || nameEnd(source, part) === nameEnd(source, first);
    const isScaled = isOnOtherScale(part, parts, whole);
    if (!sameName && isMoney(part) && !isScaled) continue;
    const start = nameStart(source, (parts[index - 1] ?? whole).range[1], part.range[0]);
    if (OTHER_BASIS.test(source.slice(start, part.range[0]))) continue;
    // 其中挂牌企业10家，27家机构设立…; ，荒地复耕8万亩，复耕率97%: behind a comma most likely no part.
    const told = source.slice(part.range[1], part.range[1] + 20);
    if (!sameName && source.charAt(start - 1) === '，' && (isHan(told.charCodeAt(0)) || OWN_RATE.test(told))) continue;
    if (ANOTHER.test(source.slice(start, part.range[0]))) return;
    // 签约项目46个，其中亿元以上18个，开工项目51个: after a comma the sentence has gone on to other things, most likely.
    const isApart = index > 0 && source.charAt(start - 1) === '，';
    if (isApart && !isScaled && !isOneSlipAway(whole, parts)) continue;
    if (NEXT_THING.test(source.slice(first.range[1], part.range[0]))) continue;
    const isSure = index === 0 || (sameName && !isApart);
    yield { ...larger(part, whole, start), certainty: isSure && !other ? 'warning' : 'information' };
  }
}

/** 1.2亿元，其中上级补助7800万元，区级配套4200亿元: with 万 for 亿 they make the whole. */
function isOnOtherScale(part: Metric, parts: readonly Metric[], whole: Metric): boolean {
  const over = totalOf(parts) - valueOf(whole);
  return parts.length > 1 && Math.abs(over - valueOf(part) * (1 - 1 / SCALE)) <= halfSteps([whole, ...parts]) / SCALE;
}

const SCALE = 10_000;
const RATIO = /[:：∶]/;

/** 省级实事21项，其中本县承担19项，县级实事25项完成24项: of what stands right before it, which is no part of the whole either. */
function hasOwnWhole(part: Metric, whole: Metric, metrics: readonly Metric[]): boolean {
  const before = metrics[placeAmong(metrics, part) - 1];
  return before !== undefined && before !== whole && before.unit === part.unit && valueOf(before) > valueOf(whole);
}

/** 60亿元的乙项目: what one thing costs is no whole. */
function isOfOneThing({ range }: Metric, source: string): boolean {
  return source.charAt(range[1]) === '的';
}

/** 新增高速公路2000公里; 全市公路总里程; 修复退化草原: a thing of its own. */
const NEXT_THING = rx`，(?:{addition}|{goingOn}|{ownPlace}|{started}|{signed}|{objectVerb}{han}{2})`;

const OWN_RATE = rx`^，{within}{1,8}{rateNoun}{within}{0,2}\d`;

/** Where the name before a part begins: after the stop, 其中 and what leads in. */
function nameStart(source: string, from: number, end: number): number {
  const lead = LEAD.exec(source.slice(from, end))?.[0] ?? '';
  return from + lead.length;
}

const LEAD = wordPattern('^.*(?:[，、；：（]|{among})', 's');
/** Money counted in another way than the whole's. */
const OTHER_BASIS = rx`{otherBasis}|预算(?!收入|支出)`;

function larger(part: Metric, whole: Metric, start: number): Verdict {
  const [one, all] = [part, whole].map((metric) => formatQuantity(valueOf(metric), metric));
  return {
    ...disproved(part, `${part.text} > ${whole.text}`, {
      zh: `分项${one} > 总数${all}`,
      en: `The part, ${one}, is more than its whole, ${all}`,
    }),
    of: [whole],
    range: [start, part.range[1]],
  };
}
