import { againstRule } from '../../compare/index.ts';
import type { Bilingual, Rule } from '../../core/index.ts';
import { rules } from '../../core/index.ts';
import type { Localizer } from '../words/localizer.ts';
import { localize } from '../words/localizer.ts';

/** part-sum → 分项之和与总数不符; of a rule that is no more its id. */
export function ruleName(id: string, localizer: Localizer): string {
  const title = ruleTitle(id);
  return title ? localize(localizer, title) : id;
}

/** Words that stand within quotation marks of a sentence, their own made the inner ones. */
export function inQuotes(words: string): string {
  return words.replaceAll('“', '‘').replaceAll('”', '’');
}

/** Of a rule that is no more: null. */
export function ruleTitle(id: string): Bilingual | null {
  return ruleRecords().find((each) => each.id === id)?.title ?? null;
}

/** What is known of every rule: those that read one report, and the one that holds it against other papers. */
export function ruleRecords(): readonly RuleRecord[] {
  return [...rules, againstRule];
}

export type RuleRecord = Omit<Rule, 'check'>;
