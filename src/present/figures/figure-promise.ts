import type { AnalysisMetric, Range } from '../../core/index.ts';
import type { LedgerEntry } from '../../ledger/index.ts';
import type { Localizer } from '../words/localizer.ts';
import { conclusionWords, decidedNotes, outcomeWords, restatedNotes } from '../ledger/ledger-words.ts';
import { escapeMarkdown } from '../words/markdown.ts';

/** What a ledger says of the promises of a report, and of those whose outcome it tells. */
export interface ReportLedger {
  /** The report's name in the ledger. */
  readonly file: string;
  readonly entries: readonly LedgerEntry[];
  /** The address of a place of any report of the ledger; null where it has none. */
  readonly link: (file: string, range: Range) => string | null;
}

/** One line of a figure's card: what it is called, and its Markdown. */
export type PromiseLine = readonly [name: string, markdown: string];

/**
 * What a figure has to do with a promise: for what was reported, the earlier report's target and how far it is kept
 * (此前承诺: 282亿元 → 未兑现 90.0%); for a target, what a later report says; which other report does not agree; and what
 * a person found.
 */
export function promiseLines(
  metric: AnalysisMetric,
  ledger: ReportLedger,
  localizer: Localizer,
): readonly PromiseLine[] {
  if (metric.status === 'reference') return [];
  const { t } = localizer;
  const isHere = ({ file, range }: LedgerEntry['outcomes'][number] | LedgerEntry['target']): boolean =>
    file === ledger.file && range[0] === metric.range[0] && range[1] === metric.range[1];
  const link = ({ file, range }: LedgerEntry['outcomes'][number] | LedgerEntry['target'], words: string): string => {
    const address = file === ledger.file ? null : ledger.link(file, range);
    return address === null ? escapeMarkdown(words) : `[${escapeMarkdown(words)}](${address})`;
  };
  return ledger.entries.flatMap((entry): readonly PromiseLine[] => {
    const [best] = entry.outcomes;
    const conclusion = escapeMarkdown(conclusionWords(localizer, entry));
    if (best && isHere(best)) {
      const promised = link(entry.target, entry.target.text);
      return [[t('Promised before'), `${promised} → ${conclusion}`], ...notes(entry, localizer)];
    }
    if (!isHere(entry.target)) return [];
    const said = best ? link(best, outcomeWords(localizer, entry)) : '';
    return [[t('What came of it'), [said, conclusion].filter(Boolean).join(' · ')], ...notes(entry, localizer)];
  });
}

/** What else is known of the promise; a report is named by what it is, as its file is an address. */
function notes(entry: LedgerEntry, localizer: Localizer): readonly PromiseLine[] {
  const { t } = localizer;
  const restated = entry.restated?.map((each) => ({ ...each, file: t('a later report') }));
  const again = restatedNotes(localizer, { ...entry, ...(restated ? { restated } : {}) });
  return [
    ...again.map((note): PromiseLine => [t('Does not agree'), escapeMarkdown(note)]),
    ...decidedNotes(localizer, entry).map((note): PromiseLine => [t('Note'), escapeMarkdown(note)]),
  ];
}
