import type { Corrections, Draft, HeldFigure } from '../../compare/index.ts';
import { whatFollows } from '../../compare/index.ts';
import { applyEdits, lineTable } from '../../core/index.ts';
import type { Localizer } from '../../present/index.ts';

/** One line of what corrected numbers do to a report. */
export interface CorrectionNote {
  /** Of the report: 1-based, before the change but for `breaks`. */
  readonly line: number;
  readonly kind: 'change' | 'byHand' | 'breaks' | 'holds';
  /** «12.9亿元 → 12.6亿元», «超12亿元», or the message of a finding. */
  readonly words: string;
  /** «反馈/区财政局.xlsx, 区财政局, 王某»; "" where nobody is to be named. */
  readonly who: string;
}

/** What filled-in tables do to a report: what is changed, what is left to a person, what holds then and what does not. */
export function correctionNotes(draft: Draft, found: Corrections, { language }: Localizer): readonly CorrectionNote[] {
  const { text, analysis } = draft;
  const lines = lineTable(text);
  const edited = lineTable(applyEdits(text, found.edits));
  const changes = found.corrected.flatMap(({ held, change }) => {
    const who = answeredBy(held);
    return [
      ...change.edits.map(({ metric, range, text: to }) => {
        return { line: lines.lineAt(range[0]), kind: 'change', words: `${metric.text} → ${to}`, who } as const;
      }),
      ...change.left.map(({ range, text: words }) => {
        return { line: lines.lineAt(range[0]), kind: 'byHand', words, who } as const;
      }),
    ];
  });
  const byHand = found.byHand.flatMap((held) => {
    const metric = analysis.metrics[held.metric];
    if (!metric) return [];
    const words = `${metric.text} → ${held.fact.metric.text}`;
    return [{ line: lines.lineAt(metric.range[0]), kind: 'byHand', words, who: answeredBy(held) } as const];
  });
  const { breaks, mends } = whatFollows(draft, found.edits, language);
  return [
    ...changes,
    ...byHand,
    ...breaks.map(({ range, message: words }) => {
      return { line: edited.lineAt(range[0]), kind: 'breaks', words, who: '' } as const;
    }),
    ...mends.map(({ range, message: words }) => {
      return { line: lines.lineAt(range[0]), kind: 'holds', words, who: '' } as const;
    }),
  ];
}

/** What a note of this kind is headed with; "" for a change, which speaks for itself. */
export function correctionHead(kind: CorrectionNote['kind'], { t }: Localizer): string {
  const heads = {
    change: '',
    byHand: t('To check by hand'),
    breaks: t('Does not hold any more then'),
    holds: t('Holds then'),
  };
  return heads[kind];
}

/** The table, the unit and the person whose answer it is. */
function answeredBy({ paper, fact: { source, by } }: HeldFigure): string {
  return [paper.file, source, by].filter((each) => each !== null).join(', ');
}
