import type { CountedList } from '../relations/enumerations/list-rows.ts';
import { countedLists } from '../relations/enumerations/list-rows.ts';
import type { NumberedRun } from '../relations/enumerations/numbered-runs.ts';
import { headingRuns, ordinalRuns } from '../relations/enumerations/numbered-runs.ts';
import type { Report } from './rule.ts';
import type { VerifiedRelation } from './verified-relation.ts';
import { verified } from './verified-relation.ts';

/** Lists, announced parts, pairs of 分别 and numbered headings whose count is the one stated. */
export function* counts(report: Report): Iterable<VerifiedRelation> {
  const { text } = report.body;
  const agreed = countedLists(text, report).filter(
    ({ row, counts: possible, stated }) => row.shown === true && possible.has(stated),
  );
  for (const { row, range, things, stated, count } of agreed) {
    const said = text.slice(...count);
    if (!row.kind && things.length <= stated)
      yield verified('list-count', [[range[0], count[0]], count], {
        zh: `列出${stated}项，文中为“${said}”`,
        en: `${stated} things are named, the text says ${said}`,
      });
    if (row.kind === 'respectively-count' && things.length > 1)
      yield verified('respectively-count', [range], {
        zh: `“分别”前后各${stated}项`,
        en: `${stated} things and ${stated} values`,
      });
  }
  const announcing = agreed.filter(({ row }) => row.kind === 'section-count');
  yield* numbered([...ordinalRuns(text), ...headingRuns(report.sections)], announcing, text);
}

/** Runs whose number is announced each by themselves; all others together, for nobody ticks them off one by one. */
function* numbered(
  runs: readonly NumberedRun[],
  announcing: readonly CountedList[],
  text: string,
): Iterable<VerifiedRelation> {
  const running = runs.filter(({ entries }) => entries.length > 1 && runsOn(entries));
  const byStart = new Map(running.map((run) => [run.entries[0]?.range[0], run]));
  const announced = new Set<NumberedRun>();
  for (const { count, stated, places = [] } of announcing) {
    const run = byStart.get(places[0]?.[0]);
    if (run?.entries.length !== stated || run.entries[0]?.value !== 1) continue;
    announced.add(run);
    yield verified('section-count', [count, ...places], {
      zh: `文中说“${text.slice(...count)}”，其后编号${stated}项`,
      en: `The text says ${text.slice(...count)}, and ${stated} numbered parts follow`,
    });
  }
  const others = running.filter((run) => !announced.has(run));
  if (others.length > 0) yield inOrder(others, text);
}

function runsOn(entries: NumberedRun['entries']): boolean {
  return entries.every(({ value }, index) => value === (entries[0]?.value ?? 0) + index);
}

function inOrder(runs: readonly NumberedRun[], text: string): VerifiedRelation {
  const places = runs.flatMap(({ entries }) => entries.map(({ range }) => range));
  const [first = [0, 0]] = places;
  const from = text.slice(...first);
  return verified(
    'section-number',
    places,
    runs.length === 1
      ? { zh: `${from}起连续编号，共${places.length}项`, en: `${places.length} entries numbered on from ${from}` }
      : {
          zh: `${runs.length}组序号各自连续，共${places.length}项`,
          en: `${runs.length} runs of numbers, ${places.length} entries, each without a gap`,
        },
  );
}
