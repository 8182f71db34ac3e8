import type { Metric } from '../../../metrics/metric.ts';
import { valueOfNumeral } from '../../../text/numerals.ts';
import { isMoney } from '../../commensurable.ts';
import { valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { markOf } from './marks.ts';

/** 连续跨越三个百亿台阶 */
const CROSSED =
  '{inTurn}?{passing}了?(?:{crossed}|(?<count>{countNumeral})个)“?(?<mark>[十百千]?[万亿]{1,2})(?:元|级){0,2}”?{markNoun}';

/** How many round marks a value is said to have passed, and the two values that it passed them between. */
export const crossedMarkPatterns: readonly Pattern[] = [
  crossed({
    name: 'from one amount to another, and the marks between them',
    words: `{fromTo}[，、]${CROSSED}`,
    example: '地区生产总值由380亿元增加到«490亿元»，连续跨越三个百亿台阶。',
    right: '690亿元',
  }),
  crossed({
    name: 'marks that were passed, and the two amounts that they lie between',
    words: `${CROSSED}[，、]{fromTo}`,
    example: '地区生产总值连跨三个百亿台阶，由380亿元增加到«490亿元»。',
    right: '690亿元',
  }),
  pattern({
    kind: 'below-mark',
    name: 'marks that were passed, the higher one first',
    figures: { first: 'amount', next: 'amount' },
    words: '{inTurn}?{passing}了?{first}[、和]“?{next}”?(?:[两三]?[大个])?{markNoun}',
    law: ({ first, next }) => (valueOf(next) < valueOf(first) ? isPassedBefore(next, first) : null),
    example: '零售额连续跨越80亿元、«70亿元»两大关口。',
    right: '90亿元',
  }),
];

function isPassedBefore(next: Metric, first: Metric): Verdict {
  return disproved(next, `${first.text} > ${next.text}`, {
    zh: `先后跨过的关口应由低到高：${first.text}、${next.text}`,
    en: `Marks are passed from low to high: ${first.text}, ${next.text}`,
  });
}

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
