import type { Metric } from '../../metrics/metric.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import type { Found } from '../finder.ts';
import { finder, wholeAndParts } from '../finder.ts';
import { formatQuantity } from '../format-quantity.ts';
import type { Pattern } from '../pattern.ts';
import { stepOf, valueOf } from '../interval.ts';
import type { PartsOfWhole } from './parts-of-whole.ts';
import { nameEnd, partsOfWhole } from './parts-of-whole.ts';
import type { TakenPart } from './taken-parts.ts';
import { exceeds, takenParts } from './taken-parts.ts';

/** Parts that are more than their whole. */
export const largerPartFinders: readonly Pattern[] = [
  finder({
    kind: 'part-of-whole',
    name: 'a part behind 其中 that is more than the whole',
    *find(text, metrics) {
      for (const relation of partsOfWhole(text, metrics)) yield* tooLarge(relation, text);
    },
    shared: [],
    certainty: 'warning',
    example: '财政支出36亿元，其中«民生支出54亿元»。',
    right: '民生支出24亿元',
  }),
  finder({
    kind: 'part-of-whole',
    name: 'a part that is surely taken from the whole',
    *find(text, metrics) {
      for (const pair of takenParts(text, metrics)) if (exceeds(pair)) yield* beyond(pair, text);
    },
    shared: [],
    certainty: 'warning',
    example: '24个计划新开工项目中有«29个»开工建设。',
    right: '19个',
  }),
];

function* tooLarge({ whole, parts }: PartsOfWhole, text: string): Iterable<Found> {
  for (const [index, part] of parts.entries()) {
    if (valueOf(part) <= valueOf(whole) + (whole.step === 1 ? 0 : stepOf(whole) / 2)) continue;
    const first = parts[0] ?? part;
    const sameName = index === 0 || nameEnd(text, part) === nameEnd(text, first);
    if (!sameName && part.unit.endsWith('元')) continue;
    const start = nameStart(text, index === 0 ? whole.range[1] : (parts[index - 1]?.range[1] ?? 0), part.range[0]);
    if (text.charAt(whole.range[1]) === '的') continue;
    if (OTHER_BASIS.test(text.slice(start, part.range[0]))) continue;
    // 签约项目46个，其中亿元以上18个，开工项目51个: after a comma the sentence may have gone on to other things.
    if (NEXT_THING.test(text.slice(first.range[1], part.range[0]))) continue;
    const isSure = index === 0 || (sameName && text.charAt(start - 1) !== '，');
    yield { ...larger(whole, part, start), certainty: isSure ? 'warning' : 'information' };
  }
}

/** 其中高铁300公里，新增高速公路2000公里; ，全市公路总里程: a thing of its own. */
const NEXT_THING = rx`，(?:{addition}|{goingOn}|{ownPlace}|{started}|{signed})`;

/** What is named as the whole is, or is an increase as the whole is, is on its basis. */
function* beyond({ whole, part }: TakenPart, text: string): Iterable<Found> {
  // 60亿元的乙项目: what one thing costs is no whole.
  if (text.charAt(whole.range[1]) === '的') return;
  const start = nameStart(text, whole.range[1], part.range[0]);
  const name = text.slice(start, part.range[0]);
  const basis = OTHER_BASIS.exec(name)?.[0];
  const before = text.slice(Math.max(0, whole.range[0] - 10), whole.range[0]);
  const isAmong = AMONG_THEM.test(name);
  if (basis === undefined || isAmong || before.includes(basis))
    yield larger(whole, part, isAmong ? part.range[0] : start);
}

const AMONG_THEM = rx`{amongHave}$`;

function larger(whole: Metric, part: Metric, start: number): Found {
  const [one, all] = [part, whole].map((metric) => formatQuantity(valueOf(metric), metric));
  return {
    holds: false,
    arithmetic: `${part.text} > ${whole.text}`,
    stated: part,
    range: [start, part.range[1]],
    says: { zh: `分项${one} > 总数${all}`, en: `The part, ${one}, is more than its whole, ${all}` },
    places: wholeAndParts(whole, [part]),
  };
}

/** Where the name before a part begins: after the stop, 其中 and what leads in. */
function nameStart(text: string, from: number, end: number): number {
  const lead = LEAD.exec(text.slice(from, end))?.[0] ?? '';
  return from + lead.length;
}

const LEAD = wordPattern('^.*(?:[，、；：（]|{among})', 's');
/** Money counted in another way than the whole's. */
const OTHER_BASIS = rx`{otherBasis}|预算(?!收入|支出)`;
