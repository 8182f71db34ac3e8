import type { Metric } from '../../../metrics/metric.ts';
import { isAbove, printed, valueOf } from '../../interval.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** Figures that stand so close that the words between them leave nothing else to be meant. */
export const besidePatterns: readonly Pattern[] = [
  pattern({
    kind: 'part-of-whole',
    name: 'more chosen than there were to choose from',
    figures: { all: 'amount', chosen: 'amount' },
    words: '[从在]{within}{0,8}?{all}{between}{1,14}[中里]{between}{0,8}?{chosenFrom}{between}{0,3}{chosen}',
    law: ({ all, chosen }) => noMore(chosen, all),
    example: '从22个在谈项目中筛选出«28个»重点推进。',
    right: '8个',
  }),
  pattern({
    kind: 'per-head',
    name: 'fewer people than households',
    figures: { households: 'amount', people: 'amount' },
    words: '{households}[、（]{people}',
    mixed: true,
    law: ({ households, people }) => oneEach(households, people),
    example: '将4606户、«3646人»纳入低保。',
    right: '6646人',
  }),
  pattern({
    kind: 'rank',
    name: 'a worse rank among fewer',
    figures: { wide: 'rank', narrow: 'rank' },
    words: '全国{amount}?{between}{0,10}{wide}[、，]{takesRank}?在?(?:全[省区市]|省会|副省级){between}{0,8}{narrow}',
    mixed: true,
    law: ({ wide, narrow }) => noWorse(wide, narrow),
    example: '空气质量在全国168个重点城市排第6位、省会城市排«第16位»。',
    right: '第2位',
  }),
];

function noMore(chosen: Metric, all: Metric): Verdict {
  return {
    holds: !isAbove(printed(chosen), printed(all)),
    arithmetic: `${chosen.text} ≤ ${all.text}`,
    stated: chosen,
    says: {
      zh: `从${all.text}中选出${chosen.text}，比原有的还多`,
      en: `${chosen.text} are chosen from ${all.text}: more than there were`,
    },
  };
}

function oneEach(households: Metric, people: Metric): Verdict | null {
  if (households.unit !== '户' || people.unit !== '人') return null;
  return {
    holds: !isAbove(printed(households), printed(people)),
    arithmetic: `${households.text} ≤ ${people.text}`,
    stated: people,
    says: {
      zh: `${households.text}只有${people.text}，平均每户不足1人`,
      en: `${people.text} in ${households.text}: less than one person each`,
    },
  };
}

function noWorse(wide: Metric, narrow: Metric): Verdict | null {
  if (wide.bound !== 'exact' || narrow.bound !== 'exact') return null;
  return {
    holds: valueOf(narrow) <= valueOf(wide),
    arithmetic: `${narrow.text} ≤ ${wide.text}`,
    stated: narrow,
    says: {
      zh: `全国${wide.text}，在更小的范围内却是${narrow.text}`,
      en: `${wide.text} in the country, yet ${narrow.text} among fewer`,
    },
  };
}
