import { valueOfNumeral } from '../../text/numerals.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import type { WordingMatch, WordingRow, WordingVerdict } from './wording-row.ts';

const SAID = '(?<said>\\d{1,3}|{numeral}{1,3}|两)';
const PART = '(?:\\d{1,2}日|[底初]|[上中下]旬)?';
const YEAR = { at: '年', offset: [4, 4] } as const;
/** Nothing of another year. */
const NEXT = '(?:(?!20\\d\\d年|[去今当同次翌]年)[^\\n])';
const ENDED = '{within}{0,8}?(?:{finished|running})';
const DONE = '{within}{0,8}?(?:{finished|running|completion|honoured})';

const BEGUN = `(?<year>20\\d\\d)年(?<month>\\d{1,2})月${PART}{within}{0,4}?{started}`;

/** The course of a work: its times in their order, as planned and as they came. */
export const courseRows: readonly WordingRow[] = [
  {
    name: 'finished before it was begun',
    find: (text) => BEGUN_AND_DONE(text),
    read: begunAndDone,
    example: '水库2023年5月开工，«2022年12月»建成。',
    right: '2023年12月',
  },
  {
    name: 'finished before it was begun, in the next sentence',
    find: (text) => BEGUN_THEN_DONE(text),
    read: begunAndDone,
    example: '物流园2023年5月动工，总投资6.8亿元。项目于«2022年8月»建成投用。',
    right: '2024年8月',
  },
  {
    name: 'done in a month of the year that is before the one it was begun in',
    find: search(
      `(?<month>\\d{1,2})月${PART}{within}{0,4}?{started}(?:${NEXT}{0,80}?[，。]|[^，。；\\d\\n]{0,10}?)于?[当同]年(?<last>(?<toMonth>\\d{1,2})月)${PART}${DONE}`,
      { at: '月', offset: [1, 2] },
    ),
    read: beforeBegun,
    example: '电池项目去年4月动工建设，专班驻场服务。当年«2月»一期建成投产。',
    right: '12月',
  },
  {
    name: 'a step of a work in an earlier month than its beginning',
    find: search(
      `(?<![\\d年])(?<month>\\d{1,2})月${PART}{within}{0,3}?{started}{within}{0,2}[，、](?<last>(?<toMonth>\\d{1,2})月)(?:\\d{1,2}日|[底初]|[上中下]旬)?以?前?(?:{within}{0,2}(?:{finished|running})|{completion}{within}{2,8}?施工)`,
      { at: '月', offset: [1, 2] },
    ),
    read: stepBefore,
    example: '大桥3月开工建设，«2月»底前完成主塔桩基施工。',
    right: '6月',
  },
  {
    name: 'done so many months before or behind the month that was planned',
    find: search(
      `(?:原定|{planned}|{intention})[于在]?(?<month>\\d{1,2})月${PART}${ENDED}${NEXT}{0,40}?(?<!\\d)(?<toMonth>\\d{1,2})月${PART}${ENDED}[^。；\\d\\n]{0,10}?(?<way>提前|{postponed})了?${SAID}个月(?=[，。；）\\n])`,
      { at: '月', offset: [3, 8] },
    ),
    read: besidePlan,
    example: '北延工程原定12月底完工，10月底全线通车，比计划«推迟»2个月。',
    right: '提前',
  },
  {
    name: 'to be done months before the time that the work takes',
    find: search(
      `${BEGUN}，{within}{0,4}工期[为约]?${SAID}个月[^\\n]{0,60}?{strives}[于在]?(?<done>(?<toYear>20\\d\\d)年(?<toMonth>\\d{1,2})月){within}{0,8}?{finished|running}`,
      YEAR,
    ),
    read: beforeItsTime,
    example: '枢纽已于2023年10月开工，工期36个月。今年确保«2025年10月»投入使用。',
    right: '2026年10月',
  },
];

/** 2021年6月开工，历时18个月，于2022年12月竣工 */
const BEGUN_AND_DONE = search(
  `(?<begun>(?<year>20\\d\\d)年(?<month>\\d{1,2})月)${PART}{within}{0,4}?{started}{within}{0,2}[，、](?:历时\\d{1,2}个月，)?[于已将计预并划当年]{0,3}(?<done>(?<lastYear>20\\d\\d)年(?<lastMonth>\\d{1,2})月)${PART}{within}{0,6}?{finished|running}`,
  YEAR,
);

/** 2023年5月动工，总投资6.8亿元。项目于2024年8月建成 */
const BEGUN_THEN_DONE = search(
  `(?<begun>(?<year>20\\d\\d)年(?<month>\\d{1,2})月)${PART}{within}{0,4}?{started}[^。；\\n]{0,40}。(?:[^。；，\\d\\n]{0,16}，)?(?:该?(?:项目|工程)|该[路桥线站馆])[现已于]{0,2}(?<done>(?<lastYear>20\\d\\d)年(?<lastMonth>\\d{1,2})月)${PART}{within}{0,6}?{finished|running}`,
  YEAR,
);

function begunAndDone({ word, firstOf, lastOf }: WordingMatch): WordingVerdict | null {
  const [begun, done] = [firstOf('begun'), lastOf('done')];
  const between =
    (Number(word('lastYear')) - Number(word('year'))) * MONTHS + Number(word('lastMonth')) - Number(word('month'));
  if (between >= 0) return null;
  return {
    range: done,
    says: { zh: `${word('done')}在开工的时间以前，请核对`, en: `${word('done')} comes before the work was begun` },
    elsewhere: { range: begun, message: OTHER },
  };
}

const MONTHS = 12;
const OTHER = { zh: '另一时间', en: 'The other time' };

function beforeBegun({ word, lastOf }: WordingMatch): WordingVerdict | null {
  if (Number(word('toMonth')) >= Number(word('month'))) return null;
  return {
    range: lastOf('last'),
    says: {
      zh: `${word('month')}月开工，同一年的${word('last')}在它以前，请核对`,
      en: `Begun in month ${word('month')}: ${word('last')} of the same year comes before it`,
    },
  };
}

/** 10月开工、3月完成: of the next year, most likely. */
function stepBefore({ word, lastOf }: WordingMatch): WordingVerdict | null {
  const back = Number(word('month')) - Number(word('toMonth'));
  if (back < 1 || back >= MONTHS / 2) return null;
  return {
    range: lastOf('last'),
    certainty: 'information',
    says: {
      zh: `${word('month')}月开工，${word('last')}在它以前，请核对`,
      en: `Begun in month ${word('month')}, and ${word('last')} comes before it: check`,
    },
  };
}

/** 原定12月底，10月底: two months ahead; the parts of months may make one more or less. */
function besidePlan({ word, firstOf, lastOf }: WordingMatch): WordingVerdict | null {
  const ahead = Number(word('month')) - Number(word('toMonth'));
  if (ahead === 0) return null;
  const isAhead = word('way') === '提前';
  const due = `${ahead > 0 ? '提前' : '推迟'}${Math.abs(ahead)}个月`;
  const says = {
    zh: `原定${word('month')}月，实际${word('toMonth')}月，应是${due}`,
    en: `Planned for month ${word('month')}, done in month ${word('toMonth')}: ${due}`,
  };
  if (isAhead !== ahead > 0) return { range: firstOf('way'), says };
  return Math.abs(Math.abs(ahead) - valueOfNumeral(word('said'))) <= 1 ? null : { range: lastOf('said'), says };
}

/** What is hurried is done a little earlier. */
function beforeItsTime(said: WordingMatch): WordingVerdict | null {
  const { word, words, lastOf } = said;
  const taken = valueOfNumeral(word('said'));
  const between =
    (Number(word('toYear')) - Number(word('year'))) * MONTHS + Number(word('toMonth')) - Number(word('month'));
  if (between >= taken - HURRIED || between < 1 || MEANT.test(words)) return null;
  return {
    range: lastOf('done'),
    certainty: 'information',
    says: {
      zh: `开工${between}个月后，工期为${word('said')}个月，请核对`,
      en: `${between} months behind the beginning of a work of ${word('said')} months. Worth checking`,
    },
  };
}

/** 计划工期, 提前: what was meant, and not how long it took. */
const MEANT = rx`{planned}|提前|合同`;
const HURRIED = 6;
