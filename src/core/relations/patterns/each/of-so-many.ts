import { conceptOf } from '../../../text/lookup/concepts.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore } from '../../../text/beside.ts';
import { onceFor } from '../../../text/once-a-text.ts';
import { rx, wordPattern } from '../../../text/word-pattern.ts';
import { isOfWholePlace } from '../../agreement.ts';
import { commensurable, isMoney } from '../../commensurable.ts';
import { theLast, theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { formatQuantity } from '../../format-quantity.ts';
import { valueOf } from '../../interval.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

const LEVEL: FigureTest = { aspect: 'level', bound: 'exact', status: 'actual', subject: null, span: null };

/** What each of the people has, or so many of them, against all that there is of it and all the people, told elsewhere. */
export const ofSoManyPatterns: readonly Pattern[] = [
  pattern({
    kind: 'per-head',
    name: 'what so many people have, with all of it and all of them told elsewhere',
    figures: { mean: 'amount' },
    which: { mean: { aspect: 'level', status: 'actual' } },
    words: '(?:每(?<many>[百千万])名?(?:常住)?人口?|人均)(?<what>{between}{2,14}?)(?:{reach}|{passed})?{mean}',
    elsewhere: {
      total: {
        is: LEVEL,
        like: ['mean', 'period'],
        where: (total, { mean }, said) =>
          commensurable([total, mean]) && isOfWholePlace(total) && isAllOf(total, said.word('what'), said),
        choose: theOnly,
      },
      heads: { is: LEVEL, where: isPopulation, choose: theLast },
    },
    mixed: true,
    shared: [],
    law: ({ mean, total, heads }, said) => quotient(total, heads, mean, said),
    example: '年末常住人口40万人。\n全县医疗机构床位2800张，医疗服务能力增强。\n每千人口床位数达到«9张»。',
    right: '7张',
  }),
];

/** 医疗机构床位 of 床位数, 粮食总产量 of 粮食产量; money is told of what is known only. */
function isAllOf(total: Metric, what: string, { report: { source } }: Said): boolean {
  if (isMoney(total)) return total.concept !== null && conceptOf(what) === total.concept;
  const [all, one] = [total.indicator, what].map((name) => name.replace(EMPTY, ''));
  if (one === undefined || one.length < 2 || ADDED.test(clauseBefore(source, total.range[0], STOPS))) return false;
  return all === one || (total.step >= 1 && all?.endsWith(one) === true);
}

const STOPS = '，。；：、\n';
const ADDED = rx`{addition}|{perHead}|每`;
const EMPTY = wordPattern('{ownPlace}|拥有|占有|总|(?:人|户)?数$|量$', 'g');

function isPopulation(metric: Metric): boolean {
  return isOfWholePlace(metric) && PEOPLE.test(metric.indicator);
}

const PEOPLE = rx`^(?:{ownPlace})?{residents}人口(?:总?数)?$`;
const populations = onceFor((_: string, metrics: readonly Metric[]) =>
  metrics.filter((metric) => metric.aspect === 'level' && isPopulation(metric)),
);

/** By any of the populations that the report tells; by those who are registered alone, far off only. */
function quotient(total: Metric, heads: Metric, mean: Metric, { report, word }: Said): Verdict | null {
  const many = SO_MANY[word('many')] ?? 1;
  const told = populations(report.source, report.metrics);
  const room = told.some(({ indicator }) => indicator.includes('常住')) ? ROOM : FAR;
  const values = told.map((each) => (valueOf(total) / valueOf(each)) * many);
  const off = values.map((value) => Math.max(value / valueOf(mean), valueOf(mean) / value));
  const value = (valueOf(total) / valueOf(heads)) * many;
  if (!(value > 0) || valueOf(total) <= valueOf(mean)) return null;
  return {
    holds: off.some((each) => each <= room),
    arithmetic: `${total.text} ÷ ${heads.text}${many === 1 ? '' : ` × ${many}`} ≈ ${formatQuantity(value, mean, 3)}`,
    stated: mean,
    certainty: [total, heads].every(({ sentence }) => sentence === mean.sentence) ? 'warning' : 'information',
  };
}

/** Means are of the middle of a year, or of the year before. */
const ROOM = 1.08;
const FAR = 1.8;
const SO_MANY: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000 };
