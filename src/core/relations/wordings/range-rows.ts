import { justBefore } from '../../text/beside.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import type { WordingMatch, WordingRow, WordingVerdict } from './wording-row.ts';

/** Ranges of what is no figure of a report, and run backwards. */
export const rangeRows: readonly WordingRow[] = [
  {
    name: 'years, and months of one year; from November to March is the next year',
    find: search('{until}(?=\\d{1,4}[年月])', { at: '{until}' }),
    read: times,
    example: '«2022至2020年»共培训教师200名。',
    right: '2020至2022年',
  },
  {
    name: 'months of years; a winter goes on in the next year',
    find: search(
      '(?<!\\d)(?<year>(?:19|20)\\d\\d)年(?<month>\\d{1,2})月(?<day>\\d{1,2}日)?{until}(?:(?<toYear>(?:19|20)\\d\\d)年)?(?<toMonth>\\d{1,2})月',
      { at: '{until}', offset: [7, 12] },
    ),
    read: dates,
    example: '工期为«2022年8月至2021年5月»。',
    right: '2021年5月至2022年8月',
  },
  {
    name: 'a duration, and no span of years',
    find: search(
      '(?<from>(?<![\\d第年月.%]|{until})[1-9]\\d?){until}(?<to>[1-9]\\d?)(?=个?年(?:[左内时陆完建后]|[之以]内)|个月|月的?时间)',
      { at: '{until}', offset: [1, 2] },
    ),
    read: ({ word }) => (Number(word('from')) <= Number(word('to')) ? null : backwards(word('from'), word('to'))),
    example: '用«5—3»年时间建成。',
    right: '3—5',
  },
  {
    name: 'days of one month',
    find: search('(?<![\\d年])(?<month>\\d{1,2})月(?<from>\\d{1,2})日{until}\\k<month>月(?<to>\\d{1,2})日', {
      at: '{until}',
      offset: [4, 6],
    }),
    read: ({ words, word }) => (Number(word('from')) <= Number(word('to')) ? null : endsBefore(words)),
    example: '活动于«9月28日至9月22日»举办。',
    right: '9月22日至9月28日',
  },
];

function backwards(from: string, to: string): Pick<NonNullable<ReturnType<WordingRow['read']>>, 'says'> {
  return { says: { zh: `前数大于后数：${from} > ${to}`, en: `The first number is the higher: ${from} > ${to}` } };
}

function times({ text, start }: WordingMatch): ReturnType<WordingRow['read']> {
  const words = justBefore(text, start, FARTHEST);
  const before = FIRST.exec(words);
  const last = LAST.exec(text.slice(start + 1, start + FARTHEST));
  if (!before || !last || (before[1] === undefined) !== (last[1] === undefined)) return null;
  const [from, to] = [Number(before[1] ?? before[2] ?? before[3]), Number(last[1] ?? last[2])];
  if (from <= to || from - to > MOST_YEARS) return null;
  if (before[3] !== undefined && !text.includes(`${to}${text.charAt(start)}${from}月`)) return null;
  const begins = start - words.length + before.index + before[0].search(/\d/);
  return { range: [begins, start + 1 + last[0].length], ...backwards(String(from), String(to)) };
}

const FARTHEST = 8;
const FIRST = rx`(?<![\d第〕\]-])({fullYear})年?$|[今去前上]年(\d{1,2})月?$|(?<![\d年月第.])(\d{1,2})月?$`;
const LAST = rx`^({fullYear})年|^(\d{1,2})月`;
/** A longer way back is no span of years. */
const MOST_YEARS = 50;

function dates({ words, word }: WordingMatch): ReturnType<WordingRow['read']> {
  const [year, month, toYear] = [word('year'), Number(word('month')), word('toYear')];
  const from = Number(year) * YEAR + month;
  const to = Number(toYear || year) * YEAR + Number(word('toMonth'));
  if (from <= to || (toYear === '' && month >= (word('day') === '' ? TERM : WINTER))) return null;
  return { ...endsBefore(words), ...(toYear + word('day') === '' && { certainty: 'information' }) };
}

function endsBefore(words: string): WordingVerdict {
  return { says: { zh: `起止时间前后颠倒：${words}`, en: `The end is before the beginning: ${words}` } };
}

/** A term of schools, too, goes on in the next year. */
const [YEAR, WINTER, TERM] = [100, 10, 9];

/** Whether verbs and prepositions before a pair make it a way down, not a range. 落实 and 自然 are none. */
export function tellsWayDown(text: string, at: number, near = FARTHEST): boolean {
  return CHANGE.test(justBefore(text, at, near));
}

const CHANGE = rx`{leadsDown}`;
