import { exchangeRates } from '../../../knowledge/magnitudes.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { commensurable } from '../../commensurable.ts';
import { formatQuantity } from '../../format-quantity.ts';
import { meet, printed, times, valueOf } from '../../interval.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** One amount in two units of a measure: 31.2万吨（62.4亿斤）is ten times too much. */
export const restatedUnitPatterns: readonly Pattern[] = [
  pattern({
    kind: 'magnitude',
    name: 'an amount and the same in another unit',
    figures: { amount: 'amount', again: 'amount' },
    words: '{amount}(?:（(?:{converted})?|[，、](?<into>{converted})){again}(?=[，。；、）\\n])',
    law: ({ amount, again }, said) => sameAmount(amount, again, said.word('into')),
    example: '粮食总产量达到31.2万吨（折合«62.4亿斤»）。',
    right: '6.24亿斤',
  }),
  pattern({
    kind: 'magnitude',
    name: 'an area, and the same in another unit that tells on of it',
    figures: { amount: 'amount', again: 'amount' },
    which: { amount: { bound: 'exact', unit: ['亩', '公顷'] }, again: { bound: 'exact', unit: ['亩', '公顷'] } },
    words: '{amount}(?:[，、][^，。；、\\d\\n]{1,10})?。{thisOne}{again}',
    law: ({ amount, again }) => (amount.unit === again.unit ? null : sameAmount(amount, again, '')),
    certainty: 'information',
    example: '全年新造林4.5万亩，为历年之最。这«4500公顷»新林以红松为主。',
    right: '3000公顷',
  }),
  pattern({
    kind: 'magnitude',
    name: 'an amount of foreign money and what it is in 元',
    figures: { foreign: 'amount', own: 'amount' },
    words:
      '{foreign}[，、（](?:按{within}{0,12}(?:折算|计算)，?)?{converted}(?:成|为)?(?:人民币)?{own}(?=人民币|[，。；、）\\n])',
    mixed: true,
    shared: [],
    law: ({ foreign, own }) => atRate(foreign, own),
    example: '实际使用外资达到12.6亿美元、折合«8.9亿元人民币»。',
    right: '89亿元人民币',
  }),
];

/** 亩 of 667 square metres, 公顷 of 15亩: what is converted is rounded once more. */
const ROOM = { low: 0.98, high: 1.02 };

function sameAmount(amount: Metric, again: Metric, into: string): Verdict | null {
  // 105亿元，折合15.2亿元: what is converted is another unit's.
  if (amount.unit === again.unit && !into.startsWith(CONVERTED)) return null;
  return {
    holds: meet(times(printed(amount), ROOM), printed(again)),
    arithmetic: `${amount.text} = ${formatQuantity(valueOf(amount), again, 4)}`,
    stated: again,
  };
}

const CONVERTED = '折';
const YUAN = { unit: '元' };

/** 12.6亿美元 are 60亿元 at the least. */
function atRate(foreign: Metric, own: Metric): Verdict | null {
  const rate = exchangeRates[foreign.unit];
  if (!rate || !commensurable([own, YUAN])) return null;
  const [low, high] = rate.map((each) => valueOf(foreign) * each);
  const real = Number((valueOf(own) / valueOf(foreign)).toPrecision(3));
  return {
    holds: meet({ low: low ?? 0, high: high ?? Infinity }, printed(own)),
    arithmetic: `${own.text} ÷ ${foreign.text} ≈ ${real}`,
    stated: own,
    says: {
      zh: `${own.text} ÷ ${foreign.text} ≈ ${real}，汇率不会如此，请核对`,
      en: `${own.text} ÷ ${foreign.text} ≈ ${real}, which no rate of exchange is: check`,
    },
  };
}
