import { midCentury } from '../../knowledge/periods.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';

/** 到2053年 where 2035 is told of elsewhere. */
export interface SwappedYear {
  readonly range: Range;
  readonly said: string;
  readonly meant: string;
}

/** A far year whose last two digits are those of one that the report names, or plans for, swapped: 2053 and 2035. */
export function* swappedYears(text: string, year: number): Iterable<SwappedYear> {
  for (const match of FAR_YEAR(text)) {
    const said = match[1] ?? '';
    const meant = `20${said.charAt(3)}${said.charAt(2)}`;
    if (Number(said) <= year + FAR || Number(said) % 5 === 0 || Number(said) === midCentury) continue;
    if (Number(meant) > year + FAR) continue;
    const inWords = Array.from(meant, (digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
    if (Number(meant) !== year && !text.includes(`${meant}年`) && !text.includes(`${inWords}年`)) continue;
    yield { range: [match.index, match.index + said.length + 1], said, meant };
  }
}

const FAR_YEAR = search('(?<!\\d)(20\\d\\d)年', { at: '年', behind: '\\d', offset: [4, 4] });
/** Plans reach so far ahead; what lies further off is a round year or the middle of the century. */
const FAR = 16;
