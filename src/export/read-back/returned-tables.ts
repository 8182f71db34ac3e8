import type { Paper } from '../../compare/index.ts';
import { paperOfTable, tableAnswers } from '../../compare/index.ts';
import type { Localizer } from '../../present/index.ts';
import type { ReadSheet } from '../workbook/read-sheets.ts';

/** A file that came back, with what stands in it. */
export interface ReturnedFile {
  /** As people are told of it: 反馈/区住建局.xlsx */
  readonly path: string;
  readonly sheets: readonly ReadSheet[];
}

/** Tables that came back, whoever filled them in, by what they are read for. */
export interface ReturnedTables {
  /** All of them, each called after its file: 区住建局.xlsx[前进区]. */
  readonly sheets: readonly ReadSheet[];
  /** The filled-in 数据核实表 among them. */
  readonly papers: readonly Paper[];
  /** What people left open in a 数据核实表, a sentence each. */
  readonly notes: readonly string[];
}

/** Sorts what came back: records of tasks are read from all sheets, corrected numbers from those that asked after figures. */
export function returnedTables(files: readonly ReturnedFile[], localizer: Localizer): ReturnedTables {
  const read = files.flatMap(({ path, sheets }) =>
    sheets.map(({ name, rows }) => ({ path, name: name === '' ? path : `${path}[${name}]`, rows })),
  );
  const asked = read.flatMap(({ path, name, rows }) => {
    const answers = tableAnswers(rows);
    const paper = answers && paperOfTable(rows, path);
    return answers && paper ? [{ paper, notes: openWords(name, answers, localizer) }] : [];
  });
  return {
    sheets: read.map(({ name, rows }) => ({ name, rows })),
    papers: asked.flatMap(({ paper }) => (paper.facts.some(({ quote }) => quote !== null) ? [paper] : [])),
    notes: asked.flatMap(({ notes }) => notes),
  };
}

function openWords(
  name: string,
  { answered, unanswered, unnumbered }: NonNullable<ReturnType<typeof tableAnswers>>,
  { t }: Localizer,
): readonly string[] {
  const none = t(
    '{0}: a table of figures to be verified in which no row is answered; fill in 核实结果 (一致 or 有误) and, where a figure is wrong, 核实数, then read it back again',
    name,
  );
  if (answered.length + unnumbered.length === 0) return [none];
  return [
    ...(unnumbered.length > 0
      ? [t('{0}: rows said to be wrong without the right number: {1}', name, unnumbered.join('、'))]
      : []),
    ...(unanswered.length > 0 ? [t('{0}: {1} rows are not answered yet', name, unanswered.length)] : []),
  ];
}
