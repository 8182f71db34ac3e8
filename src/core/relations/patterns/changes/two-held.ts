import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore } from '../../../text/beside.ts';
import { rx } from '../../../text/word-pattern.ts';
import { isAbove, printed } from '../../interval.ts';
import { difference, disproved } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** Two amounts with their names, the second of a thing of its own. */
const TWO = '{a}[^。；，、\\d\\n]{0,8}[，；、](?<second>[^，。；、\\d\\n]{2,16}?){b}[^。；，、\\d\\n]{0,6}[。，]';
const WHOM = '(?<whom>[^，。；、\\d\\n]{2,10}?)';
const ENDS = '(?=[，。；、）\\n])';

/** Two amounts and how far the one is told to be above the other: 东区完成投资36亿元，西区29亿元。东区高出西区7亿元. */
export const twoHeldPatterns: readonly Pattern[] = [
  held({
    name: 'two amounts, and by how much the one is above the other',
    words: `${TWO}(?<who>[^，。；、比较\\d\\n]{2,12}?)(?<way>{aboveGap|belowGap}|[多少]出)${WHOM}{gap}${ENDS}`,
    example: '新开工项目38个，新竣工项目27个。新开工项目数多出竣工项目«21个»。',
    right: '11个',
  }),
];

function held(row: Pick<Parameters<typeof pattern>[0], 'name' | 'words' | 'example' | 'right'>): Pattern {
  return pattern({
    ...row,
    kind: 'total-and-increment',
    figures: { a: 'amount', b: 'amount', gap: 'amount' },
    which: { a: { bound: 'exact' }, b: { bound: 'exact' }, gap: { bound: 'exact' } },
    shared: [],
    law: ({ a, b, gap }, said) => {
      if (a.unit !== b.unit || b.unit !== gap.unit) return null;
      const own = whose(a, b, said);
      return own && apart(own, own === a ? b : a, gap, said.word('way'));
    },
  });
}

/** Whose gap it is: the one of the two whose name alone has what is said, where what it is held against is the other. */
function whose(a: Metric, b: Metric, said: Said): Metric | null {
  const names = [clauseBefore(said.report.source, a.range[0], STOPS), said.word('second')] as const;
  const [isFirst, isSecond] = [hasOwn(said.word('who'), names), hasOwn(said.word('who'), [names[1], names[0]])];
  if (isFirst === isSecond) return null;
  const [own, other] = isFirst ? names : [names[1], names[0]];
  // 小学在校生…。小学专任教师: of another thing that they have.
  if (Array.from(said.word('who')).filter((char) => !own.includes(char)).length > 1) return null;
  const whom = said.word('whom');
  return OTHER.test(whom) || (hasOwn(whom, [other, own]) && !hasOwn(whom, [own, other])) ? (isFirst ? a : b) : null;
}

const STOPS = '，。；：、\n';
const OTHER = rx`^{theOther}$`;

/** Whether some words have two characters in a row that the one name has and the other has not. */
function hasOwn(words: string, [own, other]: readonly [string, string]): boolean {
  return Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)).some(
    (pair) => own.includes(pair) && !other.includes(pair),
  );
}

function apart(own: Metric, other: Metric, gap: Metric, way: string): Verdict {
  const isMore = !LESS.test(way);
  const [high, low] = isMore ? [own, other] : [other, own];
  if (!isAbove(printed(low), printed(high))) return difference(low, high, gap);
  return disproved(gap, `${own.text} — ${other.text}`, {
    zh: `${own.text}与${other.text}相比，与“${way}${gap.text}”方向相反`,
    en: `${own.text} beside ${other.text} goes against ${way}${gap.text}`,
  });
}

const LESS = rx`{belowGap|down}`;
