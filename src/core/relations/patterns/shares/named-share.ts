import type { Metric } from '../../../metrics/metric.ts';
import { addTo } from '../../../text/group-by.ts';
import { rx, wordPattern, wordsOf } from '../../../text/word-pattern.ts';
import { isAmount, isMoney, measureOf } from '../../commensurable.ts';
import { conclude } from '../../conclude.ts';
import { bitsOf, figureChars } from '../../figure-class.ts';
import { isAbove, plus, printed, valueOf } from '../../interval.ts';
import { share } from '../../laws.ts';
import { isOfOtherFigures } from '../../of-other-figures.ts';
import type { Looked, Pattern } from '../../pattern.ts';
import { figurePattern } from '../../figure-pattern.ts';
import { isNeverOf } from './is-rate-of.ts';
import type { Place, Relation } from '../../relation.ts';
import type { Stretch } from '../../stretches.ts';
import type { ToldFigure, ToldSentence } from '../../told-figures.ts';
import { toldSentences } from '../../told-figures.ts';

const ROW = { kind: 'ratio', name: 'two amounts and the share that is named by one of them', shared: [] } as const;

/** A share with its part and its whole, in whatever order: which is which tells the name of the share. */
export const namedSharePatterns: readonly Pattern[] = [
  {
    ...ROW,
    expressions: [],
    guards: [],
    needs: () => ({ figures: bitsOf(['amount', 'amount', 'percent']), words: [], order: [], inSentence: false }),
    example: '全年抽检样品2400份，合格率«95.9%»，共检出合格样品2388份。',
    right: '99.5%',
    find: sharesIn,
  },
];

function* sharesIn(masked: Looked, stretches: readonly Stretch[]): Iterable<Relation> {
  for (const sentence of toldSentences(stretches, masked, true)) {
    const told = shareIn(sentence);
    if (!told) continue;
    const { part, whole, percent } = told;
    const places = Object.entries(told).map(([role, metric]): Place => ({ role, metric }));
    const verdict = share(part, whole, percent);
    if (!verdict.holds && isOfOtherFigures(part, whole, percent, masked.metrics)) continue;
    const relation = conclude(ROW, places, verdict, masked);
    if (relation) yield relation;
  }
}

type Told = Readonly<Record<'part' | 'whole' | 'percent', Metric>>;

/** The one percentage that names a part and its whole, or follows them; of several, or in another sentence, it stands beside one. */
function shareIn({ figures, text }: ToldSentence): Told | null {
  const rates = figures.filter(isRate);
  const pairs = rates.length === 0 ? [] : pairsIn(figures);
  const isFree = rates.length === 1 && text.indexOf(FULL_STOP) === text.length - 1;
  const told = rates.flatMap((rate) =>
    pairs
      .filter(
        (pair) =>
          !OF_EACH.test(pair.whole.around) &&
          ((!isOfBefore(rate, pair, figures) &&
            !isOfAnother(rate, pair) &&
            isNamedBy(rate, pair) &&
            (isFree || isBeside(rate, pair, figures))) ||
            (isFree && isRightBehind(rate, pair, figures))),
      )
      .map(({ part, whole }): Told => ({ part: part.metric, whole: whole.metric, percent: rate.metric })),
  );
  const [only, more] = told;
  return only && !more ? only : null;
}

/** 完成率 right behind its part; or in the sentence before, whose whole follows it. */
function isBeside(rate: ToldFigure, { part, whole }: Pair, figures: readonly ToldFigure[]): boolean {
  const at = figures.indexOf(rate);
  // 投资完成率: of what was planned for the year, which is not told.
  if (isMoney(whole.metric) && STEM.test(rate.around)) return false;
  return figures.indexOf(part) === at - 1 || (figures.indexOf(whole) === at + 1 && figures.indexOf(part) === at + 2);
}

/** 每10万人中14260人: no whole, but what a rate is told by. */
const OF_EACH = figurePattern('每⟦');
const FULL_STOP = '。';

/** 抽检食品860批次，合格842批次。药品抽检合格率: of what its own sentence names. */
function isOfAnother({ around, metric }: ToldFigure, { part, whole }: Pair): boolean {
  if (metric.sentence === part.metric.sentence) return false;
  const own = (OWN.exec(around)?.groups?.own ?? '').replace(PLAIN, '');
  return own.length > 1 && ![part, whole].some((each) => nameOf(each).includes(own));
}

/** What stands in its clause before the name of a rate. */
const OWN = figurePattern('(?:^|{stop})(?<own>{within}{0,12}?)(?:{han}{2}){1,2}化?率{within}{0,3}⟦');

function isRate({ figure, metric }: ToldFigure): boolean {
  return (
    figure === 'percent' &&
    metric.unit === '%' &&
    metric.bound === 'exact' &&
    (metric.aspect === 'share' || metric.aspect === 'level')
  );
}

interface Pair {
  readonly part: ToldFigure;
  readonly whole: ToldFigure;
  /** There are no other amounts of their measure. */
  readonly isAlone: boolean;
}

/** Two amounts of a measure, or two that are both parts of a third. */
function pairsIn(figures: readonly ToldFigure[]): readonly Pair[] {
  const byMeasure = new Map<string, ToldFigure[]>();
  for (const each of figures) if (isAmount(each.metric)) addTo(byMeasure, measureOf(each.metric), each);
  return Array.from(byMeasure.values()).flatMap((all) => {
    const [whole, ...parts] = all.toSorted((a, b) => valueOf(b.metric) - valueOf(a.metric));
    if (!whole || parts.length === 0 || parts.length > MOST_PARTS || !all.every(({ metric }) => isPlain(metric)))
      return [];
    const isAlone = parts.length === 1;
    const isSum = isAlone || !isAbove(parts.map(({ metric }) => printed(metric)).reduce(plus), printed(whole.metric));
    return isSum ? parts.map((part) => ({ part, whole, isAlone })) : [];
  });
}

const MOST_PARTS = 2;

function isPlain({ bound, aspect, status }: Metric): boolean {
  return bound === 'exact' && aspect === 'level' && status !== 'reference';
}

/** 带动农户4.6万户、占全县农户的52%: what stands right before its share is what has it. */
function isOfBefore(rate: ToldFigure, { part }: Pair, figures: readonly ToldFigure[]): boolean {
  const before = figures[figures.indexOf(rate) - 1];
  return before !== undefined && isAmount(before.metric) && before !== part && OF_IT.test(rate.around);
}

const OF_IT = figurePattern('[，、（]占[^，。；、\\d]{0,12}⟦');

/** 合格率 beside 合格样品, 69.5%的线索得到化解 beside 化解, 占社区总数的67% beside 社区. */
function isNamedBy({ around, metric }: ToldFigure, { part, whole, isAlone }: Pair): boolean {
  const [own, other] = [nameOf(part), nameOf(whole)];
  const { subject, of } = OF_WHOLE.exec(around)?.groups ?? {};
  if (subject !== undefined && of !== undefined)
    return isSubject(subject, part, own, isAlone) && isNamed(of, part, own, other);
  const thing = THING.exec(around)?.groups?.thing;
  if (thing !== undefined) return other.includes(thing) && !own.includes(thing);
  const rated = STEM.exec(around) ?? OF_THEM.exec(around) ?? STEM.exec(`${metric.indicator}⟦`);
  if (!rated) {
    const { subject: named } = SUBJECT_SHARE.exec(around)?.groups ?? {};
    return named !== undefined && part.metric.indicator.includes(named);
  }
  // 提前办结率 of 办结: of some that were done so.
  const { stem = DONE, more = '' } = rated.groups ?? {};
  // 救助186人次，成功寻亲46人次，寻亲成功率: of those for whom it was tried.
  if (isNeverOf(stem, other) || (stem === SUCCESS && !other.includes(more))) return false;
  if (more !== '' && !PLAINLY.test(more) && ![own, other, part.metric.indicator].some((name) => name.includes(more)))
    return false;
  return isStem(stem, more, own, other);
}

/** 工业用电占全社会用电量的, 民间投资占全部投资的 behind 其中民间投资. */
function isNamed(of: string, part: ToldFigure, own: string, other: string): boolean {
  if (other.includes(of)) return !own.includes(of) || part.metric.indicator !== of;
  return AMONG.test(own) && other.includes(of.slice(-SHORTEST));
}

const SHORTEST = 2;

/** 税收 is no 上划中央税收, where other parts stand beside it. */
function isSubject(subject: string, { metric }: ToldFigure, own: string, isAlone: boolean): boolean {
  const bare = (own.split('⟦')[0] ?? '').replace(PLAIN, '');
  if (!isAlone && bare !== subject && bare.endsWith(subject)) return false;
  return own.includes(subject) || metric.indicator.includes(subject) || TOTAL_ONLY.test(own);
}

/** 化解 in 成功化解 of 受理矛盾纠纷; what stands behind its number begins with it: 43个·已整改到位. */
function isStem(stem: string, more: string, own: string, other: string): boolean {
  const [before = '', behind = ''] = own.split('⟦');
  const done = before.split(ALREADY).at(-1) ?? '';
  if (other.includes(stem) || NONE.some((no) => own.includes(no + stem))) return false;
  const tail = behind.replace(PLAIN, '');
  if (!done.includes(stem)) return done.replace(PLAIN, '') === '' && tail.startsWith(stem) && tail.length <= LONGEST;
  const left = done.replaceAll(stem, '').replace(more, '').replace(PLAIN, '');
  return other.includes(left) || (AMONG.test(own) && done.replace(PLAIN, '').endsWith(stem));
}

const PLAINLY = rx`{total|planned|thisYear|work}`;
const LONGEST = 4;

/** The share of all that was just told: 占比, 持证率 behind 取得资格的达到350名. */
function isRightBehind(rate: ToldFigure, { part, whole, isAlone }: Pair, figures: readonly ToldFigure[]): boolean {
  const [own, other] = [nameOf(part), nameOf(whole)];
  const isNext = figures.indexOf(rate) === figures.indexOf(part) + 1 && figures.indexOf(whole) < figures.indexOf(part);
  if (isAlone && OF_RATIO.test(rate.around)) return true;
  if (!isAlone || !isNext) return false;
  const isPart = AMONG.test(own) || isOneOf(own, other) || THEM.test(other);
  // 接收326名，其中符合条件的84名，安置率100%: a rate behind 其中 may be of the part itself.
  // 其中纯电动28辆。另外采用混合动力的12辆: two parts of another whole.
  const doThat = WHO_DO.test(own) && !AMONG.test(own) && !AMONG.test(other) && !APART.test(own);
  return (OF_ALL.test(rate.around) && isPart) || (doThat && STEM.test(rate.around));
}

const STEM = figurePattern(
  '(?:(?<more>{han}{2})?(?<stem>{han}{2})化?[率面]|{progress})(?:{within}{0,3}{reach}?|提高到)⟦',
);
const THING = figurePattern(
  '[，、（]约?[仅已]?(?:占(?!比|{allOf})|[为完]成?)(?:全[省市区县])?{amount}?(?<thing>(?!全[国省市区县州]|{within}{0,4}{planned})[^，。；、占\\d]{2,8}?)(?:总[数量额])?的?{shareNoun}?{reach}?⟦',
);
const OF_WHOLE = figurePattern(
  '(?:^|{stop})(?<subject>{within}{2,12}?)占(?!比|{allOf}的)(?:全[省市区县])?(?<of>(?!全[国省市区县州])[^，。；、占\\d]{3,12}?)(?:总[数量额])?的?{shareNoun}?{reach}?⟦',
);
const SUBJECT_SHARE = figurePattern('(?:^|{stop})(?<subject>{within}{4,12})占比{reach}?⟦');
const OF_THEM = rx`(?:^|{stop})⟦的{within}{2,10}(?<stem>{han}{2})(?:$|{stop})`;
const OF_RATIO = figurePattern('[与和]{amount}的{within}{2,12}之比{comesTo}⟦');
/** 投资进度: of what was done. */
const DONE = '完成';
const SUCCESS = '成功';
const ALREADY = '已';
const OF_ALL = figurePattern('[，、（](?:占(?:比|到|(?:{allOf})的?)?|{shareNoun}){reach}?⟦');
const AMONG = rx`^[，、]?{among}`;
const APART = rx`^[，、]?{another}`;
const THEM = rx`⟦[^⟦]{1,16}[中里]$`;
const TOTAL_ONLY = rx`^{total}{reach}?⟦`;
const WHO_DO = rx`的(?:已|{reach})?有?⟦`;
const PLAIN = wordPattern(
  '{completion|total|countTaker|leadTime|reach|thisYear|found|among|work}|基本|[已现实际有的并了或数量占⟦]|截至{within}{1,4}',
  'g',
);
const NONE = wordsOf('isNot');

/** 年收入超过20万元的村 of 行政村: what counts the part ends as the name of the whole does. */
function isOneOf(own: string, other: string): boolean {
  const noun = own.split('⟦')[0]?.replace(PLAIN, '') ?? '';
  return noun !== '' && (other.split('⟦')[0] ?? '').endsWith(noun.slice(-1));
}

/** What stands in the clause of a figure between those beside it, ⟦ in its place. */
function nameOf({ around }: ToldFigure): string {
  const [before = '', behind = ''] = around.split('⟦');
  return `${before.split(ENDS).at(-1) ?? ''}⟦${behind.split(ENDS)[0] ?? ''}`;
}

const ENDS = wordPattern(`{stop}|[${Object.values(figureChars).join('')}]`);
