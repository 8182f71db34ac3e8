import { openRates } from '../../../knowledge/plain-rates.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { sentenceBefore } from '../../../text/beside.ts';
import { rx } from '../../../text/word-pattern.ts';
import { valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { levelInPoints } from '../../percent-or-points.ts';
import type { Verdict } from '../../relation.ts';
import { planOrFormer, room } from '../guards.ts';

/** What a share or a rate cannot be, whatever else is told: beyond its whole, below all where all is said. */
export const limitPatterns: readonly Pattern[] = [
  pattern({
    kind: 'rate-range',
    name: 'a share beyond its whole',
    figures: { share: 'percent' },
    words: '占(?!补){between}{2,16}?的?(?:比重|比例)?{reach}?{share}',
    unless: [planOrFormer, room],
    law: ({ share }, { report }) => (isSpent(share, report.source) ? null : beyondWhole(share)),
    example: '民生支出9.7亿元，占全年支出的«150.2%»。',
    right: '50.2%',
  }),
  pattern({
    kind: 'percent-point',
    name: 'a share told in points',
    figures: { share: 'points' },
    words: '占{between}{2,16}的(?:比重|比例)?{reach}?{share}',
    law: ({ share }) => levelInPoints(share),
    example: '民生支出27.5亿元，占公共预算支出的«82个百分点»。',
    right: '82%',
  }),
  pattern({
    kind: 'rate-range',
    name: 'a share that is many times its whole',
    figures: { share: 'percent' },
    words:
      '(?<name>{within}{2,12}?)(?:占比|比例)(?:{howReached}?{reach}了?|{from}{between}{0,10}?{percent}{between}{0,6}?{reached}){share}(?=[，。；、）\\n])',
    law: ({ share }, { word }) =>
      valueOf(share) > MOST_OF_WHOLE && !openRates.test(word('name')) ? beyondWhole(share) : null,
    example: '城区清洁取暖比例达«942%»。',
    right: '94.2%',
  }),
  pattern({
    kind: 'rate-range',
    name: 'many times the budget',
    figures: { percent: 'percent' },
    words: '(?:[占为]|{completion}){within}{0,8}预算{within}{0,4}?的{percent}',
    law: ({ percent }) => (valueOf(percent) > MOST_OF_BUDGET ? timesBudget(percent) : null),
    example: '支出决算数18.4亿元，为调整预算数的«9431%»。',
    right: '94.31%',
  }),
  pattern({
    kind: 'rate-range',
    name: 'all of them, and a rate below all',
    figures: { rate: 'percent' },
    words: '全部(?:实现)?{madeForAll}{within}{0,8}[，、](?:{highWanted}){reach}{rate}',
    law: ({ rate }) => lessThanAll(rate),
    certainty: 'information',
    example: '全县16个乡镇全部通天然气，覆盖率达到«96%»。',
    right: '100%',
  }),
  pattern({
    kind: 'rate-range',
    name: 'all of them, and the rate of the same verb below all',
    figures: { rate: 'percent' },
    words:
      '全(?:部(?:实现)?)?(?<verb>{han}){han}[^，。；、：\\n]{0,16}?[，、]\\k<verb>{han}率(?:均|都)?(?:{from}{within}{0,8}{percent}{within}{0,4}?)?{reach}?{rate}(?=[，。；、）\\n])',
    mixed: true,
    law: ({ rate }) => (rate.bound === 'exact' ? lessThanAll(rate) : null),
    example: '86个重点项目全部开工，开工率达到«83.7%»。',
    right: '100%',
  }),
];

/** Rates of enrolment and the like may pass 100%, and never so far. */
const MOST_OF_WHOLE = 300;
/** In per cent: a decimal point is lost. */
const MOST_OF_BUDGET = 1000;

function timesBudget(percent: Metric): Verdict {
  return disproved(percent, percent.text, {
    zh: `完成预算的${percent.text}，请核对小数点`,
    en: `${percent.text} of the budget: check the decimal point`,
  });
}

/** 完成投资24亿元，占总投资的104%: works may cost more than they were to. */
function isSpent(share: Metric, source: string): boolean {
  return SPENT.test(sentenceBefore(source, share.range[0]));
}

const SPENT = rx`{completion}投资[^，。；]{1,14}[，、（]占{within}{0,6}{cost}{within}{0,6}$`;

function beyondWhole(share: Metric): Verdict | null {
  if (!(valueOf(share) > 100)) return null;
  return disproved(share, share.text, {
    zh: `占比最高为100%，文中为${share.text}`,
    en: `A share is at most 100%, the text says ${share.text}`,
  });
}

function lessThanAll(rate: Metric): Verdict | null {
  if (!(valueOf(rate) < 100)) return null;
  return disproved(rate, `${rate.text} < 100%`, {
    zh: `前面说“全部”，这里为${rate.text}`,
    en: `All of them before, and ${rate.text} here`,
  });
}
