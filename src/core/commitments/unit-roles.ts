import type { UnitRole } from '../knowledge/responsible-units.ts';
import { unitLabels } from '../knowledge/responsible-units.ts';
import { wordsIn } from '../text/word-pattern.ts';

/** What units are called at the head of a column, and their part: 责任单位 → lead, 配合单位 → support. */
export const unitRoles: ReadonlyMap<string, UnitRole> = new Map(
  (['lead', 'support'] as const).flatMap((role) => wordsIn(unitLabels[role]).map((label) => [label, role] as const)),
);
