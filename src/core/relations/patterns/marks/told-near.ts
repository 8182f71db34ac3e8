import { wholesBeside } from '../../../knowledge/known-wholes.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { isOfWholePlace } from '../../agreement.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theLast, theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { isAbove, printed, scaled, totalOf, valueOf } from '../../interval.ts';
import { disproved, within } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { isToldTogether } from '../../told-together.ts';

const LEVEL: FigureTest = { aspect: 'level', bound: 'exact', subject: null, basis: null };

/** What is said of three industries in numbers, and not what they went from. */
const STRUCTURE =
  '(?:产业[^，。；：\\d\\n]{0,6}{structureNoun}[^，。；\\d由从\\n]{0,8}|{structureMove}[为到至成]){a}[:：∶]{b}[:：∶]{c}(?![^，。；\\n]{0,3}{structureMove})';

/** What sentences of one paragraph tell of one whole, whose time and place are said once. */
export const toldNearPatterns: readonly Pattern[] = [
  pattern({
    kind: 'ratio',
    name: 'shares of three industries, and their amounts told before',
    figures: { a: 'bare', b: 'bare', c: 'bare' },
    words: STRUCTURE,
    elsewhere: {
      primary: industryBefore('primary-industry-value-added'),
      secondary: industryBefore('secondary-industry-value-added'),
      tertiary: industryBefore('tertiary-industry-value-added'),
    },
    mixed: true,
    shared: [],
    law: ({ a, b, c, primary, secondary, tertiary }) => sharesOfAll([primary, secondary, tertiary], [a, b, c]),
    example:
      '第一产业增加值12.3亿元、增长3%；第二产业增加值36.5亿元、增长5%；第三产业增加值51.2亿元、增长7%。三次产业结构为«12.3：51.2：36.5»。',
    right: '12.3：36.5：51.2',
  }),
  pattern({
    kind: 'ratio',
    name: 'amounts of three industries in a row, and their shares',
    figures: { one: 'amount', two: 'amount', three: 'amount', a: 'bare', b: 'bare', c: 'bare' },
    words: `{allIndustries}(?:增加值)?{within}{0,8}{one}、{two}(?:、|{and}){three}[^\\n]{0,60}?${STRUCTURE}`,
    mixed: true,
    shared: [],
    law: ({ one, two, three, a, b, c }) => sharesOfAll([one, two, three], [a, b, c]),
    example: '三次产业增加值分别完成12.3亿元、36.5亿元、51.2亿元，三次产业结构为«12.3：51.2：36.5»。',
    right: '12.3：36.5：51.2',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'a known part that is more than the whole told right before it',
    figures: { part: 'amount' },
    which: { part: { ...LEVEL, concept: wholesBeside.map(([part]) => part) } },
    words: '{part}',
    elsewhere: {
      whole: {
        is: { ...LEVEL, concept: wholesBeside.map(([, whole]) => whole) },
        stands: 'before',
        where: (whole, { part }, { report }) =>
          part.sentence - whole.sentence <= 1 &&
          [part, whole].every(isOfWholePlace) &&
          wholesBeside.some(([one, all]) => part.concept === one && whole.concept === all) &&
          isToldTogether(part, whole, report.source),
        choose: theLast,
      },
    },
    shared: ['unit'],
    law: ({ part, whole }) => beyond(part, whole),
    example: '全年完成财政总收入6320万元。税收收入完成«6580万元»。',
    right: '5680万元',
  }),
];

function industryBefore(concept: string): Elsewhere<{ readonly a: Metric }, Said> {
  return {
    is: { ...LEVEL, concept },
    stands: 'before',
    where: (metric, { a }, { report }) =>
      isOfWholePlace(metric) && (isToldTogether(metric, a, report.source) || areOfOneYear(metric, a)),
    choose: (all, { a }) => theOnly(all.filter(({ sentence }) => a.sentence - sentence <= NEAR)) ?? theOnly(all),
  };
}

/** In sentences: those of its own paragraph, where it tells of several years. */
const NEAR = 8;

function areOfOneYear(metric: Metric, share: Metric): boolean {
  return metric.period !== null && metric.period === share.period && [metric, share].every(isDone);
}

function isDone({ status, span }: Metric): boolean {
  return status === 'actual' && span === null;
}

/** 12.3亿元 of all three is 12.3 of 100; the share that lies furthest off is asked about. */
function sharesOfAll(amounts: readonly Metric[], shares: readonly Metric[]): Verdict | null {
  const total = totalOf(amounts);
  const off = amounts.map((amount, at) => (valueOf(amount) / total) * 100 - valueOf(shares[at] ?? amount));
  const most = off.reduce((found, each, at) => (Math.abs(each) > Math.abs(off[found] ?? 0) ? at : found), 0);
  const [amount, stated] = [amounts[most], shares[most]];
  if (!amount || !stated || totalOf(shares) < 98 || totalOf(shares) > 102) return null;
  const real = (valueOf(amount) / total) * 100;
  return {
    holds: Math.abs(off[most] ?? 0) <= POINTS,
    arithmetic: `${amount.text} ÷ (${amounts.map(({ text }) => text).join(' + ')}) ≈ ${real.toFixed(1)}%`,
    stated,
    range: [shares[0]?.range[0] ?? 0, shares.at(-1)?.range[1] ?? 0],
  };
}

/** In points: shares may be of estimates made later. */
const POINTS = 1;

/** By more than estimates made at two times may differ. */
function beyond(part: Metric, whole: Metric): Verdict {
  if (!isAbove(printed(part), scaled(printed(whole), 1.02))) return { ...within(part, whole), holds: true };
  return disproved(part, `${part.text} > ${whole.text}`, {
    zh: `分项“${part.indicator}”${part.text} > 总数“${whole.indicator}”${whole.text}`,
    en: `${part.indicator}, ${part.text}, is part of ${whole.indicator}, and more: ${whole.text}`,
  });
}
