import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';

/** Years in a row that are more or fewer than those named before them: «2019年至2021年，连续四年入选», «2020、2021年连续三年». */
export interface RunOfYears {
  /** The number of years as written. */
  readonly range: Range;
  readonly said: string;
  readonly years: string;
  readonly due: number;
}

/** Every such run. A span may be counted without its first year, years in a list may not. */
export function* runsOfYears(text: string): Iterable<RunOfYears> {
  for (const match of SPAN(text)) {
    const { 1: from = '', 2: to = '', 3: row, 4: sum } = match;
    const said = row ?? sum ?? '';
    const [span, count] = [Number(to) - Number(from), valueOfNumeral(said)];
    if (span >= 1 && count !== span + 1 && count !== span) yield runOf(match, said, `${from}—${to}`, span + 1);
  }
  for (const match of IN_BRACKETS(text)) {
    const { 1: said = '', 2: from = '', 3: to = '' } = match;
    const due = Number(to) - Number(from) + 1;
    if (due > 1 && valueOfNumeral(said) !== due) yield runOf(match, said, `${from}—${to}`, due);
  }
  for (const match of [...WON_AGAIN(text), ...GOOD_AGAIN(text)]) {
    const { row = '', times = '', said = '' } = match.groups ?? {};
    const due = valueOfNumeral(times);
    if (due !== valueOfNumeral(said)) yield runOf(match, said, row, due);
  }
  for (const match of GROWN_OVER(text)) {
    const { 1: from = '', 2: to = '', 3: said = '' } = match;
    const [span, count] = [Number(to) - Number(from), valueOfNumeral(said)];
    if (span >= 2 && count !== span && count !== span + 1) yield runOf(match, said, `${from}—${to}`, span);
  }
  for (const match of LIST(text)) {
    const { 1: list = '', 2: row, 3: sum = '' } = match;
    const said = row ?? sum;
    const years = Array.from(list.matchAll(YEAR), ([year]) => Number(year));
    const follow = years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);
    if (follow && valueOfNumeral(said) !== years.length) yield runOf(match, said, years.join('、'), years.length);
  }
}

function runOf({ index, 0: whole }: RegExpExecArray, said: string, years: string, due: number): RunOfYears {
  const start = index + whole.lastIndexOf(said);
  return { range: [start, start + said.length + 1], said, years, due };
}

const COUNT = '(\\d{1,2}|{numeral}{1,2}|两)年';
const SPAN = search(`(?<!\\d)(20\\d\\d)年?{until}(20\\d\\d)年，?(?:{within}{0,10}?连续${COUNT}|${COUNT}{overAll})`, {
  at: '年',
  behind: '\\d',
  offset: [4, 10],
});
/** 连续三年（2015年至2018年） */
const IN_BRACKETS = search(`连续${COUNT}（(20\\d\\d)年?{until}(20\\d\\d)年?）`, {
  at: '年',
  behind: '{numeral}|两|\\d',
  offset: [3, 4],
});
/** 连续三年荣获一等奖，实现“四连冠” */
const WON_AGAIN = search(
  '连续(?<said>{numeral}{1,2}|\\d{1,2})年(?:{honoured}|{takesRank}){within}{2,20}，(?:成功|再次)?{showsUp}了?“?(?<row>(?<times>{numeral}{1,3})连冠)',
  { at: '年', behind: '{numeral}|\\d', offset: [3, 4] },
);
/** 实现“十八连丰”，连续十七年丰收 */
const GOOD_AGAIN = search(
  '(?<row>(?<times>{numeral}{1,3})连[丰增])”?，(?:粮食)?(?:总?产量?)?连续(?<said>{numeral}{1,3}|\\d{1,2})年(?:丰收|增产)',
  { at: '连', behind: '{numeral}', offset: [1, 3] },
);
/** 由2018年的12亿元增加到2023年的18亿元，四年增长50% */
const GROWN_OVER = search(
  `(?<=[由从])(20\\d\\d)年[末底]?的?[^，。；\\n]{1,20}?[到至](20\\d\\d)年[末底]?的?[^，。；\\n]{1,16}，${COUNT}(?:间|来)?(?:{up|down|yearly})`,
  { at: '年', behind: '\\d', offset: [4, 4] },
);
const LIST = search(
  `(?<!\\d)(?<![\\d年][、和])((?:20\\d\\d年?[、和]){1,5}20\\d\\d)年，?(?:{within}{0,4}?连续${COUNT}|${COUNT}间)`,
  {
    at: '[、和]',
    behind: '[\\d年]',
    offset: [4, 5],
  },
);
const YEAR = /20\d\d/g;
