import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { anyOrder } from '../../any-order.ts';
import type { ToldBy } from '../../any-order.ts';
import { isOfYearsAndOne, isOverYears } from '../../is-over-years.ts';
import { areOfOneName } from '../../are-of-one-name.ts';
import { figurePattern } from '../../figure-pattern.ts';
import { formatQuantity } from '../../format-quantity.ts';
import { isAbove, meet, minus, plus, printed, valueOf } from '../../interval.ts';
import { disproved, growthOfChange } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

const CAME: ToldBy = { figure: 'amount', words: '新(?!增加值){within}{1,12}⟦', is: { bound: 'exact' } };
const NET: ToldBy = { figure: 'amount', words: '净增[长加]?{within}{0,8}⟦', is: { bound: 'exact' } };
/** Who moved away is gone as well. */
const LEFT_TOO = rx`[迁搬转]出`;

/** What was gained in all, with what came and left or with what there was and is. */
export const netGainPatterns: readonly Pattern[] = [
  anyOrder({
    kind: 'total-and-increment',
    name: 'what was gained in all, what came and what left',
    roles: {
      net: NET,
      came: CAME,
      left: { figure: 'amount', words: '{leaves}(?!比){within}{0,8}⟦', is: { bound: 'exact' } },
    },
    inPairs: true,
    closing: true,
    law: ({ net, came, left }, words) =>
      came.unit === left.unit && left.unit === net.unit && !LEFT_TOO.test(words) && !isOfYearsAndOne(words)
        ? gained(came, left, net)
        : null,
    example: '规模以上工业企业达186家，比上年净增«33家»。其中新入规31家、退库8家。',
    right: '23家',
  }),
  anyOrder({
    kind: 'total-and-increment',
    name: 'what came, what left, what there was and what there is',
    roles: {
      came: CAME,
      left: { figure: 'amount', words: '{leaves}(?!比){within}{0,8}⟦', is: { bound: 'exact' } },
      base: { figure: 'amount', words: '{from}{within}{0,8}⟦', is: { bound: 'exact' } },
      to: { figure: 'amount', words: '{up|down}?{becomes}了?⟦', is: { bound: 'exact' } },
    },
    alone: true,
    law: ({ came, left, base, to }, words, around) =>
      isOfYearsAndOne(words) || OF_LATER_YEAR.test(around.came) ? null : leftOver(base, came, left, to),
    example: '规上企业新增9家、退出4家，总数由71家增加到«84家»。',
    right: '76家',
  }),
  anyOrder({
    kind: 'growth-from-levels',
    name: 'what was gained in a year, what there is and its growth',
    roles: {
      net: NET,
      to: { figure: 'amount', is: { bound: 'exact' } },
      rate: {
        figure: 'percent',
        words: '(?:^|[，、；])(?:{since}|[一全]年)?{up|upNoun}[了达]?⟦',
        is: { aspect: 'growth', bound: 'exact' },
      },
    },
    law: ({ net, to, rate }, words) =>
      // 企业612家，净增74家；实现总产值428亿元，增长29.7%: a growth of what they make.
      to.unit === '元' || isOverYears(words) || ![net, rate].every((each) => areOfOneName(each, to))
        ? null
        : growthOfChange(to, net, rate, false),
    example: '新能源汽车保有量达到9.1万辆，一年增长«18%»，较上年末净增2.6万辆。',
    right: '40%',
  }),
  anyOrder({
    kind: 'total-and-increment',
    name: 'more gained in all than came',
    roles: { came: CAME, net: { figure: 'amount', words: '[，；（](?:其中|{within}{0,12}后)?净增加?了?⟦' } },
    alone: true,
    closing: true,
    law: ({ came, net }) =>
      came.unit === net.unit && isAbove(printed(net), printed(came)) ? gainedBeyond(came, net) : null,
    example: '上半年新增规上企业16家，净增«19家»。',
    right: '9家',
  }),
];

/** 由4860户增加到9320户，去年新设立1640户: of the last year alone, where no other is told. */
const OF_LATER_YEAR = figurePattern('{becomes}了?{amount}[，；]{lastYear}[^，；⟦]*⟦');

/** 31家 − 8家 = 23家 */
export function gained(came: Metric, left: Metric, net: Metric): Verdict {
  return {
    holds: meet(minus(printed(came), printed(left)), printed(net)),
    arithmetic: `${came.text} − ${left.text} = ${formatQuantity(valueOf(came) - valueOf(left), net)}`,
    stated: net,
  };
}

/** 71家 + 9家 − 4家 = 76家 */
function leftOver(base: Metric, came: Metric, left: Metric, to: Metric): Verdict {
  return {
    holds: meet(minus(plus(printed(base), printed(came)), printed(left)), printed(to)),
    arithmetic: `${base.text} + ${came.text} − ${left.text} = ${formatQuantity(valueOf(base) + valueOf(came) - valueOf(left), to)}`,
    stated: to,
  };
}

/** What was gained is what came, less what left. */
function gainedBeyond(came: Metric, net: Metric): Verdict {
  return disproved(net, `${net.text} > ${came.text}`, {
    zh: `净增的${net.text}多于新增的${came.text}`,
    en: `${net.text} gained in all is more than the ${came.text} that came`,
  });
}
