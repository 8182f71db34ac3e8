import { reviewWords } from '../../knowledge/periods.ts';
import type { Section } from '../../outline/section.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import { isOfSeveralYears, namedOnce, oldDraft, yearsNamed } from './heading-years.ts';
import type { YearApart } from './year-apart.ts';

/** «二、2021年工作安排» and right behind it «2023年是…的一年»: every heading of one year that its first words do not go with. */
export function otherOpenings(sections: readonly Section[], text: string): readonly YearApart[] {
  const headings = sections.filter(({ level, kind }) => level === 1 && kind !== 'title');
  return namedOnce(headings, yearsNamed).flatMap(({ title, match, range }): readonly YearApart[] => {
    if (isOfSeveralYears(title)) return [];
    const from = range[0] - match.index + title.length;
    const opens = OPENS_WITH.exec(text.slice(from, from + NEAR));
    const [year = '', other] = [match[1], opens?.[2]];
    if (!opens || other === undefined || other === year) return [];
    // 二、2023年工作安排 may open with 过去的2022年.
    if (opens[1] !== undefined && !reviewWords.test(title)) return [];
    if (Math.abs(Number(other) - Number(year)) > oldDraft) return [];
    const at = from + opens[0].length - other.length;
    const beside = [{ range: [at, at + other.length], is: 'opening' }] as const;
    return [{ is: 'other opening', range, beside, said: Number(year), opening: Number(other) }];
  });
}

const NEAR = 72;
const OPENS_WITH = wordPattern(
  '^[。\\s]{0,8}(?:({goingBy})的)?(20\\d\\d)(?=年(?:，?是(?!{within}{0,24}\\d{0,3}周年)|，?{alreadyPast}|，在[^，。；\\d\\n]{4,40}下，))',
);
