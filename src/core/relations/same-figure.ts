import type { Identified, IdentityPart } from './agreement.ts';
import { agreement } from './agreement.ts';

/**
 * Whether two figures, of one paper or of two, are of one thing: same where they agree in every part that is asked for;
 * open where one says what the other does not; other where they differ in one. «累计新增就业4万人» and «新增就业1.2万人»
 * are open, «新增就业岗位1.2万个» is another one.
 */
export function sameFigure(
  a: Identified,
  b: Identified,
  parts: readonly IdentityPart[] = identityParts,
): 'same' | 'open' | 'other' {
  const { agrees, differ } = agreement(parts, [a, b]);
  return agrees ? 'same' : differ.length > 0 ? 'other' : 'open';
}

/** All that two mentions of one figure have in common. */
export const identityParts: readonly IdentityPart[] = [
  'name',
  'unit',
  'aspect',
  'subject',
  'scope',
  'stage',
  'span',
  'base',
  'period',
  'status',
];
