import { shortNames } from '../../../knowledge/known-wholes.ts';
import { conceptOf } from '../../../text/lookup/concepts.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { agreement } from '../../agreement.ts';
import { isAmount } from '../../commensurable.ts';
import { theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { valueOf } from '../../interval.ts';
import { share } from '../../laws.ts';
import { isOfOtherFigures } from '../../of-other-figures.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { areSiblings } from './are-siblings.ts';
import { isAtItsEnd } from './is-at-its-end.ts';
import { isOfWholeList } from './is-of-whole-list.ts';

const SHARE: FigureTest = { bound: 'exact', status: 'actual' };
const LEVEL: FigureTest = { aspect: 'level', span: null, subject: null };

const PARTS_OF_OUTPUT = [
  'primary-industry-value-added',
  'secondary-industry-value-added',
  'tertiary-industry-value-added',
  'service-value-added',
  'all-industry-value-added',
  'private-economy-value-added',
  'non-public-value-added',
];

/** Shares whose part or whole is told further away: only what cannot be two countings of one thing is asked about. */
export const shareElsewherePatterns: readonly Pattern[] = [
  pattern({
    kind: 'ratio',
    name: 'a share of what is named and stands further before it',
    figures: { percent: 'percent' },
    which: { percent: { aspect: 'share', bound: 'exact', known: true } },
    words: '占(?<thing>[^，。；、\\d占全]{3,12}?)的?{shareNoun}?(?:{reach}|约为?)?{percent}',
    elsewhere: {
      part: {
        is: { aspect: 'level' },
        stands: 'before in the sentence',
        like: ['percent', 'indicator'],
        where: isAmount,
        choose: theOnly,
      },
      whole: {
        is: { aspect: 'level', known: true },
        stands: 'before in the sentence',
        where: ({ unit, concept }, { part }, said) => part.unit === unit && conceptOf(said.word('thing')) === concept,
        choose: theOnly,
      },
    },
    shared: [],
    law: ({ part, whole, percent }) =>
      part !== whole && [part, whole].every((each) => each.bound === 'exact' && each.period === percent.period)
        ? share(part, whole, percent)
        : null,
    example: '地区生产总值892亿元、增长5.6%；一般公共预算收入71.4亿元、增长6.1%，占地区生产总值比重达«9.2%»。',
    right: '8%',
  }),
  pattern({
    kind: 'ratio',
    name: 'a part and its share of what is named and told before it',
    figures: { part: 'amount', said: 'percent' },
    which: { part: { bound: ['exact', 'moreThan'], aspect: 'level' }, said: { bound: 'exact' } },
    words:
      '{part}(?:[，、（]{within}{0,12}{percent}）?){0,2}[，、（]约?占(?<thing>[^，。；、\\d占]{2,14}?)的?{shareNoun}?(?:{reach}|约为?)?{said}',
    elsewhere: {
      whole: {
        is: { aspect: 'level', bound: 'exact' },
        stands: 'before',
        like: ['part', 'period', 'status'],
        where: (metric, { part }, said) =>
          metric.unit === part.unit &&
          isCalled(metric, said.word('thing')) &&
          !(OWN_TOTAL.test(said.word('thing')) && isOfOtherWork(metric, part)) &&
          !areSiblings(metric, part, said.word('thing'), said.report.source) &&
          (metric.concept === OUTPUT ? isMadeOf(part) : isNear(metric, part, said)) &&
          !isOfWholeList(metric, part, said),
        choose: theOnly,
      },
    },
    shared: [],
    law: ({ part, whole, said: told }, { report: { metrics } }) => {
      const verdict = valueOf(part) < valueOf(whole) ? shareOf(part, whole, told) : null;
      return verdict?.holds === false && isOfOtherFigures(part, whole, told, metrics) ? null : verdict;
    },
    example: '市本级预算支出318亿元。\n民生投入持续加大，实际支出236亿元，占市本级预算支出的«64.2%»。',
    right: '74.2%',
  }),
  pattern({
    kind: 'ratio',
    name: 'a share of output, with the part and the output told elsewhere',
    figures: { percent: 'percent' },
    which: {
      percent: SHARE,
    },
    // 占比 without a whole is of the output of the place.
    words: '(?:占比|占{ownPlace}?{economy}的?(?:比重|比例)?|(?<!占[^，。；、]{0,12})比重)(?:{reach})?{percent}',
    elsewhere: {
      part: {
        is: { ...LEVEL, bound: 'exact', concept: PARTS_OF_OUTPUT },
        like: ['percent', 'status'],
        where: (metric, { percent }) => metric.concept === valueAddedOf(percent) && isAtItsEnd(metric, percent),
        choose: theOnly,
      },
      whole: {
        is: { ...LEVEL, bound: 'exact', concept: 'gdp' },
        like: ['percent', 'status'],
        where: (metric, { percent }) => isAtItsEnd(metric, percent),
        choose: theOnly,
      },
    },
    shared: [],
    law: ({ part, whole, percent }) => share(part, whole, percent, ROOM),
    certainty: 'information',
    example:
      '全年地区生产总值达到3375.8亿元，增长5.3%。\n服务业增加值达到1980亿元。产业结构优化，服务业增加值占比达到«48.7%»。',
    right: '58.7%',
  }),
];

/** The part by its name, or by that of its industry alone: 第三产业占生产总值的51%. */
function valueAddedOf({ concept, indicator }: Metric): string | null {
  return concept ?? conceptOf(`${indicator}增加值`);
}

/** By its own name, or as one indicator: 一般公共预算收入 is also 地方一般公共预算收入, 工业投资 is 工业总投资, 总播种面积 is that of all crops. */
function isCalled({ indicator, concept }: Metric, words: string): boolean {
  const thing = words.replace(OF_ALL, '');
  return (
    indicator === thing ||
    indicator === thing.replace('总', '') ||
    // 规模以上工业总产值·迈上万亿元台阶，2020年达到11450亿元
    (indicator.startsWith(thing) && PASSED_MARK.test(indicator.slice(thing.length))) ||
    (thing.startsWith('总') && indicator.endsWith(thing)) ||
    (concept !== null && (shortNames.get(thing) ?? conceptOf(thing)) === concept)
  );
}

/** 城建投资186亿元。大桥累计完成46亿元，占总投资的58%: what a work costs in all is its own, and told of it alone. */
function isOfOtherWork(whole: Metric, part: Metric): boolean {
  return whole.sentence !== part.sentence && !agreement(['subject', 'scope', 'span'], [whole, part]).agrees;
}

const OWN_TOTAL = rx`^(?:{cost}|{total})$`;
const OF_ALL = rx`^(?:{ownPlace}|全部)(?=.{2})`;
const PASSED_MARK = rx`^{passedHow}{0,2}{passing}`;

/** 突破5500亿元 may be some more, and hardly a fifth. */
function shareOf(part: Metric, whole: Metric, percent: Metric): Verdict {
  if (part.bound === 'exact') return shareTold(part, whole, percent);
  const room = (valueOf(part) / valueOf(whole)) * 100 * BEYOND;
  return { ...share({ ...part, bound: 'exact' }, whole, percent, room), certainty: 'information' };
}

const BEYOND = 0.2;

/** Of output, which may be estimated anew, it is worth a look, and far off only. */
function shareTold(part: Metric, whole: Metric, percent: Metric): Verdict {
  if (whole.concept !== OUTPUT) return share(part, whole, percent, TWICE_ROUNDED);
  return { ...share(part, whole, percent, Math.min(ROOM, valueOf(percent) * FINE)), certainty: 'information' };
}

/** Output is told as value added and as what was produced: only what is known to be none of the latter is a part of it. */
function isMadeOf({ concept, indicator }: Metric): boolean {
  return concept !== null && !indicator.endsWith('产值');
}

const OUTPUT = 'gdp';
/** In points, and of the share. */
const [TWICE_ROUNDED, FINE] = [0.11, 0.08];

/** In its own paragraph or the one before, and so many characters off. */
function isNear({ range }: Metric, part: Metric, { report: { source } }: Said): boolean {
  const between = source.slice(range[1], Math.min(part.range[0], range[1] + FAR));
  return range[1] + FAR > part.range[0] && between.split('\n').length <= 2;
}

const FAR = 400;

/** In points: estimates of the three are made at different times. */
const ROOM = 1.5;
