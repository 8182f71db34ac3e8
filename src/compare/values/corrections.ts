import type { Edit } from '../../core/index.ts';
import type { Fact, HeldFigure, Paper } from '../against/fact.ts';
import { holdAgainst } from '../against/hold-against.ts';
import type { Draft } from '../draft.ts';
import type { ValueChange } from './change-value.ts';
import { changeValue } from './change-value.ts';

/** What filled-in tables (数据核实表) say of a report. */
export interface Corrections {
  /** In text order. */
  readonly corrected: readonly Correction[];
  /** Figures that an office confirmed. */
  readonly confirmed: readonly HeldFigure[];
  /** Answers that do not agree and that only a person can take over: of a range, of numerals that are spelled out. */
  readonly byHand: readonly HeldFigure[];
  /** Everything that is changed, in text order; where two tables correct one mention, the first of them. */
  readonly edits: readonly Edit[];
}

export interface Correction {
  readonly held: HeldFigure;
  readonly change: ValueChange;
}

/** Every number that an office corrected, changed wherever the report says it. */
export function corrections(draft: Draft, papers: readonly Paper[]): Corrections {
  const { agreeing, disagreeing } = holdAgainst(draft, papers);
  const answers = disagreeing.filter(isAnswer).map((held) => {
    return { held, change: changeValue(draft, held.metric, held.fact.metric.text) };
  });
  const corrected = answers.flatMap(({ held, change }) => (change ? [{ held, change }] : []));
  return {
    corrected,
    confirmed: agreeing.filter(isAnswer),
    byHand: answers.flatMap(({ held, change }) => (change ? [] : [held])),
    edits: editsOf(corrected),
  };
}

/** What some corrections change, in text order; a mention that two of them correct is changed by the first. */
export function editsOf(corrected: readonly Correction[]): readonly Edit[] {
  const edits = new Map<number, Edit>();
  for (const { change } of corrected)
    for (const { range, text } of change.edits) if (!edits.has(range[0])) edits.set(range[0], { range, text });
  return [...edits.values()].sort((a, b) => a.range[0] - b.range[0]);
}

/** Answers whose figure stands in none of the reports any more, as where its sentence was rewritten meanwhile. */
export function unmetAnswers(
  papers: readonly Paper[],
  found: readonly Corrections[],
): readonly Pick<HeldFigure, 'paper' | 'fact'>[] {
  const met = new Set<Fact>();
  for (const { corrected, confirmed, byHand } of found)
    for (const { fact } of [...corrected.map(({ held }) => held), ...confirmed, ...byHand]) met.add(fact);
  return papers.flatMap((paper) =>
    paper.facts.flatMap((fact) => (fact.quote === null || met.has(fact) ? [] : [{ paper, fact }])),
  );
}

function isAnswer({ fact }: HeldFigure): boolean {
  return fact.quote !== null;
}
