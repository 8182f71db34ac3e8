import { exhaustiveParts } from '../../../knowledge/known-wholes.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { isOfWholePlace } from '../../agreement.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theFirst, theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { sum } from '../../laws.ts';
import type { Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { groupBy } from '../../../text/group-by.ts';
import { onceFor } from '../../../text/once-a-text.ts';
import { placeAmong } from '../../place-among.ts';
import { nearSum } from './part.ts';

const EXACT: FigureTest = { bound: 'exact' };
/** Parts that make far more or far less than the whole are of another one. */
const MOST_OF_IT = { least: 0.8, most: 1.25 };
/** In figures: three industries with a growth each, and some between. */
const FARTHEST = 13;
const INDUSTRIES = '{allIndustries}(?:增加值)?{within}{0,8}{one}、{two}(?:、|{and}){three}';

/** Known indicators and all the parts that they have by definition, told without 其中. */
export const knownPartPatterns: readonly Pattern[] = [
  pattern({
    kind: 'part-sum',
    name: 'output and its three industries, each once',
    figures: { whole: 'amount' },
    which: { whole: { ...EXACT, concept: 'gdp', aspect: 'level' } },
    words: '{whole}',
    elsewhere: {
      primary: industryBehind('primary-industry-value-added', '第一产业'),
      secondary: industryBehind('secondary-industry-value-added', '第二产业'),
      tertiary: industryBehind('tertiary-industry-value-added', '第三产业'),
    },
    shared: [],
    law: ({ whole, primary, secondary, tertiary }, said) =>
      isDividedBy([primary, secondary, tertiary], whole, said) ? sum([primary, secondary, tertiary], whole) : null,
    example:
      '地区生产总值«120.5亿元»，增长6%。第一产业增加值12.3亿元，第二产业增加值48.6亿元，第三产业增加值69.6亿元。',
    right: '130.5亿元',
  }),
  pattern({
    kind: 'part-sum',
    name: 'output and its three industries, each told once in a paragraph of its own',
    figures: { whole: 'amount' },
    which: { whole: { ...EXACT, concept: 'gdp', aspect: 'level' } },
    words: '{whole}',
    elsewhere: {
      primary: industryAlone('primary-industry-value-added'),
      secondary: industryAlone('secondary-industry-value-added'),
      tertiary: industryAlone('tertiary-industry-value-added'),
    },
    shared: [],
    law: ({ whole, primary, secondary, tertiary }, said) =>
      isToldAlone(whole, said) ? sum([primary, secondary, tertiary], whole) : null,
    example:
      '地区生产总值«120.5亿元»，增长6%。\n农业稳中有进，第一产业增加值12.3亿元。\n第二产业增加值48.6亿元。\n第三产业增加值69.6亿元。',
    right: '130.5亿元',
  }),
  ...exhaustiveParts.flatMap(({ whole, parts, levels }) => (levels ? [knownParts(whole, parts, levels)] : [])),
  inOneRow({
    name: 'output and the row of its three industries',
    words: `{economy}{within}{0,6}{whole}(?:[，、（](?:{within}|{figure}){1,24}?）?){0,2}[，；。](?:{among}[，：]?)?${INDUSTRIES}`,
    example:
      '地区生产总值«88.4亿元»，增长6%，总量居全市第3位。第一产业、第二产业、第三产业增加值分别为12.3亿元、36.5亿元和42.6亿元。',
    right: '91.4亿元',
  }),
  inOneRow({
    name: 'the row of three industries and the output',
    words: `${INDUSTRIES}(?:[、，][^。；\\d\\n]{0,10}{percent}[^。；\\n]{0,20})?[，；。](?:{ownPlace})?{economy}{within}{0,6}{whole}`,
    example: '三次产业增加值分别完成12.3亿元、36.5亿元、42.6亿元，地区生产总值达到«98.4亿元»。',
    right: '91.4亿元',
  }),
];

type Example = Pick<PatternRow<never>, 'name' | 'example' | 'right'>;

/** Three industries, one value each, and the output. */
function inOneRow(row: Example & Pick<PatternRow<never>, 'words'>): Pattern {
  return pattern({
    ...row,
    kind: 'part-sum',
    figures: { whole: 'amount', one: 'amount', two: 'amount', three: 'amount' },
    which: { whole: EXACT },
    shared: [],
    law: ({ whole, one, two, three }) => sum([one, two, three], whole),
  });
}

/** By its indicator or, where 增加值 is left out, by its name alone: 第二产业增长8%达48亿元. */
function industryBehind(concept: string, name: string): Elsewhere<{ readonly whole: Metric }, Said> {
  return {
    is: { ...EXACT, aspect: 'level' },
    where: (metric) => metric.concept === concept || metric.indicator === name,
    stands: { behind: FARTHEST },
    like: ['whole', 'unit', 'period', 'status'],
    choose: theFirst,
  };
}

function industryAlone(concept: string): Elsewhere<{ readonly whole: Metric }, Said> {
  return {
    is: { ...EXACT, concept, aspect: 'level' },
    like: ['whole', 'unit', 'period', 'status', 'span'],
    where: isOfWholePlace,
    choose: theOnly,
  };
}

/** Whether the place has told no other output of that time. */
function isToldAlone(whole: Metric, { report: { source, metrics } }: Said): boolean {
  return isOfWholePlace(whole) && theOnly(outputs(source, metrics).get(timeOf(whole)) ?? []) !== null;
}

/** The values of the output by their times, each once. */
const outputs = onceFor((_: string, metrics: readonly Metric[]): ReadonlyMap<string, readonly Metric[]> => {
  const told = metrics.filter(({ concept, aspect }) => concept === 'gdp' && aspect === 'level');
  const once = new Map(told.map((metric) => [`${timeOf(metric)} ${String(metric.value)} ${metric.unit}`, metric]));
  return groupBy(once.values(), timeOf);
});

function timeOf({ period, status }: Metric): string {
  return `${period} ${status}`;
}

/** A known indicator and all its parts, told behind it without 其中: 零售总额…。城镇…；乡村…. */
function knownParts(whole: string, parts: readonly string[], levels: Pick<Example, 'example' | 'right'>): Pattern {
  return pattern({
    kind: 'part-sum',
    name: `a known whole and its ${parts.join('、')}`,
    figures: { whole: 'amount' },
    which: { whole: { ...EXACT, concept: whole, aspect: 'level' } },
    words: '{whole}',
    elsewhere: levelsOf(parts),
    shared: [],
    law: ({ whole: all, ...of }) => nearSum(Object.values<Metric>(of), all, MOST_OF_IT),
    ...levels,
  });
}

type PartRole = `part ${string}`;

function levelsOf(names: readonly string[]): Readonly<Record<PartRole, Elsewhere<{ readonly whole: Metric }, Said>>> {
  return Object.fromEntries(names.map((name) => [`part ${name}`, levelOfPart(name)]));
}

function levelOfPart(name: string): Elsewhere<{ readonly whole: Metric }, Said> {
  return {
    is: { ...EXACT, aspect: 'level' },
    stands: { behind: FARTHEST },
    like: ['whole', 'unit', 'status', 'span'],
    where: ({ sentence, indicator, scope, period }, { whole }) =>
      sentence - whole.sentence <= SENTENCES &&
      // The sentence behind the whole says no more than its year: 前三季度，零售总额…。按类型分，….
      (period === whole.period || (period !== null && whole.period?.startsWith(period) === true)) &&
      (indicator === '' ? (scope ?? '') : indicator).startsWith(name),
    choose: theFirst,
  };
}

/** 按经营单位所在地分，…。按消费类型分，…。 */
const SENTENCES = 2;

/** Whether three industries stand in their order in the paragraph of the output, which is told but once. */
function isDividedBy(parts: readonly Metric[], whole: Metric, { report: { source, metrics } }: Said): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return false;
  const between = metrics.slice(placeAmong(metrics, whole) + 1, placeAmong(metrics, last));
  return (
    parts.every(({ range }, index) => index === 0 || range[0] > (parts[index - 1]?.range[0] ?? 0)) &&
    between.every(({ concept, aspect }) => concept !== 'gdp' || aspect !== 'level') &&
    !source.slice(whole.range[1], last.range[0]).includes('\n')
  );
}
