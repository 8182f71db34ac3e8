import { rules } from '../../core/index.ts';
import type { Localizer } from '../words/localizer.ts';
import { localize } from '../words/localizer.ts';

/** part-sum → 分项之和与总数不符; of a rule that is no more its id. */
export function ruleName(id: string, localizer: Localizer): string {
  const rule = rules.find((each) => each.id === id);
  return rule ? localize(localizer, rule.title) : id;
}
