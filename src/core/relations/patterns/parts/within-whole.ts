import { unitNamed } from '../../../figures/unit-at.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { commensurable, isMoney } from '../../commensurable.ts';
import { within } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { areOfOneUnit, partOfWhole } from './part-of-whole.ts';

/** Parts that are more than what they are part of, beyond the row behind 其中. */
export const withinWholePatterns: readonly Pattern[] = [
  pattern({
    kind: 'part-of-whole',
    name: 'people among people, by another measure word',
    figures: { whole: 'amount', part: 'amount' },
    words: '{whole}，其中{between}{0,12}{part}',
    law: ({ whole, part }) => (whole.unit === part.unit ? null : within(part, whole)),
    example: '帮助失业职工重新上岗2290人，其中“大龄”人员«2780名»。',
    right: '780名',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more above a mark than there are',
    figures: { whole: 'amount', mark: 'amount', part: 'amount' },
    words:
      '{whole}(?:{within}{0,8}[、，]{within}{0,8}{amount})?{within}{0,6}[，（]其中[，：]?{within}{0,6}{mark}的?{within}{0,8}{part}(?=[，。；、）\\n])',
    mixed: true,
    shared: [],
    law: ({ whole, mark, part }) => aboveMark(whole, mark, part),
    example: '新签约项目92个，总投资368亿元，其中10亿元以上项目«102个»。',
    right: '12个',
  }),
  partOfWhole({
    name: 'things of one noun among them, by another measure word',
    words: '(?<noun>{between}{2}){whole}，其中{between}{0,12}\\k<noun>{part}',
    mixed: true,
    shared: [],
    when: areCounts,
    example: '培育商务楼宇56座，其中纳税超千万楼宇«63幢»。',
    right: '23幢',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more things of the first of two kinds than there are',
    figures: { whole: 'amount', other: 'amount', part: 'amount' },
    words: '{whole}(?<noun>{han}{2,3})[、，]{other}{within}{1,6}，其中(?:已?有)?{part}\\k<noun>',
    shared: [],
    law: ({ whole, part }) =>
      isCounted(whole) && isCounted(part) ? { ...within(part, whole), of: [whole, part] } : null,
    example: '全县15个乡镇、210个村，其中«18个»乡镇完成改革。',
    right: '8个',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'a part of the same kind beyond an open whole',
    figures: { whole: 'amount', part: 'amount' },
    words: '(?<noun>{between}{2}){whole}，其中{between}{0,8}(?:\\k<noun>|{relief}){part}',
    law: ({ whole, part }) => openWithin(part, whole),
    example: '引进外来资金260亿元以上，其中制造业资金«310亿元以上»。',
    right: '130亿元以上',
  }),
  partOfWhole({
    name: 'land for new uses among land',
    words: '{landGiven}{between}{2,8}{whole}，其中新增{between}{1,8}{part}',
    example: '争取用地指标3.2万亩，其中新增仓储用地«4235万亩»。',
    right: '4235亩',
  }),
  partOfWhole({
    name: 'the cost of some projects beyond that of all, from one sentence to the next',
    words:
      '{amount}[、，]{within}{0,4}{cost}{whole}(?:的{within}{2,4}中，|[。，；]其中[，：]?){between}{2,10}(?:项目{amount}|{amount}{within}{0,4}项目)[、，]{within}{0,4}{cost}{part}(?=[，。；、）\\n])',
    mixed: true,
    when: (whole, part) => whole.bound === 'exact' && commensurable([whole, part]),
    example: '安排重点项目96个，总投资215亿元。其中，工业项目61个，总投资«238亿元»。',
    right: '138亿元',
  }),
  partOfWhole({
    name: 'some of the things that all of them were said to be',
    words: '{whole}{within}{0,8}，[^。；：，\\d\\n]{2,20}等{part}{within}{0,4}{fellShort}',
    when: isCounted,
    example: '规划共设置24项指标，进出口总额等«34项»指标没有达到预期。',
    right: '4项',
  }),
  partOfWhole({
    name: 'some that alone are more than all',
    words: '{whole}[^。；\\n]{0,40}?[，、]{alone}?{within}{2,12}就(?:{reach}|有){part}(?=[，。；、）\\n])',
    when: (whole, part) => areOfOneUnit(whole, part) && whole.bound === 'exact' && part.bound === 'exact',
    example: '全年救助困难群众1.3万人次，仅临时救助就达«1.9万人次»。',
    right: '0.9万人次',
  }),
  partOfWhole({
    name: 'the extent of one kind beyond that of all',
    words:
      '总(?<noun>(?!面积){extentNoun}){extentTail}{reach}?{whole}[，、](?:其中)?{within}{2,6}\\k<noun>{extentTail}{reach}?{part}(?=[，。；、）\\n])',
    example: '电力总装机规模820万千瓦，新能源装机«960万千瓦»，外送电量居全省前列。',
    right: '560万千瓦',
  }),
  partOfWhole({
    name: 'the extent of what bears one name, and of a kind of it that is more',
    words:
      '(?<noun>{within}{2}){within}{0,4}总{extentNoun}{extentTail}{reach}?{whole}[、，](?:其中)?{within}{1,10}\\k<noun>{reach}?{part}(?=[，。；、）\\n])',
    example: '公路通车总里程达8600公里、居全省第3，二级及以上公路达«12400公里»，建成站点32个。',
    right: '1240公里',
  }),
  partOfWhole({
    name: 'more firms than all that trade',
    words:
      '{businesses}(?<all>{reach}?){whole}[、，](?:其中)?(?<lead>新增|净增)?{firms}(?<some>{reach}?){part}(?=[，。；、）\\n])',
    mixed: true,
    when: (_, __, said) => areToldAlike(said),
    example: '净增经营主体3.2万户、企业«5.4万家»。',
    right: '1.4万家',
  }),
];

/** 10亿元以上 says which of the counted things are meant. */
function aboveMark(whole: Metric, mark: Metric, part: Metric): Verdict | null {
  const isMark = (mark.bound === 'atLeast' || mark.bound === 'moreThan') && isMoney(mark);
  return isMark && whole.unit === part.unit ? { ...within(part, whole), of: [whole, part] } : null;
}

/** 座 and 幢 of one noun; what is measured has its unit. */
function areCounts(whole: Metric, part: Metric): boolean {
  if (whole.unit === part.unit) return false;
  return [whole, part].every(({ unit, step }) => {
    const known = unitNamed(unit);
    return step === 1 && (known?.measure === null || known?.kind === 'households');
  });
}

/** Projects and cases, and no money that is spent on them. */
function isCounted({ step, unit, bound }: Metric): boolean {
  return step === 1 && bound === 'exact' && !unit.endsWith('元');
}

/** 以上 on both sides: the printed numbers still contradict. */
function openWithin(part: Metric, whole: Metric): Verdict | null {
  if (whole.bound === 'exact' && part.bound === 'exact') return null;
  return within({ ...part, bound: 'exact' }, { ...whole, bound: whole.bound === 'about' ? 'about' : 'exact' });
}

/** 新增经营主体5200户，企业达到1.2万家: what is new, and what there is. */
function areToldAlike(said: Said): boolean {
  return (said.word('all') === '') === (said.word('some') === '') && said.word('lead') === '';
}
