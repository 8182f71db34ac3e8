import { commensurable } from '../commensurable.ts';
import { conclude } from '../conclude.ts';
import type { MaskedText } from '../masked-text.ts';
import { wholesOf } from '../part-list.ts';
import type { Relation } from '../relation.ts';
import type { Account, Entry, Role } from './account.ts';
import type { AccountRow } from './account-rows.ts';
import { accountRows } from './account-rows.ts';
import { readAccounts } from './read-accounts.ts';

/** What the figures of one thing in one sentence prove of each other, whatever their order. */
export function* accountRelations(masked: MaskedText): Iterable<Relation> {
  for (const account of readAccounts(masked)) for (const row of accountRows) yield* relationsIn(account, row, masked);
}

function* relationsIn(account: Account, row: AccountRow, masked: MaskedText): Iterable<Relation> {
  if (!row.roles.every((role) => account.some((entry) => entry.role === role))) return;
  for (const entries of choices(account, row.roles)) {
    const taking = Object.values(entries).map(({ metric }) => metric);
    const verdict = commensurable(taking) ? row.law(entries) : null;
    if (verdict && !verdict.holds && isOfWhole(entries, row, masked)) continue;
    const places = account.filter((entry) => entries[entry.role] === entry);
    const relation = verdict && conclude(row, places, verdict, masked);
    if (relation) yield relation;
  }
}

/**
 * 转贷收入26亿元，其中新增债券18亿元、置换债券8亿元，比年初预算增加2亿元: what follows the last part of a whole is told of the whole,
 * where it agrees with that.
 */
function isOfWhole(entries: Readonly<Record<Role, Entry>>, row: AccountRow, { source, metrics }: MaskedText): boolean {
  const { level } = entries;
  if (!row.roles.includes('level')) return false;
  return wholesOf(level.metric, source, metrics).some(
    (metric) => row.law({ ...entries, level: { ...level, metric } })?.holds === true,
  );
}

/** Every choice of one entry a role. */
function choices(account: Account, roles: readonly Role[]): readonly Readonly<Record<Role, Entry>>[] {
  return roles.reduce<readonly Readonly<Record<Role, Entry>>[]>(
    (chosen, role) =>
      chosen.flatMap((so) => account.filter((entry) => entry.role === role).map((entry) => ({ ...so, [role]: entry }))),
    [{} as Readonly<Record<Role, Entry>>],
  );
}
