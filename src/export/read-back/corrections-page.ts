import type { Corrections, Draft, Paper } from '../../compare/index.ts';
import { unmetAnswers } from '../../compare/index.ts';
import type { Localizer } from '../../present/index.ts';
import { escapeMarkdown } from '../../present/index.ts';
import type { CorrectionNote } from './correction-notes.ts';
import { correctionHead, correctionNotes } from './correction-notes.ts';

/** A report and what filled-in 数据核实表 correct in it. */
export interface CorrectedDraft {
  /** As people know it: 2023年政府工作报告.txt */
  readonly name: string;
  readonly draft: Draft;
  readonly found: Corrections;
}

/**
 * What filled-in tables say of the figures of reports, as Markdown to look at before anything is changed: what is
 * corrected, by whom, what follows from it, and answers that meet no figure. Empty where no such table came back.
 */
export function correctionsPage(
  papers: readonly Paper[],
  corrected: readonly CorrectedDraft[],
  localizer: Localizer,
): string {
  if (papers.length === 0) return '';
  const { t } = localizer;
  const touched = corrected.filter(({ found }) => found.corrected.length + found.byHand.length > 0);
  const unmet = unmetAnswers(
    papers,
    corrected.map(({ found }) => found),
  );
  const blocks = [
    `## ${t('Figures that were verified')}`,
    correctedWords(corrected, localizer),
    ...touched.flatMap(({ name, draft, found }) => [
      `### ${escapeMarkdown(name)}`,
      correctionNotes(draft, found, localizer)
        .map((note) => noteLine(note, localizer))
        .join('\n'),
    ]),
    ...(unmet.length > 0
      ? [
          `### ${t('Answers whose figure is not found')}`,
          unmet
            .map(({ paper, fact }) => `- ${t('{0}, row {1}', escapeMarkdown(paper.file), fact.line)}: ${quoteOf(fact)}`)
            .join('\n'),
        ]
      : []),
  ];
  return blocks.join('\n\n') + '\n';
}

/** «12 confirmed; 3 corrected, in 5 places.» */
export function correctedWords(corrected: readonly Pick<CorrectedDraft, 'found'>[], { t }: Localizer): string {
  const sum = (count: (found: Corrections) => number): number =>
    corrected.reduce((all, { found }) => all + count(found), 0);
  return t(
    'Figures confirmed: {0}; corrected: {1}, in {2} places.',
    sum(({ confirmed }) => confirmed.length),
    sum((found) => found.corrected.length),
    sum(({ edits }) => edits.length),
  );
}

function noteLine({ line, kind, words, who }: CorrectionNote, localizer: Localizer): string {
  const head = correctionHead(kind, localizer);
  const said = kind === 'change' ? `**${escapeMarkdown(words)}**` : `${head}: ${escapeMarkdown(words)}`;
  return `- ${[localizer.t('line {0}', line), said, ...(who === '' ? [] : [escapeMarkdown(who)])].join(' · ')}`;
}

function quoteOf({ metric, quote }: ReturnType<typeof unmetAnswers>[number]['fact']): string {
  return [metric.indicator + metric.text, quote ?? ''].map(escapeMarkdown).join(' — ');
}
