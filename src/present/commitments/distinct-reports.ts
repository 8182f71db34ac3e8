import { groupBy } from '../../core/index.ts';
import type { TreeReport } from './tree-node.ts';

/**
 * Reports of one text under one name, as a file in two encodings in two folders, counted once: the one that somebody
 * worked on, else the first. It names the others. A copy under another name is meant to be another report.
 */
export function distinctReports(reports: readonly TreeReport[]): readonly TreeReport[] {
  const namesakes = groupBy(reports, ({ file }) => file.slice(file.lastIndexOf('/') + 1));
  if (namesakes.size === reports.length) return reports;
  // Texts are compared only where names are the same: to look through those of thousands of reports takes long.
  const groups = [...namesakes.values()].flatMap((same) =>
    same.length === 1 ? [same] : [...groupBy(same, ({ text, file }) => text ?? file).values()],
  );
  if (groups.length === reports.length) return reports;
  return groups.flatMap((same) => {
    const kept = same.find(hasWork) ?? same[0];
    const others = same.filter((each) => each !== kept && !hasWork(each));
    if (others.length === 0) return same;
    const copies = others.map(({ name, file }) => name ?? file);
    return same.filter((each) => !others.includes(each)).map((each) => (each === kept ? { ...each, copies } : each));
  });
}

function hasWork({ report }: TreeReport): boolean {
  return report.lost.length > 0 || report.commitments.some(({ mark }) => mark !== null);
}
