import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { anyOrder } from '../../any-order.ts';
import { isMoney } from '../../commensurable.ts';
import { isAbove, printed, valueOf } from '../../interval.ts';
import { disproved, within } from '../../laws.ts';
import { isOfFormerYears } from './of-former-years.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

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
  pattern({
    kind: 'part-of-whole',
    name: 'more that are finished than were begun, of rates in a row',
    figures: { begun: 'percent', done: 'percent' },
    words: '开工率[、和]{finishedRate}{respectively}{reach}?{begun}[、和与]{done}',
    law: ({ begun, done }) => beyondBegun(done, begun),
    example: '重点项目开工率、竣工率分别达到61.4%、«92.7%»。',
    right: '52.7%',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'a higher rate of what is finished than of what was begun',
    figures: { begun: 'percent', done: 'percent' },
    words: '(?<!新)开工率{within}{0,3}?{begun}[，、]{within}{0,2}{finishedRate}{within}{0,3}?{done}(?=[，。；])',
    certainty: 'information',
    law: ({ begun, done }) => beyondBegun(done, begun),
    example: '签约项目履约率92%，开工率74%，投产率«86%»。',
    right: '46%',
  }),
];

function isBeyond(part: Metric, whole: Metric): boolean {
  return part.unit === whole.unit && !isMoney(whole) && isAbove(printed(part), printed(whole));
}

const MAY_PASS = rx`{mayPass}`;

function beyondBegun(done: Metric, begun: Metric): Verdict | null {
  // 开工率107%、竣工率121.3%: of a plan, which each may pass.
  if (!isAbove(printed(done), printed(begun)) || valueOf(done) > 100) return null;
  return disproved(done, `${done.text} > ${begun.text}`, {
    zh: `竣工、投产的${done.text}高于开工的${begun.text}，请核对是否写反`,
    en: `${done.text} are finished and ${begun.text} begun: check which is which`,
  });
}
