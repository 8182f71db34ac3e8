import type { Bilingual } from '../../../knowledge/bilingual.ts';
import type { Metric } from '../../../metrics/metric.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theOnly } from '../../elsewhere.ts';
import { formatQuantity } from '../../format-quantity.ts';
import { meet, minus, printed, valueOf } from '../../interval.ts';
import { movedToo } from '../guards.ts';
import type { Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';

/** How bulletins tell of people: those of two sexes, in towns, born and dead, and how many more than at the last count. */
export const censusPatterns: readonly Pattern[] = [
  naturalGrowth({
    name: 'those born, those who died and what they leave',
    figures: { grown: 'amount' },
    words: '(?:自然|[。，；](?:人口)?(?=净))(?:增长|净增加?|增加|(?<less>{down}))了?(?:人口|人数)?{reach}?{grown}',
    elsewhere: { born: besideIt('出生'), died: besideIt('死亡') },
    unless: [movedToo],
    example: '全年出生人口6520人，死亡人口4310人，自然增长«2120人»。',
    right: '2210人',
  }),
];

type GrowthRow = PatternRow<'grown', never, 'born' | 'died'>;

function naturalGrowth(
  row: Pick<GrowthRow, 'name' | 'figures' | 'words' | 'elsewhere' | 'unless' | 'example' | 'right'>,
): Pattern {
  return pattern<'grown', never, 'born' | 'died'>({
    ...row,
    kind: 'from-to-change',
    shared: [],
    law: ({ grown, born, died }, { word }) => {
      const less = word('less');
      const [more, fewer] = less === '' ? [born, died] : [died, born];
      return {
        holds: meet(minus(printed(more), printed(fewer)), printed(grown)),
        arithmetic: `${more.text} − ${fewer.text} = ${formatQuantity(valueOf(more) - valueOf(fewer), grown)}`,
        stated: grown,
        ...(less !== '' && valueOf(died) < valueOf(born) && { says: otherWay(born, died, less) }),
      };
    },
  });
}

/** 出生3150人，死亡2870人，自然减少280人 */
function otherWay({ text: born }: Metric, { text: died }: Metric, less: string): Bilingual {
  return {
    zh: `出生${born}多于死亡${died}，不是自然${less}`,
    en: `${born} were born and ${died} died: that is no ${less}`,
  };
}

/** Of the same time, in its sentence or one beside it. */
function besideIt(name: string): Elsewhere<{ readonly grown: Metric }, Said> {
  return {
    is: { aspect: 'level', bound: 'exact' },
    like: ['grown', 'unit', 'period', 'status', 'scope'],
    where: ({ indicator, sentence }, { grown }) => indicator.includes(name) && Math.abs(sentence - grown.sentence) <= 1,
    choose: theOnly,
  };
}
