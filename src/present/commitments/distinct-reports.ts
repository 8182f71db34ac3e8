import { groupBy } from '../../core/index.ts';
import type { TreeReport } from './tree-node.ts';

/** What tells whether two reports are one; without marks nobody worked on it. */
type Told = Pick<TreeReport, 'file' | 'name' | 'text' | 'copies'> & Partial<Pick<TreeReport, 'report'>>;

/**
 * Reports of one text under one name, as a file in two encodings in two folders, counted once: the one that somebody
 * worked on, else the first. It names the others. A copy under another name is meant to be another report.
 */
export function distinctReports<Report extends Told>(reports: readonly Report[]): readonly Report[] {
  // Texts are long: they are compared only where names are the same.
  const named = [...groupBy(reports, ({ file }) => file.slice(file.lastIndexOf('/') + 1)).values()].filter(areSeveral);
  const twins = named.flatMap((same) =>
    [...groupBy(same, ({ file, text }) => text ?? file).values()].filter(areSeveral),
  );
  if (twins.length === 0) return reports;
  const instead = new Map(twins.flatMap(replacements));
  return reports.flatMap((report) => instead.get(report) ?? [report]);
}

type Instead<Report> = readonly [Report, readonly Report[]];

/** What stands for each of several reports of one text, where it does not stand for itself. */
function replacements<Report extends Told>(same: readonly Report[]): readonly Instead<Report>[] {
  const kept = same.find(hasWork) ?? same[0];
  const others = same.filter((each) => each !== kept && !hasWork(each));
  const gone = others.map((each): Instead<Report> => [each, []]);
  const copies = others.map(({ name, file }) => name ?? file);
  return kept === undefined ? gone : [...gone, [kept, [{ ...kept, copies }]]];
}

function areSeveral(reports: readonly unknown[]): boolean {
  return reports.length > 1;
}

function hasWork({ report }: Told): boolean {
  return report !== undefined && (report.lost.length > 0 || report.commitments.some(({ mark }) => mark !== null));
}
