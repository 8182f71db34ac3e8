import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { anyOrder } from '../../any-order.ts';
import { isMoney } from '../../commensurable.ts';
import { isAbove, printed } from '../../interval.ts';
import { within } from '../../laws.ts';
import { isOfFormerYears } from './of-former-years.ts';
import type { Pattern } from '../../pattern.ts';

/** So many things, and behind them more of which something was done. */
export const doneBeyondPatterns: readonly Pattern[] = [
  anyOrder({
    kind: 'part-of-whole',
    name: 'more done than all there are, told before',
    roles: {
      part: {
        figure: 'amount',
        words:
          '(?:{doneTo}|{settledTo}|的(?:已?有|{reach})|已(?:经)?{han}{2,4}|(?<=(?:{pause}|前)[^，。；]{0,4})有)⟦(?=$|{stop}|{settledTo}|{thisYear})|{pause}(?:目前|年内|{thisYear})?⟦{within}{0,4}(?:{thisYear}|{settledTo})|(?:落地|抓)见效⟦(?=$|{stop})',
        is: { bound: 'exact' },
      },
      whole: {
        figure: 'amount',
        words:
          '⟦{within}{1,18}[中里](?:[，、]|已)|^⟦(?!{within}{0,8}{holder})|{wholeLead|found|signed}{within}{0,16}⟦|{broughtIn}{within}{0,8}项目⟦',
        is: { bound: 'exact', status: ['actual', 'reference'] },
      },
    },
    alone: true,
    shared: [],
    worth: (figures) => figures.some((whole, at) => figures.slice(at + 1).some((part) => isBeyond(part, whole))),
    law: ({ whole, part }, words, around) =>
      whole.range[0] > part.range[0] ||
      !isBeyond(part, whole) ||
      MAY_PASS.test(words) ||
      isOfFormerYears(whole, part, around.whole.split('⟦')[0] ?? '', words)
        ? null
        : within(part, whole),
    example: '在统一监测的64项卫生指标里，我市居前列的达到«78项»。',
    right: '48项',
  }),
];

function isBeyond(part: Metric, whole: Metric): boolean {
  return part.unit === whole.unit && !isMoney(whole) && isAbove(printed(part), printed(whole));
}

const MAY_PASS = rx`{mayPass}`;
