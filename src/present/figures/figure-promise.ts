import type { Analysis, AnalysisMetric, Range } from '../../core/index.ts';
import type { LedgerEntry } from '../../ledger/index.ts';
import { buildLedger, ledgerPart } from '../../ledger/index.ts';
import type { Localizer } from '../words/localizer.ts';
import {
  completionWords,
  ledgerNotes,
  ledgerVerdictWords,
  outcomeWords,
  standingVerdict,
} from '../ledger/ledger-words.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import type { OtherReport } from './figure-elsewhere.ts';
import { sameDistrict } from './figure-elsewhere.ts';

/** One line of a figure's card: what it is called, and its Markdown. */
export type PromiseLine = readonly [name: string, markdown: string];

/**
 * What a figure has to do with a promise: for what was reported, the earlier report's target and how far it is kept
 * (上年承诺: 282亿元 → 未兑现 90.0%); for a target, what a later report says; and which other report does not agree.
 */
export function promiseLines(
  analysis: Analysis,
  text: string,
  metric: AnalysisMetric,
  others: readonly OtherReport[],
  localizer: Localizer,
): readonly PromiseLine[] {
  if (metric.status === 'reference') return [];
  const near = others.filter((other) => sameDistrict(analysis, other.analysis));
  if (near.length === 0) return [];
  const own = { analysis, text, link: null };
  const reports = [own, ...near].map((report, at) => ({ ...report, file: String(at) }));
  const parts = reports.flatMap((report) => ledgerPart({ ...report.analysis, file: report.file }, report.text) ?? []);
  const entries = buildLedger(parts).places.flatMap((place) => place.entries);
  const link = (file: string, range: Range, words: string): string => {
    const to = reports[Number(file)]?.link;
    return to ? `[${escapeMarkdown(words)}](${to(range)})` : escapeMarkdown(words);
  };
  const { t } = localizer;
  return entries.flatMap((entry): readonly PromiseLine[] => {
    const [best] = entry.outcomes;
    if (best && isAt(best, metric)) {
      const promised = link(entry.target.file, entry.target.range, entry.target.text);
      return [
        [t('Promised before'), `${promised} → ${conclusion(entry, localizer)}`],
        ...disagreements(entry, localizer),
      ];
    }
    if (!isAt(entry.target, metric)) return [];
    const said = best ? link(best.file, best.range, outcomeWords(localizer, entry)) : '';
    return [[t('Came of it'), [said, conclusion(entry, localizer)].filter(Boolean).join(' · ')]];
  });
}

function isAt({ file, range }: { readonly file: string; readonly range: Range }, metric: AnalysisMetric): boolean {
  return file === '0' && range[0] === metric.range[0] && range[1] === metric.range[1];
}

function conclusion(entry: LedgerEntry, localizer: Localizer): string {
  return escapeMarkdown(
    [ledgerVerdictWords(localizer, standingVerdict(entry)), completionWords(entry)].join(' ').trim(),
  );
}

/** The files are numbers here: only what later reports imply is told. */
function disagreements(entry: LedgerEntry, localizer: Localizer): readonly PromiseLine[] {
  if (!entry.restated) return [];
  const notes = ledgerNotes(localizer, {
    ...entry,
    restated: entry.restated.map((each) => ({ ...each, file: localizer.t('a later report') })),
  });
  return notes.map((note): PromiseLine => [localizer.t('Does not agree'), escapeMarkdown(note)]);
}
