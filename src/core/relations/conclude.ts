import type { Metric } from '../metrics/metric.ts';
import { hasAny } from '../text/beside.ts';
import type { IdentityPart } from './agreement.ts';
import { agreement } from './agreement.ts';
import { isAmount } from './commensurable.ts';
import type { MaskedText } from './masked-text.ts';
import type { Certainty, Place, Relation, RelationKind, Verdict } from './relation.ts';

/** What a row says of every relation that it sees. */
export interface RowRecord {
  readonly kind: RelationKind;
  readonly name: string;
  /** The most that its relations are sure of; a warning, if not said. */
  readonly certainty?: Certainty;
  /** In what its amounts must agree, if not in what relations of the kind do. */
  readonly shared?: readonly IdentityPart[];
}

/** The relation of some figures and what a law says of them; null where they are not of the same. */
export function conclude(
  { kind, name, ...row }: RowRecord,
  places: readonly Place[],
  { of, ...verdict }: Verdict,
  { source }: Pick<MaskedText, 'source'>,
): Relation | null {
  if (isEndless(verdict.arithmetic) || (verdict.says && isEndless(verdict.says.zh))) return null;
  const taking = places.filter(({ metric }) => metric === verdict.stated || of?.includes(metric) !== false);
  const amounts = taking.map(({ metric }) => metric).filter(isAmount);
  const { open, differ } = agreement(row.shared ?? SHARED[kind] ?? [], amounts, (a, b) => isTied(source, a, b));
  if (differ.length > 0) return null;
  const inOrder = taking.toSorted((a, b) => a.metric.range[0] - b.metric.range[0]);
  const most = row.certainty ?? 'warning';
  const certainty = milder(verdict.certainty ?? most, most);
  return { kind, pattern: name, places: inOrder, ...verdict, certainty, open };
}

/** Whether words tell what came of a division by nothing (由0万元调整为13万元), which proves nothing and is shown to nobody. */
export function isEndless(words: string): boolean {
  return ENDLESS.test(words);
}

const ENDLESS = /Infinity|NaN/;

/** What a part is told by is its own name, scope and stage; what changed is still the same thing in the same place. */
const SHARED: Partial<Readonly<Record<RelationKind, readonly IdentityPart[]>>> = {
  'from-to-change': ['subject', 'scope', 'stage'],
  'total-and-increment': ['subject', 'scope', 'stage'],
  'growth-from-levels': ['subject', 'scope', 'stage'],
  'part-sum': ['period'],
  'part-of-whole': ['period'],
  'stated-total': ['period'],
  ratio: ['period'],
};

/** 开发区企业由12家增加到15家，企业增加3家: what is said within a clause, or of the name before, is said of both. */
function isTied(source: string, a: Metric, b: Metric): boolean {
  if (a.indicator !== '' && a.indicator === b.indicator) return true;
  return !hasAny(source.slice(a.range[1], b.range[0]), '，、。；：（\n');
}

const CERTAINTIES: readonly Certainty[] = ['error', 'warning', 'information'];

function milder(a: Certainty, b: Certainty): Certainty {
  return CERTAINTIES.indexOf(a) > CERTAINTIES.indexOf(b) ? a : b;
}
