import type { Metric } from '../../metrics/metric.ts';
import { rx } from '../../text/word-pattern.ts';
import type { Found } from '../finder.ts';
import { finder } from '../finder.ts';
import { meet, over, printed, resulting, scaled, valueOf } from '../interval.ts';
import type { Pattern } from '../pattern.ts';

/** A share whose part or whole is told in another sentence: only what cannot be two countings of one thing is asked about. */
export const farShareFinders: readonly Pattern[] = [
  finder({
    kind: 'ratio',
    name: 'a share of output, with the part and the output told elsewhere',
    find: sharesOfOutput,
    shared: [],
    certainty: 'information',
    example:
      '全年地区生产总值达到3375.8亿元，增长5.3%。\n服务业增加值达到1980亿元。产业结构优化，服务业增加值占比达到«48.7%»。',
    right: '58.7%',
  }),
  finder({
    kind: 'ratio',
    name: 'a share of capacity beside its part, with all there is told elsewhere',
    find: sharesOfCapacity,
    shared: [],
    certainty: 'information',
    example: '电力装机容量达到1640万千瓦。\n新能源装机同比增加182万千瓦、达到905万千瓦，占比«65.2%»。',
    right: '55.2%',
  }),
];

function* sharesOfOutput(text: string, metrics: readonly Metric[]): Iterable<Found> {
  for (const percent of metrics) {
    const { concept } = percent;
    if (concept === null || !PARTS_OF_OUTPUT.has(concept) || !isShare(text, percent)) continue;
    const part = onlyLevel(metrics, percent, concept);
    const whole = part && onlyLevel(metrics, percent, 'gdp');
    if (part && whole && part.sentence !== percent.sentence) yield held(part, whole, percent);
  }
}

/** What 占比 without a whole is of: the output of the place. */
const PARTS_OF_OUTPUT: ReadonlySet<string> = new Set([
  'primary-industry-value-added',
  'secondary-industry-value-added',
  'tertiary-industry-value-added',
  'service-value-added',
  'all-industry-value-added',
]);

/** 占比达到, 占地区生产总值比重达: of nothing else. */
function isShare(text: string, { unit, bound, status, range: [start] }: Metric): boolean {
  if (unit !== '%' || bound !== 'exact' || status !== 'actual') return false;
  return SHARE.test(text.slice(Math.max(0, start - LONGEST), start));
}

const LONGEST = 20;
const SHARE = rx`(?:占比|占{economy}的?(?:比重|比例)?|(?<!占[^，。；、]{0,12})比重)(?:{reach})?$`;

/** The one exact level of a known indicator of the place at the end of the same period; null where there are two. */
function onlyLevel(metrics: readonly Metric[], like: Metric, concept: string): Metric | null {
  const found = metrics.filter(
    (each) => each.concept === concept && each.bound === 'exact' && isLevelAt(each, like) && isOfPlace(each),
  );
  const [first] = found;
  return first && found.every(({ value, unit }) => value === first.value && unit === first.unit) ? first : null;
}

function isLevelAt({ aspect, unit, status, period, span, value }: Metric, like: Metric): boolean {
  const isAmount = aspect === 'level' && unit !== '%' && typeof value === 'number' && span === null;
  return isAmount && status === like.status && endOf(period) !== null && endOf(period) === endOf(like.period);
}

function isOfPlace({ scope, indicator, subject }: Metric): boolean {
  return subject === null && (scope === null || scope === 'district' || indicator.includes(scope));
}

function endOf(period: string | null): string | null {
  return period?.split('/').at(-1) ?? null;
}

function* sharesOfCapacity(text: string, metrics: readonly Metric[]): Iterable<Found> {
  for (const [index, percent] of metrics.entries()) {
    const part = metrics[index - 1];
    if (part?.sentence !== percent.sentence || part.unit === '%' || !isShare(text, percent)) continue;
    if (!BESIDE.test(text.slice(part.range[1], percent.range[0])) || !CAPACITY.test(part.indicator)) continue;
    const wholes = metrics.filter((each) => ALL.test(each.indicator) && isLevelAt(each, percent) && isOfPlace(each));
    const [whole] = wholes;
    if (!whole || wholes.some(({ value }) => value !== whole.value) || whole.unit !== part.unit) continue;
    if (part.aspect !== 'level' || whole.sentence === part.sentence) continue;
    const found = held(part, whole, percent);
    // 风电装机300万千瓦，占比31.3%: of all new energy, told elsewhere.
    if (found.holds || !metrics.some((each) => each.unit === part.unit && held(part, each, percent).holds)) yield found;
  }
}

const BESIDE = rx`^[，、]占比(?:{reach})?$`;
const CAPACITY = rx`(?:{capacity})$`;
/** 电力装机容量, 全口径发电总装机: all of it, of whatever energy. */
const ALL = rx`^(?:{ownPlace})?(?:{allOfCapacity})*(?:{capacity})$`;

function held(part: Metric, whole: Metric, percent: Metric): Found {
  const real = scaled(over(printed(part), printed(whole)), 100);
  const share = ((valueOf(part) / valueOf(whole)) * 100).toFixed(1);
  return {
    holds: meet({ low: real.low - ROOM, high: real.high + ROOM }, resulting(percent)),
    arithmetic: `${part.text} ÷ ${whole.text} ≈ ${share}%`,
    stated: percent,
    places: [
      { role: 'part', metric: part },
      { role: 'whole', metric: whole },
      { role: 'percent', metric: percent },
    ],
  };
}

/** In points: estimates of the three are made at different times. */
const ROOM = 1.5;
