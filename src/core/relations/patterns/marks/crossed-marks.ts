import type { Metric } from '../../../metrics/metric.ts';
import { valueOfNumeral } from '../../../text/numerals.ts';
import { rx } from '../../../text/word-pattern.ts';
import { isMoney } from '../../commensurable.ts';
import type { FigureTest } from '../../figure-test.ts';
import type { Interval } from '../../interval.ts';
import { printed, valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { whatToCheck } from '../../what-to-check.ts';
import { formerLevel, series } from '../guards.ts';
import { markOf } from './marks.ts';

/** 连续跨越三个百亿台阶 */
const CROSSED =
  '{years}?{inTurn}?{passing}了?(?:{crossed}|(?<count>{countNumeral})个)“?(?<mark>[十百千]?[万亿]{1,2})(?:元|级){0,2}”?{markNoun}';

const SHARE: FigureTest = { bound: 'exact', aspect: ['share', 'level'], unit: '%' };
/** Right behind a mark: ，达到, （占. */
const NEXT = '(?:[，、](?:{reach|markReach})|（(?:{reach|markReach|shareNoun|shareVerb})?(?=[^）]{1,2}）))';
const ENDS = '(?=”?[，。；、）\\n])';

/**
 * A value and the mark that it is said to have passed; how many round marks, and the two values that they lie between; a share beside
 * the half, the tenths or the thirds that it is said to have passed or to come near: «46%、超过半数», «近三成，达到34%».
 */
export const crossedMarkPatterns: readonly Pattern[] = [
  pattern({
    kind: 'below-mark',
    name: 'a level, and a mark that it is said to have passed',
    figures: { level: 'amount', mark: 'amount' },
    words:
      '{level}[，、](?:{passedHow}|连续[^，。；：、]{1,4}年{holds}?在?){0,2}(?<passing>{passing})?了?{mark}(?={markNoun}|[，。；、）\\n])',
    unless: [series, formerLevel],
    // 999.6亿元 may be told as 千亿元.
    law: (of, said) => (of.level.aspect === 'level' ? belowPassed(of, said, NEARLY_ALL) : null),
    example: '地区生产总值达到«1360亿元»，成功迈上1500亿元台阶。',
    right: '1560亿元',
  }),
  pattern({
    kind: 'below-mark',
    name: 'a mark that was passed, and the value right behind it',
    figures: { mark: 'amount', level: 'amount' },
    which: { mark: { bound: ['moreThan', 'exact'] }, level: { bound: 'exact' } },
    words: '(?<passing>{passing})?{mark}新?{markNoun}?[、，](?:{reach|markReach}){level}(?![的以])',
    shared: [],
    law: (of, said) => belowPassed(of, said, 1),
    example: '储备项目投资首次超过3万亿元、达«3.6亿元»。',
    right: '3.6万亿元',
  }),
  pattern({
    kind: 'below-mark',
    name: 'a mark that all are said to have passed, and their values behind it',
    figures: { mark: 'amount' },
    rows: { levels: 'amount' },
    which: { mark: { bound: 'moreThan' } },
    words: '(?:双双|{each}){mark}{markNoun}?[、，]{respectively}{reach}?(?<levels>{amount}(?:{joiner}{amount}){1,8})',
    shared: [],
    law: ({ mark, levels }, said) =>
      levels.map((level) => belowPassed({ level, mark }, said, 1)).find((verdict) => verdict !== null) ?? null,
    example: '零售总额和进出口总值双双超过200亿元、分别达218亿元和«196亿元»。',
    right: '206亿元',
  }),
  crossed({
    name: 'from one amount to another, and the marks between them',
    words: `{fromTo}[，、。]${CROSSED}(?!的)`,
    example: '地区生产总值由380亿元增加到«490亿元»，连续跨越三个百亿台阶。',
    right: '690亿元',
  }),
  pattern({
    kind: 'below-mark',
    name: 'a share, and the half that it is said to have passed',
    figures: { own: 'percent' },
    which: { own: SHARE },
    words: `{own}[，、]{ofHalf}${ENDS}`,
    law: ({ own }, said) => besideHalf(own, said),
    example: '投资亿元以上的项目占«43%»、超过半数。',
    right: '53%',
  }),
  pattern({
    kind: 'below-mark',
    name: 'the half that is said to be passed, and the share right behind it',
    figures: { own: 'percent' },
    which: { own: SHARE },
    words: `{ofHalf}${NEXT}{own}${ENDS}`,
    law: ({ own }, said) => besideHalf(own, said),
    example: '新能源装机占比首次过半，达到«44.2%»。',
    right: '54.2%',
  }),
  pattern({
    kind: 'below-mark',
    name: 'a share, and the tenths or thirds that it is said to have passed',
    figures: { own: 'percent', mark: ['percent', 'bare'] },
    which: { own: SHARE },
    words: `{own}[，、]{passedHow}{0,2}{mark}${ENDS}`,
    mixed: true,
    shared: [],
    law: ({ own, mark }) => besideFraction(own, mark),
    example: '民生支出占比«76.4%»，超过八成。',
    right: '81.4%',
  }),
  pattern({
    kind: 'below-mark',
    name: 'the tenths or thirds that are said to be passed, and the share right behind them',
    figures: { mark: ['percent', 'bare'], own: 'percent' },
    which: { own: SHARE },
    words: `{mark}${NEXT}{own}${ENDS}`,
    mixed: true,
    shared: [],
    law: ({ mark, own }) => besideFraction(own, mark),
    example: '高新技术产业产值占比超过四分之三（«68.4%»）。',
    right: '78.4%',
  }),
  pattern({
    kind: 'below-mark',
    name: 'less than half of the works of a year, and both past their half',
    figures: { own: 'percent' },
    which: { own: SHARE },
    words: `{completion}{between}{0,8}{planned}的?{own}[，、]{bothPastHalf}${ENDS}`,
    law: ({ own }) => besideMark(own, HALF, 'over', '双过半'),
    certainty: 'information',
    example: '上半年重点项目投资完成年度计划的«43.6%»，实现时间任务“双过半”。',
    right: '53.6%',
  }),
  pattern({
    kind: 'below-mark',
    name: 'what is told as nearly so much, and more of it right behind that',
    figures: { mark: ['amount', 'percent'], own: ['amount', 'percent'] },
    which: { own: { bound: 'exact' }, mark: { bound: ['about', 'lessThan'] } },
    words: `{mark}${NEXT}{own}(?![的以])${ENDS}`,
    law: ({ mark, own }) =>
      UNDER.test(mark.text) && mark.unit === own.unit ? besideMark(own, valueOf(mark), 'under', mark.text) : null,
    example: '集群年产值近400亿元、达到«426亿元»。',
    right: '396亿元',
  }),
];

/** 1360亿元, where 1500亿元 is said to be passed: in a word before the mark, or in the bound that it was read with. */
function belowPassed(
  { level, mark }: Readonly<Record<'level' | 'mark', Metric>>,
  said: Said,
  least: number,
): Verdict | null {
  const isPassed = said.word('passing') !== '' || OVER.test(mark.text);
  if (!isPassed || level.bound !== 'exact' || level.unit !== mark.unit) return null;
  if (printed(level).high >= valueOf(mark) * least) return null;
  const asked = whatToCheck(level.text);
  return disproved(level, `${level.text} < ${mark.text}`, {
    zh: `${level.text}没有到所说的${mark.text}，${asked.zh}`,
    en: `${level.text} has not come to the ${mark.text} that is told: ${asked.en}`,
  });
}

const NEARLY_ALL = 0.995;

function crossed(row: {
  readonly name: string;
  readonly words: string;
  readonly example: string;
  readonly right: string;
}): Pattern {
  return pattern({
    kind: 'below-mark',
    figures: { a: 'amount', b: 'amount', crossed: 'amount' },
    mixed: true,
    shared: [],
    law: ({ a, b, crossed: count }, said) => marksBetween(a, b, count, said),
    ...row,
  });
}

/** 380 and 490 have 400 between them; a value that is a mark itself may be counted or not. */
function marksBetween(a: Metric, b: Metric, counted: Metric | undefined, said: Said): Verdict | null {
  const mark = markOf(said.word('mark'));
  const count = counted ? valueOf(counted) : valueOfNumeral(said.word('count'));
  if (a.unit !== b.unit || !isMoney(a) || valueOf(a) >= valueOf(b)) return null;
  const [most, least] = [
    Math.floor(valueOf(b) / mark) - Math.ceil(valueOf(a) / mark) + 1,
    Math.floor(valueOf(b) / mark) - Math.floor(valueOf(a) / mark),
  ];
  const words = `${count}个${said.word('mark')}`;
  return {
    holds: count >= Math.min(most, least) && count <= Math.max(most, least),
    arithmetic: `${a.text} → ${b.text}`,
    stated: b,
    says: {
      zh: `${a.text}到${b.text}之间有${least}个${said.word('mark')}关口，文中为${words}`,
      en: `${least} such marks lie between ${a.text} and ${b.text}, the text says ${words}`,
    },
  };
}

const HALF = 50;
const UNDER = rx`^{nearly|notQuite}`;
const NEARLY = rx`^{nearly}`;
const OVER = rx`^{passed}`;

function besideHalf(own: Metric, said: Said): Verdict | null {
  const side = said.word('side');
  const words = side === '' ? '“过半”' : `“${side}一半”`;
  return besideMark(own, HALF, side === '' ? 'over' : sideOf(side), words, NEARLY.test(side));
}

/** 超六成, 近三成, 超过三分之二 */
function besideFraction(own: Metric, mark: Metric): Verdict | null {
  const isThird = mark.text.includes(OF_PARTS);
  if (!isThird && mark.unit !== TENTHS) return null;
  const value = isThird && mark.unit === '' ? valueOf(mark) * ALL : valueOf(mark);
  const side = mark.bound === 'atLeast' ? 'over' : sideOf(mark.text);
  return besideMark(own, value, side, `“${mark.text}”`, NEARLY.test(mark.text));
}

const ALL = 100;
const TENTHS = '成';
const OF_PARTS = '分之';

type Side = 'over' | 'under' | null;

function sideOf(words: string): Side {
  return OVER.test(words) ? 'over' : UNDER.test(words) ? 'under' : null;
}

/** Whether what is said of a mark is wrong: what is near it lies below, and no whole tenth below. */
function isBeside({ low, high }: Interval, mark: number, side: Side, isNear: boolean): boolean {
  return side === 'over' ? high < mark : side === 'under' && (low > mark || (isNear && high < mark - TENTH));
}

function besideMark(own: Metric, mark: number, side: Side, words: string, isNear = false): Verdict | null {
  if (!isBeside(printed(own), mark, side, isNear)) return null;
  return disproved(own, `${own.text} — ${words}`, {
    zh: `${own.text}与${words}不符`,
    en: `${own.text} does not go with ${words}`,
  });
}

/** In points. */
const TENTH = 10;
