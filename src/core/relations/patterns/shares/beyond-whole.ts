import {
  boundedRates,
  closeLimit,
  closeRates,
  looseLimit,
  looseRates,
  openRates,
  ratesOfPlans,
} from '../../../knowledge/plain-rates.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore, justBefore } from '../../../text/beside.ts';
import { endsInDigit } from '../../../text/characters.ts';
import { conceptById } from '../../../text/lookup/concepts.ts';
import { rx } from '../../../text/word-pattern.ts';
import { numberOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** Percentages beyond all that there is, by the name that stands before them. */
export const beyondWholePatterns: readonly Pattern[] = [
  pattern({
    kind: 'rate-range',
    name: 'a fall by more than all there is',
    figures: { by: 'percent' },
    which: { by: { aspect: ['growth', 'change'], direction: 'down', unit: '%' } },
    words: '{by}',
    law: ({ by }) => beyondNothing(by),
    example: '塑料地膜用量下降«140%»。',
    right: '14%',
  }),
  pattern({
    kind: 'rate-range',
    name: 'a rate that is part of a whole, and more than it',
    certainty: 'error',
    figures: { rate: 'percent' },
    which: { rate: { unit: '%' } },
    words: '{rate}',
    law: ({ rate }, { report }) => beyondAll(rate, report.source),
    example: '诉求办理满意率达到«104%»。',
    right: '94%',
  }),
];

function beyondNothing(by: Metric): Verdict | null {
  // 101.4 in a column without its sign: an index, whatever the head of the column says.
  if (numberOf(by) <= 100 || endsInDigit(by.text)) return null;
  return disproved(by, by.text, {
    zh: `下降、减少最多为100%，文中为${by.text}`,
    en: `Nothing falls by more than 100%, the text says ${by.text}`,
  });
}

function beyondAll(metric: Metric, text: string): Verdict | null {
  if (numberOf(metric) <= 100 || metric.aspect === 'growth') return null;
  const rate = rateOf(metric, text);
  if (rate === null || numberOf(metric) <= rate.most) return null;
  const { name, most, known } = rate;
  const says = known
    ? { zh: `${name}最高为100%，文中为${metric.text}`, en: `${name} is at most 100%, the text says ${metric.text}` }
    : {
        zh: `${name}一般不超过${most}%，文中为${metric.text}`,
        en: `${name} hardly exceeds ${most}%, the text says ${metric.text}`,
      };
  return { ...disproved(metric, metric.text, says), certainty: known ? 'error' : 'information' };
}

interface Rate {
  readonly name: string;
  readonly most: number;
  /** Known to be part of a whole; another …率 most likely is. */
  readonly known: boolean;
}

/** 处理率分别达到93%、183%: in a row of values the name before it holds for all, and of several names each for its own. */
function rateOf(metric: Metric, text: string): Rate | null {
  const before = justBefore(text, metric.range[0], LONGEST_ROW);
  const row = ROW.exec(before)?.[0] ?? '';
  const start = metric.range[0] - row.length;
  const names = SEVERAL.exec(before.slice(0, before.length - row.length))?.[1]?.split(JOINER);
  const name = names?.[row.split('%').length - 1];
  const isOfOne = name === undefined || !name.endsWith('率') || openRates.test(name) || ratesOfPlans.test(name);
  return isOfOne ? rateBefore(metric, text, start) : { name, most: mostOf(name), known: false };
}

const LONGEST_ROW = 80;
/** 93%、183%, and 由85%提高到195%. */
const ROW = rx`(?:\d[\d.]{0,6}%[^，。；、\d\n]{0,2}?(?:{joiner}|{up|down}[到至为])){1,6}$`;
/** 开工率、入统率分别达98%、191.2% */
const SEVERAL = rx`((?:[^，。；：、\d\n]{2,12}率[、和]){1,5}[^，。；：、\d\n]{2,12}率){respectively}{reach}?$`;
const JOINER = rx`{joiner}`;

/** The rate that stands before the figure in its own clause, with nothing between but 达到, 为 and the like. */
function rateBefore(metric: Metric, text: string, start: number): Rate | null {
  const before = clauseBefore(text, start, STOPS);
  if (MOVES.test(before)) return null;
  const phrase = before.replace(LEADS, '') || rateInClauseBefore(text, start - before.length);
  if (ratesOfPlans.test(phrase)) return null;
  const concept = metric.concept === null ? null : conceptById(metric.concept);
  // 开工率98.3%，完成计划投资额的181%: what it is of stands right before it.
  if (concept?.bounded && !before.endsWith('的')) return { name: concept.name.zh, most: 100, known: true };
  const isOpen = concept?.kinds.includes('percent') === true;
  const found = isOpen ? undefined : boundedRates.find((rate) => phrase.endsWith(rate));
  const ending = found === undefined || (looseRates.test(phrase) && !looseRates.test(found)) ? undefined : found;
  if (ending !== undefined)
    return !SHARE.test(ending) && PASSABLE.test(phrase) ? null : { name: ending, most: 100, known: true };
  const name = ANY_RATE.exec(phrase)?.[0];
  if (name === undefined || openRates.test(phrase)) return null;
  if (looseRates.test(phrase)) return { name, most: mostOf(phrase), known: false };
  return isOpen ? null : { name, most: 100, known: false };
}

function mostOf(rate: string): number {
  if (closeRates.test(rate)) return closeLimit;
  return looseRates.test(rate) ? looseLimit : 100;
}

const SHARE = rx`^{shareNoun}$`;
const PASSABLE = rx`{passableRate}`;

/** 参合率再创新高，达到: the rate that the clause before says something of, where this one only gives its value. */
function rateInClauseBefore(text: string, start: number): string {
  if (text.charAt(start - 1) !== '，') return '';
  const clause = clauseBefore(text, start - 1, STOPS);
  return SAID_OF_RATE.exec(clause)?.[1] ?? '';
}

const SAID_OF_RATE = rx`^([^的]*?{rateNoun}){rateManner}[^，。；：、\d]{1,6}$`;

const STOPS = '，。；：、\n0123456789';
/** Growth, not a level: 提高5%; 提高到95% is a level. */
const MOVES = rx`{moveNoLevel}`;
const LEADS = rx`{rateLead|from}{1,4}$`;
const ANY_RATE = rx`[^的和与及]{2,4}率$`;
