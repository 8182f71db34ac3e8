import { justBefore } from '../text/beside.ts';
import { fold } from '../text/fold.ts';
import type { Range } from '../text/range.ts';
import { overlaps } from '../text/range.ts';
import { toSource } from '../text/source-map.ts';
import { chargedUnits } from './charged-units.ts';
import type { WordedHardness } from './hardness-in.ts';
import { hardnessIn } from './hardness-in.ts';
import type { ResponsibleUnit } from './listed-units.ts';
import { projectNames } from './project-names.ts';
import { unitColumns } from './unit-columns.ts';
import { unitLines } from './unit-lines.ts';
import { unitNotes } from './unit-notes.ts';
import { commitmentFrom, commitmentTo } from '../knowledge/commitment-phrasing.ts';
import type { Metric } from '../metrics/metric.ts';

/** A target of a promise: 养老床位 300张 at least, from 240张. */
export interface PromiseTarget<F extends TargetFigure = TargetFigure> {
  readonly figure: F;
  /** The level that it starts from, where the text says so. */
  readonly from: F | null;
}

/**
 * What a promise says beyond its place in the analysis. «力争年内建成区中医院二期，养老床位由240张增加到300张（责任单位：
 * 区卫健局）» → aimed by 力争; 300张 from 240张; unit 区卫健局; project 区中医院二期. Ranges are offsets into the report.
 */
export interface CommitmentDetails<F extends TargetFigure = TargetFigure> {
  readonly hardness: WordedHardness | null;
  readonly targets: readonly PromiseTarget<F>[];
  /** The units that the text names for it, each once, in text order. */
  readonly units: readonly ResponsibleUnit[];
  readonly projects: readonly NamedProject[];
}

export interface NamedProject {
  readonly text: string;
  readonly range: Range;
}

/** What details are read from: an analysis, or as much of it. */
export interface Promises<F extends TargetFigure> {
  readonly metrics: readonly F[];
  readonly commitments: readonly Promised[];
}

interface Promised {
  readonly range: Range;
  readonly metrics: readonly number[];
}

/**
 * Reads the details of the promises of a report on demand: what concerns the whole report is read once, each promise when
 * it is asked for. `text` is the report as the analysis was made of it. What is in doubt is left out.
 */
export function commitmentDetails<F extends TargetFigure>(
  text: string,
  promises: Promises<F>,
): (commitment: Promised) => CommitmentDetails<F> {
  const notes = [...unitNotes(text), ...unitColumns(text), ...unitLines(text)];
  const taken = promises.commitments.map(({ range }) => range);
  const figures = promises.metrics;
  return (commitment) => {
    const { range } = commitment;
    const lead = leadOf(text, range, taken);
    const noted = notes.filter(({ governs }) => overlaps(governs, range)).flatMap(({ units }) => units);
    return {
      hardness: hardnessIn(text, range) ?? hardnessIn(text, lead),
      targets: targetFigures(promises, commitment).map((figure) => ({
        figure,
        from: baselineOf(text, figures, figure),
      })),
      units: once([...chargedUnits(text, [lead[0], range[1]]), ...noted]),
      projects: projectsIn(text, range),
    };
  };
}

/** The clause before a promise in its sentence, where it belongs to no other: 由区教育局牵头，| 新建小学2所. */
function leadOf(text: string, [start]: Range, taken: readonly Range[]): Range {
  let end = start;
  while (end > 0 && BETWEEN.has(text.charAt(end - 1))) end--;
  if (end === start) return [start, start];
  let from = end;
  while (from > 0 && end - from < LONGEST_LEAD && !MARKS.has(text.charAt(from - 1))) from--;
  const lead: Range = [from, end];
  return end - from === LONGEST_LEAD || taken.some((range) => overlaps(range, lead)) ? [start, start] : lead;
}

const BETWEEN = new Set('，, ');
const MARKS = new Set('，,；;：:。！!？?\n');
const LONGEST_LEAD = 40;

function projectsIn(text: string, [start, end]: Range): readonly NamedProject[] {
  const folded = fold(text.slice(start, end));
  return projectNames(folded.text, [0, folded.text.length]).map((name) => {
    const [from, to] = toSource(folded.map, name);
    return { text: folded.text.slice(...name), range: [start + from, start + to] };
  });
}

function once(units: readonly ResponsibleUnit[]): readonly ResponsibleUnit[] {
  const seen = new Set<string>();
  return units.filter(({ text, role }) => {
    const key = `${role} ${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What a figure must tell to be a target, or the level that a target starts from. */
type TargetFigure = Pick<Metric, 'range' | 'text' | 'value' | 'unit' | 'bound' | 'indicator' | 'status'>;

/**
 * The level that a target starts from, where its clause says so: «由18间增加到45间», «从60%提高到75%». The figures are
 * given in text order; null where the one before the target is no such level.
 */
function baselineOf<F extends TargetFigure>(text: string, figures: readonly F[], target: F): F | null {
  const before = figures[figures.indexOf(target) - 1];
  if (!before || before.unit !== target.unit || target.range[0] - before.range[1] > LONGEST_WAY) return null;
  const opens = commitmentFrom.test(justBefore(text, before.range[0], LONGEST_WAY));
  const way = text.slice(before.range[1], target.range[0]);
  return opens && commitmentTo.test(way) ? before : null;
}

/** In characters, from one figure to the other. */
const LONGEST_WAY = 14;

/** The figures that a commitment can be held to: its targets, else all that it names but comparisons. */
export function targetFigures<F extends { readonly status: 'actual' | 'target' | 'reference' }>(
  { metrics }: { readonly metrics: readonly F[] },
  commitment: { readonly metrics: readonly number[] },
): readonly F[] {
  const figures = commitment.metrics.flatMap((index) => metrics[index] ?? []);
  const targets = figures.filter(({ status }) => status === 'target');
  return targets.length > 0 ? targets : figures.filter(({ status }) => status !== 'reference');
}
