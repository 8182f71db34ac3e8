import type { LedgerPlace } from '../ledger/index.ts';
import type { LedgerRow, Localizer } from '../present/index.ts';
import {
  adriftTitle,
  adriftWords,
  conclusionWords,
  gapWords,
  ledgerNotes,
  outcomeWords,
  periodWords,
  rowPlaceWords,
} from '../present/index.ts';

/** 2012….txt:27 2012年 地区生产总值 240亿元 → 235.2亿元 未兑现 98.0% −4.8亿元 2013….txt:9 */
export function ledgerRowLine({ entry, promised, said }: LedgerRow, localizer: Localizer): string {
  const isNumber = entry.kind === 'quantified';
  const words = [
    rowPlaceWords(promised),
    periodWords(localizer, entry.period),
    entry.indicator,
    isNumber ? entry.target.text : '',
    said && isNumber ? `→ ${outcomeWords(localizer, entry)}` : '',
    conclusionWords(localizer, entry),
    gapWords(localizer, entry),
    rowPlaceWords(said),
  ];
  return words.filter(Boolean).join(' ');
}

/** What people found in a place and have to look at again, under a head of its own; nothing where there is none. */
export function againLines(place: LedgerPlace, rows: readonly LedgerRow[], localizer: Localizer): readonly string[] {
  const stale = rows
    .filter(({ entry }) => entry.decided?.saw)
    .map((row) => `${ledgerRowLine(row, localizer)} · ${ledgerNotes(localizer, row.entry).join(' · ')}`);
  const adrift = (place.adrift ?? []).map(
    (each) => `${each.file} ${adriftTitle(each)} ${adriftWords(localizer, each)}`,
  );
  const all = [...stale, ...adrift];
  return all.length === 0 ? [] : [`${localizer.t('Verdicts to review again')}:`, ...all.map((line) => `  ${line}`)];
}
