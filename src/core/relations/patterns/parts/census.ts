import type { Bilingual } from '../../../knowledge/bilingual.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { isOfWholePlace } from '../../agreement.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theOnly } from '../../elsewhere.ts';
import { formatQuantity } from '../../format-quantity.ts';
import { isAbove, meet, minus, over, plus, printed, resulting, scaled, valueOf } from '../../interval.ts';
import { disproved, share, sum } from '../../laws.ts';
import { movedToo } from '../guards.ts';
import type { Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** How bulletins tell of people: those of two sexes, in towns, born and dead, and how many more than at the last count. */
export const censusPatterns: readonly Pattern[] = [
  pattern({
    kind: 'share-total',
    name: 'the shares of the two sexes',
    figures: { men: 'percent', women: 'percent' },
    words:
      '男性(?:人口)?{reach}?{amount}，占{between}{0,8}?{men}[，；]女性(?:人口)?{reach}?{amount}，占{between}{0,8}?{women}',
    law: ({ men, women }) => allTogether(men, women),
    example: '男性人口为41.8万人，占«53.2%»；女性人口为39.8万人，占48.8%。',
    right: '51.2%',
  }),
  pattern({
    kind: 'ratio',
    name: 'how many men there are to a hundred women',
    figures: { men: 'amount', women: 'amount', ratio: 'bare' },
    words:
      '男性?(?:人口)?{reach}?{men}[^。\\n男]{1,30}?女性?(?:人口)?{reach}?{women}[^\\n\\d]{1,20}?性别比(?:例)?{within}{0,6}?{ratio}',
    mixed: true,
    shared: [],
    law: ({ men, women, ratio }) => menToWomen(men, women, ratio),
    example: '全市男性42.3万人，占52.1%；女性38.9万人，占47.9%。人口性别比为«118:100»。',
    right: '108.7:100',
  }),
  naturalGrowth({
    name: 'the rates of births and of deaths in a year, and what they leave',
    figures: { grown: 'percent' },
    words: '自然增长率{reach}?{grown}',
    elsewhere: { born: besideIt('出生'), died: besideIt('死亡') },
    example: '人口自然增长率为«4.1‰»，出生率8.2‰，死亡率6.8‰。',
    right: '1.4‰',
  }),
  naturalGrowth({
    name: 'those born, those who died and what they leave',
    figures: { grown: 'amount' },
    words: '(?:自然|[。，；](?:人口)?(?=净))(?:增长|净增加?|增加|(?<less>{down}))了?(?:人口|人数)?{reach}?{grown}',
    elsewhere: { born: besideIt('出生'), died: besideIt('死亡') },
    unless: [movedToo],
    example: '全年出生人口6520人，死亡人口4310人，自然增长«2120人»。',
    right: '2210人',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'more who were born than died, or fewer, and a rate of growth the other way',
    figures: { grown: 'percent' },
    words: '自然增长率{reach}?{grown}',
    elsewhere: { born: countBeside('出生'), died: countBeside('死亡') },
    mixed: true,
    shared: [],
    law: ({ grown, born, died }) => {
      const isOther = (valueOf(born) - valueOf(died)) * valueOf(grown) < 0;
      return isOther
        ? disproved(grown, `${born.text} − ${died.text}`, {
            zh: `出生${born.text}、死亡${died.text}，自然增长率${grown.text}的正负与此不符`,
            en: `${born.text} were born and ${died.text} died: ${grown.text} goes the other way`,
          })
        : null;
    },
    example: '全年出生人口580人，死亡人口939人，人口自然增长率为«3.2‰»。',
    right: '-3.2‰',
  }),
  pattern({
    kind: 'part-sum',
    name: 'those who live in families and in other homes',
    figures: { families: 'amount', others: 'amount' },
    words:
      '(?:家庭户|居住在城镇的)人口{reach}?{families}(?:[，、]占{within}{0,8}{percent})?[，；、]{between}{0,2}(?:集体户|居住在乡村的)人口{reach}?{others}',
    elsewhere: {
      all: {
        is: { concept: 'resident-population', aspect: 'level', bound: 'exact' },
        stands: 'before',
        like: ['families', 'status', 'unit'],
        where: isOfWholePlace,
        choose: theOnly,
      },
    },
    shared: [],
    law: ({ families, others, all }) => sum([families, others], all),
    example: '全市常住人口为«526418人»。\n家庭户人口为483106人，集体户人口为34312人。',
    right: '517418人',
  }),
  pattern({
    kind: 'ratio',
    name: 'those in towns among all who live in a place',
    figures: { all: 'amount', part: 'amount', rate: 'percent' },
    words:
      '常住人口{reach}?{all}(?:(?!户籍)[^。\\n]){0,40}?城镇(?:常住)?人口{reach}?{part}[^\\n]{0,30}?(?:常住人口)?城镇化率{reach}?{rate}',
    shared: [],
    law: ({ all, part, rate }) => share(part, all, rate),
    example: '年末常住人口86.4万人，其中城镇人口38.9万人，乡村人口47.5万人。常住人口城镇化率«48.4%»。',
    right: '45.0%',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'what there was, how much more and the growth',
    figures: { base: 'amount', by: 'amount', rate: 'percent' },
    words: '[与和同]{formerTime}的?{base}相比，{up}了?{by}[、，]{up}了?{rate}',
    law: ({ base, by, rate }) => ({
      holds: meet(scaled(over(printed(by), printed(base)), 100), resulting(rate)),
      arithmetic: `${by.text} ÷ ${base.text} ≈ ${((valueOf(by) / valueOf(base)) * 100).toFixed(1)}%`,
      stated: rate,
    }),
    example: '全区常住人口与2010年第六次全国人口普查的62万人相比，增加15万人，增长«42.2%»。',
    right: '24.2%',
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

function countBeside(name: string): ReturnType<typeof besideIt> {
  return {
    is: { aspect: 'level', bound: 'exact', unit: '人' },
    like: ['grown', 'period', 'status', 'scope'],
    where: ({ indicator, sentence }, { grown }) => indicator.includes(name) && Math.abs(sentence - grown.sentence) <= 1,
    choose: theOnly,
  };
}

/** 108.7:100, or 108.7 alone. */
function menToWomen(men: Metric, women: Metric, ratio: Metric): Verdict | null {
  const told = valueOf(ratio);
  // 50.2:49.8 are two shares.
  if (SHARES.test(ratio.text)) return null;
  const scale = told < LEAST_TO_A_HUNDRED ? 1 : 100;
  const real = scaled(over(printed(men), printed(women)), scale);
  const value = (valueOf(men) / valueOf(women)) * scale;
  return men.unit !== women.unit
    ? null
    : {
        holds: meet(real, resulting(ratio)),
        arithmetic: `${men.text} ÷ ${women.text} ≈ ${value.toFixed(scale === 1 ? 3 : 1)}`,
        stated: ratio,
      };
}

const LEAST_TO_A_HUNDRED = 10;
const SHARES = /[:：∶](?!100$)/;

function allTogether(men: Metric, women: Metric): Verdict | null {
  const all = plus(printed(men), printed(women));
  const whole = { low: 100, high: 100 };
  if (!isAbove(all, whole) && !isAbove(whole, all)) return null;
  const told = Number((valueOf(men) + valueOf(women)).toFixed(2));
  return disproved(men, `${men.text} + ${women.text} = ${String(told)}%`, {
    zh: `男女两项合计${String(told)}%，应为100%`,
    en: `Together they are ${String(told)}%, and should be 100%`,
  });
}
