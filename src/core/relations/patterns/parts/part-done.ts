import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { commensurable, isMoney } from '../../commensurable.ts';
import { isAbove, printed } from '../../interval.ts';
import { sum, within } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { dimension, planPassed, plannedBefore, severalEach } from '../guards.ts';
import { begunAndFinished } from '../part-guards.ts';
import { isOfFormerYears } from './of-former-years.ts';
import { areOfOneUnit, partOfWhole } from './part-of-whole.ts';

/** More done, begun or new than there is to do it with. */
export const partDonePatterns: readonly Pattern[] = [
  pattern({
    kind: 'part-of-whole',
    name: 'more built than there are, behind what was spent on them',
    figures: { whole: 'amount', part: 'amount' },
    words:
      '{whole}(?:[^，。；、\\d\\n]{1,10}{investmentDone}{amount}，{among}?|[^，。；、\\d\\n]{2,20}{amount}，(?:{among}|目前)?(?=已))(?<done>已?{workDone|completion|handled|goingOn|started}{1,2}){part}(?=[，。；、])',
    mixed: true,
    unless: [plannedBefore],
    shared: [],
    law: ({ whole, part }, said) =>
      areOfOneKind(whole, part) ? withVerb(within(part, whole), said.word('done')) : null,
    example: '45个重大项目完成投资28亿元，«已建成投用71个»。',
    right: '已建成投用17个',
  }),
  partOfWhole({
    name: 'more done than there are, with some of them left',
    words: '{whole}(?<noun>{within}{2,8})已(?:经|有)?{within}{2,6}{part}[，；、]{rest}的?(?<left>{within}{2,8})',
    when: (whole, part, said) => areOfOneKind(whole, part) && isNounLeft(said),
    example: '四期24个安置小区已交付«42个»，剩余安置小区年底前全部交付。',
    right: '14个',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'a crop that grew by more than it is',
    figures: { part: 'amount', whole: 'amount' },
    words: '增产{part}[、，]总产量?{reach}?{whole}',
    law: ({ whole, part }) => within(part, whole),
    example: '粮食增产«422亿斤»，总产46.6亿斤。',
    right: '42.2亿斤',
  }),
  partOfWhole({
    name: 'more projects to be finished than there are under way',
    words:
      '{whole}已?{started|continued}(?:重[大点])?项目{between}{0,6}，{thisYear}?(?:{intention})(?:其中)?{part}项目?(?:{finished|running}){1,2}(?=[，。；、）\\n])',
    shared: [],
    when: areOfOneUnit,
    example: '加快24个已开工重大项目建设，年内确保«42个»项目建成投产。',
    right: '12个',
  }),
  partOfWhole({
    name: 'more finished than was begun or begun again',
    words: '开工(?:、|和)?复工{between}{0,10}{whole}[、，](?:基本)?{completion|finished}{part}(?=[，。；、）\\n])',
    when: areOfOneUnit,
    example: '开工复工棚户区改造1.2万户、完成«2.6万户»。',
    right: '0.6万户',
  }),
  partOfWhole({
    name: 'more done than there was',
    words: '{whole}{between}{1,12}?{doneTo}{part}(?=[，。；、（）\\n])',
    unless: [severalEach, planPassed, dimension],
    when: isDoneBeyond,
    example: '60项重点任务完成«72项»。',
    right: '52项',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more done of what was undertaken, signed or found than there was',
    figures: { whole: 'amount', part: 'amount' },
    words:
      '(?<taken>{projectTaker|goingOn|signed|broughtIn|proposed}|{found}){between}{0,16}{whole}(?:{between}{0,12}|[、，](?:{cost}|{total}){reach}?{amount})[、，](?!{among}){byNow}?(?:{settledTo}|已?{signed|admitted}{settled}?)(?:或{between}{0,2}{completion}|项目|意见)?{part}(?=[，。；、（）\\n])',
    mixed: true,
    unless: [severalEach, planPassed, plannedBefore, begunAndFinished],
    law: ({ whole, part }, said) =>
      commensurable([whole, part]) && isDoneBeyond(whole, part) ? furtherOn(within(part, whole), whole, said) : null,
    example: '实施改革项目36个，完成或部分完成«43个»。',
    right: '34个',
  }),
  partOfWhole({
    name: 'more finished than was ever begun',
    words: '(?:已|累计){started}{whole}[、，](?:已|累计)?{finished}{part}(?=[，。；、）\\n])',
    example: '人才公寓已开工42万平方米，竣工«68万平方米»。',
    right: '28万平方米',
  }),
  partOfWhole({
    name: 'more of them than there are, behind 中',
    words:
      '{whole}{within}{1,10}(?<![其集初高])中，(?:目前)?(?:已经?)?(?:{doneTo}|有)?{part}(?=[^，。；]{0,10}[，。；])',
    when: areOfOneUnit,
    example: '全县46个山村中，已有«64个»村通了自来水。',
    right: '44个',
  }),
  partOfWhole({
    name: 'more among them than there are, told in one breath',
    words: '{whole}(?<noun>{within}{2,10})(?<![其集初高])中(?:已|{han}{2,4})?有{part}(?<own>{han}{0,2})',
    when: (whole, part, said) =>
      areOfOneUnit(whole, part) && !HOLDERS.test(said.word('noun')) && (whole.unit !== '个' || isOfThem(said)),
    example: '全区52家公立医疗机构中有«59家»接入互认平台。',
    right: '49家',
  }),
  partOfWhole({
    name: 'more that passed than were tested',
    words: '{tested}{within}{0,8}{whole}{within}{0,6}[，、；](?:{among}，?)?{passedTest}{part}(?=[，。；、）\\n])',
    when: areOfOneUnit,
    example: '抽检药品1260批次、合格«1310批次»，问题产品全部下架。',
    right: '1210批次',
  }),
  pattern({
    kind: 'part-sum',
    name: 'what was tested, what passed and what did not',
    figures: { whole: 'amount', good: 'amount', bad: 'amount' },
    words:
      '{tested}{within}{0,8}{whole}{within}{0,6}[，、；](?:{among}，?)?(?<how>{passedTest}){good}[，、；]不\\k<how>(?:{between}{0,4}){bad}(?=[，。；、）\\n])',
    law: ({ whole, good, bad }) => sum([good, bad], whole),
    example: '抽检食品«2180批次»，合格2140批次，不合格50批次。',
    right: '2190批次',
  }),
];

/** 12个乡镇中有86个村: what is counted by a word for anything bears a name of its own. */
function isOfThem(said: Said): boolean {
  return said.word('own') === '' || said.word('noun').endsWith(said.word('own'));
}

/** 剩余安置小区: what is left is called as they all are, and is no place that may have several (县区, 街道). */
function isNounLeft(said: Said): boolean {
  const [noun, left] = [said.word('noun'), said.word('left')];
  return !HOLDERS.test(noun) && (left.startsWith(noun) || noun.endsWith(left.slice(0, SHORTEST_NOUN)));
}

const SHORTEST_NOUN = 2;
const HOLDERS = rx`^(?:{holder})+$`;

/** Counts of one thing; what is done in money is told of money. */
function areOfOneKind(whole: Metric, part: Metric): boolean {
  return !isMoney(whole) && commensurable([part, whole]);
}

/** The verb before the part is what may be wrong, too. */
function withVerb(verdict: Verdict, verb: string): Verdict {
  const [start, end] = verdict.stated.range;
  return { ...verdict, range: [start - verb.length, end] };
}

/** 新签约项目326个，开工583个: more likely of former years as well than a slip. */
function furtherOn(verdict: Verdict, whole: Metric, said: Said): Verdict | null {
  const { stated: part } = verdict;
  const [lead, told] = [said.word('taken'), said.report.source.slice(whole.range[1], part.range[1] + LONGEST_REMARK)];
  if (isOfFormerYears(whole, part, lead, told)) return null;
  return CARRIED_OVER.test(lead) ? { ...verdict, certainty: 'information' } : verdict;
}

const LONGEST_REMARK = 16;
const CARRIED_OVER = rx`^{signed|broughtIn|proposed}`;

/** Counts only: money that is spent on things is no part of them. */
function isDoneBeyond(whole: Metric, part: Metric): boolean {
  return whole.bound === 'exact' && !isMoney(whole) && isAbove(printed(part), printed(whole));
}
