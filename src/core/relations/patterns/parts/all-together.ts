import type { Metric } from '../../../metrics/metric.ts';
import { valueOfNumeral } from '../../../text/numerals.ts';
import { clauseBefore } from '../../../text/beside.ts';
import { rx } from '../../../text/word-pattern.ts';
import { areAllParts } from '../../all-parts.ts';
import { totalOf, valueOf } from '../../interval.ts';
import { sum } from '../../laws.ts';
import { isSince } from '../../part-list.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { areExclusive } from './part-names.ts';

/** What two years did, and parts of one noun, with all of it behind them. */
export const allTogetherPatterns: readonly Pattern[] = [
  pattern({
    kind: 'stated-total',
    name: 'what each of two years did, and both together',
    figures: { first: 'amount', more: 'amount', whole: 'amount' },
    words:
      '(?:{lastYear}|\\d{4}年){within}{0,6}?(?<verb>{han}{2})(?<thing>{within}{0,8}?){first}[^。\\n]{0,50}?[。，；](?:{thisYear}|\\d{4}年){within}{0,4}?\\k<verb>(?:\\k<thing>)?{within}{0,2}{more}[^。\\n]{0,30}?[。，；](?:{within}{1,4}，)?[两二]年(?:来|间)?(?:{cumulative|total|summed}|一?共)(?:{intention})?(?:\\k<verb>|{finished|completion})(?:\\k<thing>)?{within}{0,6}{whole}',
    shared: [],
    law: ({ first, more, whole }) =>
      [first, more].every(({ unit }) => unit === whole.unit) ? sum([first, more], whole) : null,
    example: '2023年改造户厕4200户，2024年改造3600户，两年累计改造户厕«8800户»。',
    right: '7800户',
  }),
  pattern({
    kind: 'stated-total',
    name: 'what each of some years did, and all of them together',
    figures: { whole: 'amount' },
    rows: { parts: 'amount' },
    words:
      '{countNumeral}年(?:来|间)?{within}{0,4}{respectively}{within}{0,12}(?<parts>{amount}(?:[、，和]{1,2}{amount}){1,4})，(?<many>{countNumeral})年(?:来|间)?(?:{cumulative|summed}|一?共){within}{0,8}{whole}(?=[，。；、）\\n])',
    shared: [],
    law: ({ whole, parts }, said) =>
      parts.length === valueOfNumeral(said.word('many')) && parts.every(({ unit }) => unit === whole.unit)
        ? sum(parts, whole)
        : null,
    example: '三年分别完成投资86亿元、92亿元、105亿元，三年累计完成«293亿元»。',
    right: '283亿元',
  }),
  pattern({
    kind: 'stated-total',
    name: 'all of the parts of a row, by the noun that they share',
    figures: { whole: 'amount' },
    rows: { parts: 'amount' },
    words:
      '(?<parts>{within}{1,8}{amount}(?:[、，和]{1,2}{within}{1,8}{amount}){1,5})[，；](?<noun>{han}{2,6})总[数量]{reach}?{whole}(?=[，。；、）\\n])',
    shared: [],
    law: ({ whole, parts }, said) => ofAllKinds(whole, parts, said),
    example: '在运动会上斩获金牌12枚、银牌8枚、铜牌14枚，奖牌总数«24枚»。',
    right: '34枚',
  }),
];

/** 金牌、银牌、铜牌 are all the 奖牌; of kinds that shut each other out there are no fewer than those told. */
function ofAllKinds(whole: Metric, parts: readonly Metric[], said: Said): Verdict | null {
  const { source } = said.report;
  if (parts.some((part) => isSince(source, part) || part.unit !== whole.unit)) return null;
  const lead = parts[0] ? clauseBefore(source, parts[0].range[0], '，。；\n') : '';
  if (ANEW.test(lead) || SO_FAR.test(said.word('noun'))) return null;
  const verdict = sum(parts, whole);
  if (areAllParts(parts, source)) return verdict;
  return valueOf(whole) < totalOf(parts) && areExclusive(whole, parts, source)
    ? { ...verdict, certainty: 'information' }
    : null;
}

/** 新增金牌1枚: the total counts those of former years. */
const ANEW = rx`{addition|newly}|新`;
const SO_FAR = rx`{cumulative}`;
