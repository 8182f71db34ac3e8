import { announcedCounts } from '../relations/announced-counts.ts';
import type { NumberedRun } from '../relations/numbered-runs.ts';
import { headingRuns, ordinalRuns } from '../relations/numbered-runs.ts';
import { respectiveValues } from '../relations/respective-values.ts';
import { statedLists } from '../relations/stated-lists.ts';
import type { Report } from '../report.ts';
import type { VerifiedRelation } from './verified-relation.ts';
import { verified } from './verified-relation.ts';

/** Lists, announced parts, pairs of 分别 and numbered headings whose count is the one stated. */
export function* counts({ body, sections, metrics }: Report): Iterable<VerifiedRelation> {
  const { text } = body;
  for (const { range, things, counts: possible, stated, count } of statedLists(text)) {
    if (!possible.has(stated) || things.length > stated) continue;
    const said = text.slice(...count);
    yield verified('list-count', [[range[0], count[0]], count], {
      zh: `列出${stated}项，文中为“${said}”`,
      en: `${stated} things are named, the text says ${said}`,
    });
  }
  for (const { range, counts: possible, subjects, values } of respectiveValues(text, metrics)) {
    if (subjects.length < 2 || !possible.has(values.length)) continue;
    yield verified('respectively-count', [range], {
      zh: `“分别”前后各${values.length}项`,
      en: `${values.length} things and ${values.length} values`,
    });
  }
  yield* numbered([...ordinalRuns(text), ...headingRuns(sections)], text);
}

function* numbered(runs: readonly NumberedRun[], text: string): Iterable<VerifiedRelation> {
  const byStart = new Map<number, NumberedRun>();
  for (const run of runs) {
    const { entries } = run;
    const [first] = entries;
    if (!first || entries.length < 2 || entries.some(({ value }, index) => value !== first.value + index)) continue;
    if (first.value === 1) byStart.set(first.range[0], run);
    const places = entries.map(({ range }) => range);
    yield verified('section-number', places, {
      zh: `${text.slice(...first.range)}起连续编号，共${entries.length}项`,
      en: `${entries.length} entries numbered on from ${text.slice(...first.range)}`,
    });
  }
  for (const { range, count, next } of announcedCounts(text)) {
    const run = byStart.get(next);
    if (run?.entries.length !== count) continue;
    yield verified('section-count', [range, ...run.entries.map((entry) => entry.range)], {
      zh: `文中说“${text.slice(...range)}”，其后编号${count}项`,
      en: `The text says ${text.slice(...range)}, and ${count} numbered parts follow`,
    });
  }
}
