import { rules } from '../../core/index.ts';
import type { Voice } from '../words/translate.ts';
import { say } from '../words/translate.ts';

/** part-sum → 分项之和与总数不符; of a rule that is no more its id. */
export function ruleName(id: string, voice: Voice): string {
  const rule = rules.find((each) => each.id === id);
  return rule ? say(voice, rule.title) : id;
}
