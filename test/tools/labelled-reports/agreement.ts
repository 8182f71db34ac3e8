import type { Range } from '../label-lines.ts';
import { fields, type Answers, type Field, type FigureAnswer, type LabelledReport } from './read-labels.ts';
import { sameAnswer } from './same-answer.ts';

/** How far somebody's answers agree with a reader’s, in shares from 0 to 1. */
export interface Agreement {
  readonly shares: Readonly<Record<Measure, number>>;
  /** What differs: the field or kind, where it stands, what the reader says and what was told. */
  readonly misses: readonly { readonly what: string; readonly words: string }[];
}

export const measures = [
  ...(['figures', 'value card', 'full card', ...fields, 'commitments', 'sentences', 'headings'] as const),
];
export type Measure = (typeof measures)[number];

const valueCard: readonly Field[] = ['value', 'unit', 'bound', 'aspect', 'direction'];
const strongestFirst = ['quantified', 'deliverable', 'intent'];

/** The answers to each report, held against one reader’s. Cards count the fields that the reader filled in. */
export function agreement(
  reports: readonly LabelledReport[],
  answersTo: (report: LabelledReport) => Answers,
  reader: 0 | 1,
): Agreement {
  const tally = new Tally();
  for (const report of reports) {
    const [told, labels] = [answersTo(report), report.readers[reader]];
    holdFigures(report, told, labels, tally);
    holdSentences(report, told, labels, tally);
    holdHeadings(report, told, labels, tally);
  }
  return { shares: tally.shares(), misses: tally.misses };
}

function holdFigures(report: LabelledReport, told: Answers, labels: Answers, tally: Tally): void {
  const inside = told.figures.filter(({ range }) => inBlocks(range, report));
  for (const label of labels.figures) {
    const hits = inside.filter(({ range }) => overlap(range, label.range));
    const hit = hits.find((each) => each.fields.value === label.fields.value) ?? hits[0];
    tally.found('figures', Number(hit !== undefined), 1, 0);
    if (hit) {
      holdFields(report, hit, label, tally);
      continue;
    }
    for (const card of ['value card', 'full card'] as const) tally.count(card, false);
    tally.miss('missed', report, label.range, label.fields.text ?? '', '');
  }
  for (const { range, fields: said } of inside) {
    if (labels.figures.some((label) => overlap(range, label.range))) continue;
    tally.miss('extra', report, range, '', said.text ?? '');
    tally.found('figures', 0, 0, 1);
  }
}

function holdFields(report: LabelledReport, hit: FigureAnswer, label: FigureAnswer, tally: Tally): void {
  const wrong = fields.filter((field) => sameAnswer(field, hit, label) === false);
  for (const field of fields) {
    if (sameAnswer(field, hit, label) !== undefined) tally.count(field, !wrong.includes(field));
  }
  for (const field of wrong) {
    tally.miss(field, report, label.range, label.fields[field] ?? '', hit.fields[field] ?? '');
  }
  tally.count('value card', !wrong.some((field) => valueCard.includes(field)));
  tally.count('full card', !wrong.some((field) => field !== 'text'));
}

/** A sentence promises as much as the strongest promise that touches it; what can be checked counts for F1. */
function holdSentences(report: LabelledReport, told: Answers, labels: Answers, tally: Tally): void {
  for (const { range, kind } of labels.promises) {
    const touching = told.promises.filter((each) => overlap(each.range, range));
    const said = strongestFirst.find((each) => touching.some((one) => one.kind === each)) ?? 'none';
    tally.count('sentences', said === kind);
    if (said !== kind) tally.miss('sentences', report, range, kind, said);
    const [checkable, wanted] = [said, kind].map((each) => each === 'quantified' || each === 'deliverable');
    tally.found('commitments', Number(checkable && wanted), Number(wanted), Number(checkable && !wanted));
  }
}

function holdHeadings(report: LabelledReport, told: Answers, labels: Answers, tally: Tally): void {
  const inside = told.headings.filter(({ range }) => inBlocks(range, report));
  for (const { range, level, kind } of labels.headings) {
    const same = inside.some(
      (each) => overlap(each.range, range) && (level === null || each.level === null || each.level === level),
    );
    tally.found('headings', Number(same), 1, 0);
    if (!same) tally.miss('headings', report, range, `${kind} ${level ?? ''}`, '');
  }
  for (const { range, level, kind } of inside) {
    if (labels.headings.some((label) => overlap(range, label.range))) continue;
    tally.found('headings', 0, 0, 1);
    tally.miss('headings', report, range, '', `${kind} ${level ?? ''}`);
  }
}

function inBlocks(range: Range, { blocks }: LabelledReport): boolean {
  return blocks.some((block) => overlap(range, block));
}

function overlap(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Right answers, labels and extra answers by measure. A share is F1, which without extra answers is the right ones' part. */
class Tally {
  readonly misses: { what: string; words: string }[] = [];
  readonly #counts = new Map<Measure, { right: number; labelled: number; told: number }>();

  count(measure: Measure, right: boolean): void {
    this.#add(measure, Number(right), 1, 1);
  }

  found(measure: Measure, right: number, labelled: number, extra: number): void {
    this.#add(measure, right, labelled, right + extra);
  }

  miss(what: string, { file, text }: LabelledReport, [start, end]: Range, wanted: string, told: string): void {
    const near = text.slice(Math.max(0, start - 25), Math.max(end, start + 15)).replaceAll(/\s+/g, ' ');
    this.misses.push({ what, words: `${file}@${start} ${near} — ${wanted || '–'}, told: ${told || '–'}` });
  }

  shares(): Record<Measure, number> {
    const share = (measure: Measure): number => {
      const { right, labelled, told } = this.#counts.get(measure) ?? { right: 0, labelled: 0, told: 0 };
      return (2 * right) / Math.max(1, labelled + told);
    };
    return Object.fromEntries(measures.map((measure) => [measure, share(measure)])) as Record<Measure, number>;
  }

  #add(measure: Measure, right: number, labelled: number, told: number): void {
    const before = this.#counts.get(measure) ?? { right: 0, labelled: 0, told: 0 };
    this.#counts.set(measure, {
      right: before.right + right,
      labelled: before.labelled + labelled,
      told: before.told + told,
    });
  }
}
