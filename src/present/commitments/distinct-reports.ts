import { groupBy } from './group-node.ts';
import type { TreeReport } from './tree-node.ts';

/**
 * Reports of one text under one name, as a file in two encodings in two folders, counted once: the one that somebody
 * worked on, else the first. It names the others. A copy under another name is meant to be another report.
 */
export function distinctReports(reports: readonly TreeReport[]): readonly TreeReport[] {
  const groups = groupBy(reports, ({ file, text }) =>
    text === undefined ? file : file.slice(file.lastIndexOf('/') + 1) + text,
  );
  if (groups.size === reports.length) return reports;
  return [...groups.values()].flatMap((same) => {
    const kept = same.find(hasWork) ?? same[0];
    if (!kept || same.length === 1) return same;
    const others = same.filter((each) => each !== kept && !hasWork(each));
    const copies = others.map(({ name, file }) => name ?? file);
    return same.filter((each) => !others.includes(each)).map((each) => (each === kept ? { ...each, copies } : each));
  });
}

function hasWork({ report }: TreeReport): boolean {
  return report.lost.length > 0 || report.commitments.some(({ mark }) => mark !== null);
}
