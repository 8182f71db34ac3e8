import type { Metric } from '../../../metrics/metric.ts';
import { yearsIn } from '../../../outline/years.ts';
import { hasAny } from '../../../text/beside.ts';
import { rx } from '../../../text/word-pattern.ts';
import type { Pattern, PatternRow, Said } from '../../pattern.ts';
import { isPlaces } from '../../commensurable.ts';
import { figurePattern } from '../../figure-pattern.ts';
import { pattern } from '../../pattern.ts';
import { placeAmong } from '../../place-among.ts';
import type { Verdict } from '../../relation.ts';
import { yearsBetween } from '../../years-between.ts';
import { series } from '../guards.ts';

/** A row of two values and the change behind them, told of this very pair: 由18间增加到245间，净增227间. */
export function changeBehind(row: ChangeRow): Pattern {
  return pattern({
    kind: 'from-to-change',
    words: `{fromTo}${BY}{by}`,
    unless: [series],
    ...row,
    law: (of, said) => {
      if (isPlaces(of.by) !== isPlaces(of.a) || isOfPairs(of, said)) return null;
      if (!isOwn(said) && !isYearOn(of, said)) return null;
      const verdict = row.law(of, said);
      return verdict?.holds === false && isOfOtherPair(of, (pair) => row.law(pair, said), said) ? null : verdict;
    },
  });
}

type Row = PatternRow<'a' | 'b' | 'by'>;
type ChangeRow = Omit<Row, 'kind' | 'words'> & Partial<Pick<Row, 'kind' | 'words'>>;

/** «，净增», «，规模扩大了», «，新增高标准农田», «。净增» */
const BY =
  '(?:{pause}|。(?=净))?(?<lead>[^，。；：、\\n]{0,12}?){up|down|addition|upNoun|downNoun:verb}(?:了|达到?)?(?<thing>{between}{0,10}?)(?<!{from})';

/** 由48%提高到53%，户籍城镇化率由33%提高到35%，城镇化率提高5个百分点: two values before these give it. */
function isOfOtherPair(of: Pair, law: (pair: Pair) => Verdict | null, { report: { metrics } }: Said): boolean {
  const before = metrics.slice(Math.max(0, placeAmong(metrics, of.a) - FAR), placeAmong(metrics, of.a));
  return before.some((a, at) => {
    const b = before[at + 1];
    const isPair =
      b?.sentence === of.a.sentence && a.sentence === b.sentence && a.unit === b.unit && a.unit === of.a.unit;
    return isPair && law({ ...of, a, b })?.holds === true;
  });
}

/** 省级由21个增加到31个，市级由86个增加到104个，共增加28个: the sum of what several gained. */
function isOfPairs({ a }: Pair, { word, report: { metrics } }: Said): boolean {
  const before = metrics[placeAmong(metrics, a) - 1];
  return TOTAL.test(word('lead')) && before?.sentence === a.sentence && before.unit === a.unit;
}

const TOTAL = rx`{total}`;

type Pair = Readonly<Record<'a' | 'b' | 'by', Metric>>;
const FAR = 6;

/** 同比多·增9亿元: than was gained in another year. */
const MORE_GAINED = rx`[多少]$`;

/** Whether a change is told of the very pair: not of another base (比上年), each year or a plan, nor of another thing. */
function isOwn(said: Said): boolean {
  const lead = said.word('lead');
  // 绿地率由36%提高到39%，绿化覆盖率由40%: what stands before another figure is named for that.
  const head = (said.before.split(A_FIGURE).at(-1) ?? '') + said.match.slice(0, said.match.search(A_FIGURE));
  // 由38.9%降至35.1%，再回升到37.8%: a third value.
  if (EACH.test(lead) || MORE_GAINED.test(lead) || hasAny(said.word('thing').charAt(0) || '，', '到至')) return false;
  if (!isOfEachToo(lead, said.match.slice(0, said.match.indexOf(lead)), head)) return false;
  const time = SINCE.exec(lead)?.[1];
  if (time === undefined ? OTHER_BASE.test(lead) : !said.match.slice(0, said.match.indexOf(lead)).includes(time))
    return false;
  return [lead.replace(SELF, ''), said.word('thing').replace(RATE_ITSELF, '')].every(
    (thing) => thing.length < 2 || head.includes(thing),
  );
}

/** 每人每月760元 and then 月人均增加: a mean over those, or the time, that the values are told by; 收入由800万元, 村均增加: another. */
function isOfEachToo(lead: string, values: string, head: string): boolean {
  const [mean, time = ''] = MEAN.exec(lead) ?? [];
  const told = head + values;
  return mean === undefined || (EACH_ONE.test(told) && (time === '' || told.includes(time)));
}

/** 由2023年的76微克降至64微克，同比下降: the year that it is compared with is said to be the one before. */
function isYearOn({ a, b, by }: Readonly<Record<'a' | 'b' | 'by', Metric>>, said: Said): boolean {
  const isCompared = ON_YEAR.test(said.word('lead')) && said.word('thing') === '';
  return isCompared && yearsIn(said.match).length > 0 && yearsBetween(a, b, by, '') === 1;
}

const ON_YEAR = rx`^{sameTime}$`;
const A_FIGURE = figurePattern('{figure}');
const MEAN = rx`([年月日]?){mean}`;
const EACH_ONE = rx`{mean|meanOfEach}|每|标准`;
const EACH = rx`{from}|{yearly}|{planned}|{lastPeriod}|平均`;
const OTHER_BASE = rx`{sameTime}|{than}(?!原)`;
/** What may stand before the verb of a change without naming another thing. */
const SELF = rx`^(?:[比较](?:{lastYear}|\d{4}年|{spanStart}|原来|之前)的?|[年月日]?{mean}|{total|ownName}|每[人户生亩]每?[年月]?|(?:{numeral}|两)年来?){0,4}`;
/** 精简·率达, 压缩·幅度达到: the rate of the change itself. */
const RATE_ITSELF = rx`^(?:[率幅]|比例|幅度)?{reach}?$`;
/** 比上年, 较2019年: the time that a change is measured from. */
const SINCE = rx`[比较]({lastYear}|\d{4}年|{spanStart})`;
