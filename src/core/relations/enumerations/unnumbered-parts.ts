import { lineEnd } from '../../text/beside.ts';
import { rx } from '../../text/word-pattern.ts';
import type { Range } from '../../text/range.ts';

/**
 * The parts that follow an announced count at once without numbers of their own: «办好3件实事：扩建小学；改造旧房；修建公园。»,
 * «概括为三个方面：实力显著增强。…。环境明显改善。…。民生大幅提升。…。» Null where they cannot surely be told apart.
 */
export function unnumberedParts(text: string, count: Range, next: number): readonly Range[] | null {
  if (text.charAt(next - 1) !== '：') return null;
  const end = lineEnd(text, next);
  if (end - next > LONGEST) return null;
  const said = text.slice(...count);
  const parts = PUBLIC_PROJECTS.test(said)
    ? publicProjects(text, next, end)
    : said.endsWith('方面')
      ? leads(text, next, end)
      : [];
  return parts.length < FEWEST ? null : parts;
}

/** No list that is read in one glance is longer. */
const LONGEST = 800;
const FEWEST = 3;
const PUBLIC_PROJECTS = rx`件{publicProject}{1,2}$`;

/** What ； parts, where one sentence holds it all and ends the paragraph. */
function publicProjects(text: string, from: number, end: number): readonly Range[] {
  const stop = text.indexOf('。', from);
  if (stop < 0 || stop < end - 1) return [];
  return partedBy('；', text, from, stop);
}

/** The short sentences that each open a part: 经济实力显著增强。 Each has its own sentences behind it. */
function leads(text: string, from: number, end: number): readonly Range[] {
  const sentences = partedBy('。', text, from, end);
  const isLead = sentences.map((range) => range[1] - range[0] <= SHORT && LEAD.test(text.slice(...range)));
  const doubtful = sentences.some(([start, stop], index) =>
    isLead[index] ? isLead[index + 1] !== false : stop - start <= SHORT && !text.slice(start, stop).includes('，'),
  );
  return isLead[0] && !doubtful ? sentences.filter((_, index) => isLead[index]) : [];
}

const SHORT = 14;
const LEAD = rx`^[\u4e00-\u9fff]{2,8}{leadManner}{leadVerb}$`;

function partedBy(mark: string, text: string, from: number, end: number): readonly Range[] {
  const parts: Range[] = [];
  for (let start = from; start < end;) {
    const at = text.indexOf(mark, start);
    const stop = at < 0 || at > end ? end : at;
    if (stop > start) parts.push([start, stop]);
    start = stop + 1;
  }
  return parts;
}
