import type { LedgerRow, Localizer } from '../../present/index.ts';
import { ledgerVerdicts } from '../../ledger/index.ts';
import { ledgerVerdictWords, standingVerdict } from '../../present/index.ts';

/** The rows of one district under its name, with how many are of which verdict in one line. */
export interface DistrictRows {
  readonly name: string;
  readonly counts: string;
  readonly rows: readonly LedgerRow[];
}

/** Rows by district, in the order in which districts first come. */
export function byDistrict(rows: readonly LedgerRow[], localizer: Localizer): readonly DistrictRows[] {
  const groups = new Map<LedgerRow['district'], LedgerRow[]>();
  for (const row of rows) {
    const group = groups.get(row.district);
    if (group) group.push(row);
    else groups.set(row.district, [row]);
  }
  return [...groups].map(([district, own]) => ({
    name: district.path?.join('') ?? district.name ?? localizer.t('District not told'),
    counts: verdictCounts(own, localizer),
    rows: own,
  }));
}

/** 已兑现 12，未兑现 3 */
function verdictCounts(rows: readonly LedgerRow[], localizer: Localizer): string {
  return ledgerVerdicts
    .map((verdict) => [verdict, rows.filter(({ entry }) => standingVerdict(entry) === verdict).length] as const)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${ledgerVerdictWords(localizer, verdict)} ${count}`)
    .join(' · ');
}
