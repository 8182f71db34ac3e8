import type { Edit } from './edit.ts';
import { applyEdits, composeEdits } from './edit.ts';
import { fold } from './fold.ts';
import type { PlainCopy, TidySteps } from './plain-copy.ts';
import { allSteps, plainCopy } from './plain-copy.ts';
import type { Range } from './range.ts';
import { findFlow } from './reflow.ts';

/**
 * The edits that make a clean copy of a report: «加快补齐教\n\n— 14 —\n\n育短板» → «加快补齐教育短板». The copy reads as the
 * report does and has nothing left to tidy. A text that would never come to that stays as it is, without an edit.
 *
 * @returns edits of `source`, in order, so that marks can move along
 */
export function tidy(source: string, steps: TidySteps = allSteps): readonly Edit[] {
  let edits: readonly Edit[] = [];
  let text = source;
  for (let rounds = mostRounds(source.length); rounds > 0; rounds--) {
    const more = tidyOnce(text, steps);
    if (more.length === 0) return edits;
    edits = composeEdits(source, edits, more);
    text = applyEdits(text, more);
  }
  return [];
}

/**
 * What one round joins or leaves out may show the next one more: two are the rule, texts pasted together out of pieces take
 * up to 60. The bound is on the work, so that a long text without an end ends too.
 */
function mostRounds(length: number): number {
  return Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, Math.floor(MOST_CHARACTERS / (length + 1))));
}

const MOST_ROUNDS = 200;
const FEWEST_ROUNDS = 16;
/** Read in all rounds together. */
const MOST_CHARACTERS = 20_000_000;

function tidyOnce(source: string, steps: TidySteps): readonly Edit[] {
  const folded = fold(source);
  const flow = findFlow(folded.text);
  const lines = steps.furniture ? flow.lines : [...flow.lines, ...flow.setAside].sort((a, b) => a[0] - b[0]);
  const goesOn = new Set(steps.joins ? flow.lines.filter((_, index) => flow.joined[index]).map(([, end]) => end) : []);
  const reports = new Set(flow.lines.map(([start]) => start));
  const copy = plainCopy(source, folded, steps, lines);
  const edits: Edit[] = [];
  let setAside = 0;
  for (let index = 0; index <= lines.length; index++) {
    const before = lines[index - 1];
    const after = lines[index];
    const gap: Range = [before?.[1] ?? 0, after?.[0] ?? folded.text.length];
    const joined = before !== undefined && after !== undefined && goesOn.has(gap[0]) && reports.has(gap[1]);
    const firstAside = setAside;
    while ((flow.setAside[setAside]?.[0] ?? Infinity) < gap[1]) setAside++;
    const aside = steps.furniture ? flow.setAside.slice(firstAside, setAside) : [];
    const range: Range = [before ? copy.endOf(gap[0]) : 0, after ? copy.startOf(gap[1]) : source.length];
    const text = joined ? '' : steps.lines ? lineEnd(index, lines.length, copy, gap) : copy.without(gap, aside);
    if (text !== source.slice(...range)) edits.push({ range, text });
    if (after) for (const edit of copy.edits(after)) edits.push(edit);
  }
  return edits;
}

/** One line end between two paragraphs, none above the first, and the last keeps the one it has. */
function lineEnd(index: number, lines: number, copy: PlainCopy, gap: Range): string {
  if (index === 0) return '';
  return index < lines || copy.breaks(gap) ? copy.newline : '';
}
