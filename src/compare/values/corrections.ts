import type { Edit } from '../../core/index.ts';
import type { HeldFigure, Paper } from '../against/fact.ts';
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
  const isAnswer = ({ fact }: HeldFigure): boolean => fact.quote !== null;
  const corrected = disagreeing.filter(isAnswer).flatMap((held) => {
    const change = changeValue(draft, held.metric, held.fact.metric.text);
    return change ? [{ held, change }] : [];
  });
  const edits = new Map<number, Edit>();
  for (const { change } of corrected)
    for (const { range, text } of change.edits) if (!edits.has(range[0])) edits.set(range[0], { range, text });
  return {
    corrected,
    confirmed: agreeing.filter(isAnswer),
    edits: [...edits.values()].sort((a, b) => a.range[0] - b.range[0]),
  };
}
