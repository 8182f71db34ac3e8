import type { Metric } from '../../../metrics/metric.ts';
import { addTo } from '../../../text/group-by.ts';
import { rx, wordPattern, wordsOf } from '../../../text/word-pattern.ts';
import { isAmount, measureOf } from '../../commensurable.ts';
import { conclude } from '../../conclude.ts';
import { bitsOf, figureChars } from '../../figure-class.ts';
import { valueOf } from '../../interval.ts';
import { share } from '../../laws.ts';
import type { Looked, Pattern } from '../../pattern.ts';
import { figurePattern } from '../../pattern.ts';
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
    needs: () => ({ figures: bitsOf(['amount', 'amount', 'percent']), words: [], order: [], inSentence: true }),
    example: '全年抽检样品2400份，合格率«95.9%»，共检出合格样品2388份。',
    right: '99.5%',
    find: sharesIn,
  },
];

function* sharesIn(masked: Looked, stretches: readonly Stretch[]): Iterable<Relation> {
  for (const sentence of toldSentences(stretches, masked, false)) {
    const told = shareIn(sentence);
    if (!told) continue;
    const { part, whole, percent } = told;
    const places = Object.entries(told).map(([role, metric]): Place => ({ role, metric }));
    const relation = conclude(ROW, places, share(part, whole, percent), masked);
    if (relation) yield relation;
  }
}

type Told = Readonly<Record<'part' | 'whole' | 'percent', Metric>>;

/** The one percentage of a sentence, and the only two amounts of one measure in it. */
function shareIn({ figures }: ToldSentence): Told | null {
  const percents = figures.filter(isRate);
  const [rate] = percents;
  if (!rate || percents.length > 1) return null;
  const pairs = pairsIn(figures);
  const [pair] = pairs;
  if (!pair || pairs.length > 1) return null;
  const [part, whole] = valueOf(pair[0].metric) < valueOf(pair[1].metric) ? pair : [pair[1], pair[0]];
  return isNamedBy(rate, part, whole) ? { part: part.metric, whole: whole.metric, percent: rate.metric } : null;
}

function isRate({ figure, metric }: ToldFigure): boolean {
  return figure === 'percent' && metric.bound === 'exact' && (metric.aspect === 'share' || metric.aspect === 'level');
}

function pairsIn(figures: readonly ToldFigure[]): readonly (readonly [ToldFigure, ToldFigure])[] {
  const byMeasure = new Map<string, ToldFigure[]>();
  for (const each of figures) if (isAmount(each.metric)) addTo(byMeasure, measureOf(each.metric), each);
  return Array.from(byMeasure.values()).flatMap(([one, two, more]) =>
    one && two && !more && isPlain(one.metric) && isPlain(two.metric) ? [[one, two] as const] : [],
  );
}

function isPlain({ bound, aspect, status }: Metric): boolean {
  return bound === 'exact' && aspect === 'level' && status !== 'reference';
}

/** 合格率 beside 合格样品, 69.5%的线索得到化解 beside 化解, 占社区总数的67% beside 社区. */
function isNamedBy(rate: ToldFigure, part: ToldFigure, whole: ToldFigure): boolean {
  const [own, other] = [nameOf(part), nameOf(whole)];
  const thing = THING.exec(rate.around)?.groups?.thing;
  if (thing !== undefined) return other.includes(thing) && !own.includes(thing);
  const rated = STEM.exec(rate.around) ?? OF_THEM.exec(rate.around);
  if (!rated) return OF_ALL.test(rate.around) && isOneOf(own, other);
  const { stem = DONE, more = '' } = rated.groups ?? {};
  const done = own.split('⟦')[0]?.split(ALREADY).at(-1) ?? '';
  const isStem = done.includes(stem) && !other.includes(stem) && NONE.every((no) => !own.includes(no + stem));
  return isStem && other.includes(done.replace(stem, '').replace(more, '').replace(PLAIN, ''));
}

const STEM = figurePattern('(?:(?<more>{han}{2})?(?<stem>{han}{2})[率面]|{progress}){within}{0,3}{reach}?⟦');
const THING = figurePattern(
  '[，、（]约?[仅已]?(?:占(?!比|{allOf})|[为完]成?)(?:全[省市区县])?(?<thing>[^，。；、占\\d]{2,8}?)(?:总[数量额])?的?{shareNoun}?{reach}?⟦',
);
const OF_THEM = rx`(?:^|{stop})⟦的{within}{2,10}(?<stem>{han}{2})(?:$|{stop})`;
/** 投资进度: of what was done. */
const DONE = '完成';
const ALREADY = '已';
const OF_ALL = figurePattern('[，、（]占(?:比|(?:{allOf})的?){comesTo}⟦');
const PLAIN = wordPattern('{completion|total|countTaker|leadTime|reach|thisYear|found}|[已现实际有的并了数量⟦]', 'g');
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
