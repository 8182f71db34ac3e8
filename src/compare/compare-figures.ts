import type { AnalysisMetric, Range } from '../core/index.ts';
import { overlaps, sameFigure } from '../core/index.ts';
import type { AlignedDrafts } from './aligned-drafts.ts';
import { agrees } from './against/agrees.ts';
import type { Break, FigureChange, Words } from './comparison.ts';
import { placeOf } from './comparison.ts';
import { pairInOrder } from './pair-in-order.ts';

/**
 * Which figures of a draft say something else than in the one before. «一般公共预算收入12.6亿元» → «…12.9亿元»: changed.
 * A sentence that was moved or wrapped anew changes nothing; a figure that left one sentence for another one neither.
 */
export function compareFigures(drafts: AlignedDrafts): readonly FigureChange[] {
  const changes: FigureChange[] = [];
  const left: AnalysisMetric[][] = [];
  const found: AnalysisMetric[][] = [];
  for (const [old, now] of drafts.sentences) {
    const [before, after] = [drafts.old.metricsIn(old), drafts.new.metricsIn(now)];
    const { pairs, removed, added } = pairInOrder(before, after, weight);
    for (const [a, b] of pairs) {
      const [was, is] = [before[a], after[b]];
      if (was && is && !isSame(was, is)) changes.push(changed(was, is, drafts));
    }
    left.push(removed.flatMap((index) => before[index] ?? []));
    found.push(added.flatMap((index) => after[index] ?? []));
  }
  const [gone, come] = [left.flat(), found.flat()];
  const moved = new Set<AnalysisMetric>();
  for (const metric of come) {
    const twin = gone.find((each) => !moved.has(each) && isSame(each, metric) && each.indicator === metric.indicator);
    if (twin) moved.add(twin).add(metric);
  }
  const removed = gone.filter((each) => !moved.has(each)).map((each) => alone('removed', each, drafts));
  const added = come.filter((each) => !moved.has(each)).map((each) => alone('added', each, drafts));
  return [...changes, ...removed, ...added].toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** 0 where two figures cannot be one; more the more of their meaning agrees. */
function weight(old: AnalysisMetric, now: AnalysisMetric): number {
  if (old.unit !== now.unit && old.aspect !== now.aspect) return 0;
  const same = [old.indicator === now.indicator, old.unit === now.unit, old.aspect === now.aspect, isSame(old, now)];
  const agreeing = same.filter(Boolean).length;
  return agreeing === 0 ? 0 : agreeing + 0.5;
}

/** Whether two figures print the same: value, unit, bound and direction. 4.19万人 and 41900人 do. */
function isSame(a: AnalysisMetric, b: AnalysisMetric): boolean {
  const values = ({ value }: AnalysisMetric): string => [value].flat().join('–');
  return values(a) === values(b) && a.unit === b.unit && a.bound === b.bound && a.direction === b.direction;
}

function changed(was: AnalysisMetric, is: AnalysisMetric, drafts: AlignedDrafts): FigureChange {
  return {
    kind: 'changed',
    old: drafts.old.words(was.range),
    new: drafts.new.words(is.range),
    ...meaning(is),
    unchanged: stillOld(was, is, drafts),
    breaks: breaksOf(was, is, drafts),
  };
}

function alone(kind: 'added' | 'removed', metric: AnalysisMetric, { old, new: now }: AlignedDrafts): FigureChange {
  const words = kind === 'removed' ? { old: old.words(metric.range) } : { new: now.words(metric.range) };
  return { kind, ...words, ...meaning(metric), unchanged: [], breaks: [] };
}

function meaning({ indicator, concept, aspect, period, status }: AnalysisMetric) {
  return { indicator, concept, aspect, period, status };
}

/** Other mentions of the figure in the new draft, by all that it is, that print the value of the old one. */
function stillOld(was: AnalysisMetric, is: AnalysisMetric, { new: now }: AlignedDrafts): readonly Words[] {
  return now.draft.analysis.metrics
    .filter((each) => each !== is && agrees(each, was) && !agrees(each, is) && sameFigure(each, is) === 'same')
    .map(({ range }) => now.words(range));
}

/** Findings of the new draft that the changed figure takes part in and that the old one did not have. */
function breaksOf(was: AnalysisMetric, is: AnalysisMetric, { old, new: now }: AlignedDrafts): readonly Break[] {
  const touching = (range: Range, findings: typeof now.draft.analysis.findings) =>
    findings.filter((each) => [each, ...each.related].some((place) => overlaps(place.range, range)));
  const known = new Set(touching(was.range, old.draft.analysis.findings).map(({ rule }) => rule));
  return touching(is.range, now.draft.analysis.findings)
    .filter(({ rule, severity }) => severity !== 'hint' && !known.has(rule))
    .map(({ rule, message, range }) => ({ rule, message, range }));
}
