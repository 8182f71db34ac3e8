import type { Metric } from '../../../metrics/metric.ts';
import { isAbove, printed, valueOf } from '../../interval.ts';
import { rx } from '../../../text/word-pattern.ts';
import { disproved } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
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
    kind: 'part-of-whole',
    name: 'more in two states than there are',
    figures: { all: 'amount', one: 'amount', two: 'amount' },
    words:
      '{all}{between}{2,10}中，[^。；\\d\\n]{0,24}{one}{doneTo}[、，][^。；\\d\\n]{0,24}{two}(?:{doneTo}|{between}{0,4}{goingOn})(?=[，。；、）\\n])',
    law: ({ all, one, two }) => noMoreThan([one, two], all),
    example: '36个安置点中，城东等14个建成、城西等«27个»有序推进。',
    right: '22个',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more of a quoted thing than there are of it in all',
    figures: { part: 'amount', all: 'amount' },
    words: '{part}“(?<name>[^“”，。；\\d\\n]{2,10})”[，、]“\\k<name>”(?:{total}|{allTold}){reach}?{all}',
    mixed: true,
    law: ({ part, all }) => (printed(part).low > printed(all).high ? moreThanAll(part, all) : null),
    example: '在省外新设«14个»“创新驿站”，“创新驿站”累计达到9家。',
    right: '4个',
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
  pattern({
    kind: 'from-to-change',
    name: 'two amounts, and which of them is said to be the larger',
    figures: { one: 'amount', two: 'amount' },
    words:
      '{one}[，、](?:{between}{2,10}?){two}[，。；](?<first>{between}{2,8}?)(?<than>{aboveGap|belowGap})(?<second>{between}{2,8}?)(?=[，。；、）\\n])',
    law: ({ one, two }, said) => largerOf(one, two, said),
    example: '专项债务余额«283.4亿元»，专项债务限额231.5亿元，债务余额低于债务限额。',
    right: '213.4亿元',
  }),
];

/** The names of the comparison end those of the amounts, in their order. */
function largerOf(one: Metric, two: Metric, said: Said): Verdict | null {
  const [first, than, second] = [said.word('first'), said.word('than'), said.word('second')];
  if (!one.indicator.endsWith(first) || !two.indicator.endsWith(second)) return null;
  const isMore = ABOVE.test(than);
  return {
    holds: isMore ? valueOf(one) > valueOf(two) : valueOf(one) < valueOf(two),
    arithmetic: `${one.text} ${isMore ? '>' : '<'} ${two.text}`,
    stated: one,
    says: {
      zh: `${first}${one.text}、${second}${two.text}，与“${than}”不符`,
      en: `${one.text} and ${two.text} do not go with ${than}`,
    },
  };
}

const ABOVE = rx`{aboveGap}`;

function moreThanAll(part: Metric, all: Metric): Verdict {
  return disproved(part, `${part.text} > ${all.text}`, {
    zh: `此处为${part.text}，累计却只有${all.text}`,
    en: `${part.text} here, and no more than ${all.text} in all`,
  });
}

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

function noMoreThan(parts: readonly Metric[], all: Metric): Verdict | null {
  if ([...parts, all].some(({ bound, unit }) => bound !== 'exact' || unit !== all.unit)) return null;
  const total = parts.reduce((most, part) => most + valueOf(part), 0);
  const last = parts.at(-1) ?? all;
  if (total <= valueOf(all)) return null;
  return {
    ...disproved(last, `${parts.map(({ text }) => text).join(' + ')} > ${all.text}`, {
      zh: `${parts.map(({ text }) => text).join(' + ')}，多于${all.text}`,
      en: `${parts.map(({ text }) => text).join(' + ')} is more than ${all.text}`,
    }),
    of: [...parts, all],
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
